import type { ErrorCode, ErrorFacts } from '../core/messages/error-words';
import type { Language } from '../core/messages/language';
import { messagesFor } from '../core/messages/messages';
import type { PlanError } from '../excel/plan-error';
import { CommandError } from './command-error';

/** Errors for a workbook without a plan, which have an exit code of their own. */
const NO_PLAN: ReadonlySet<ErrorCode> = new Set(['no-plan', 'empty-workbook', 'sheet-missing', 'sheet-not-plan']);

/** The error for a code, with its message and what to do in one line. */
export function knownError(code: ErrorCode, facts: ErrorFacts, language: Language, cause?: unknown): CommandError {
  const { happened, next } = messagesFor(language).errors[code](facts);
  return new CommandError(NO_PLAN.has(code) ? 3 : 2, `${happened} ${next}`, cause);
}

export function planError(error: PlanError, file: string, language: Language): CommandError {
  const { sheet, detail } = error.facts;
  const known = knownError(error.code, { file, ...(sheet !== undefined && { sheet }) }, language, error);
  return detail === undefined ? known : new CommandError(known.exitCode, `${known.message} (${detail})`, error);
}

import type { ErrorCode, ErrorFacts } from '../core/messages/error-words';
import type { Language } from '../core/messages/language';
import { messagesFor } from '../core/messages/messages';
import type { PlanError } from '../excel/plan-error';
import { cliWords } from './cli-words';
import { CommandError } from './command-error';

/** There is a workbook, but no plan where one was looked for. */
const NO_PLAN: ReadonlySet<ErrorCode> = new Set([
  'no-plan',
  'empty-workbook',
  'sheet-missing',
  'sheet-not-plan',
  'plan-hidden',
]);

/** An error that has words of its own, as the command line says it: what happened and what to do, in one line. */
export function knownError(code: ErrorCode, facts: ErrorFacts, language: Language, cause?: unknown): CommandError {
  const { happened, next } = messagesFor(language).errors[code](facts);
  return new CommandError(NO_PLAN.has(code) ? 3 : 2, `${happened} ${next}`, cause);
}

/** An error of the room that calls Excel, as the command line says it. */
export function planError(error: PlanError, file: string, language: Language): CommandError {
  const { sheet, seen, detail } = error.facts;
  const facts: ErrorFacts = {
    file,
    ...(sheet !== undefined && { sheet }),
    ...(seen && { seen, way: cliWords(language).wayToTable(seen) }),
  };
  const known = knownError(error.code, facts, language, error);
  return detail === undefined ? known : new CommandError(known.exitCode, `${known.message} (${detail})`, error);
}

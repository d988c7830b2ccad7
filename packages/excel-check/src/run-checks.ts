import type { Surroundings } from 'excel-host/conformance';
import type { Answers, Check } from './check';
import { contentOf, empty, readBefore, type Content } from './workbook';

/** The workbook isn't new and empty: nothing was done in it. */
export class NotEmptyError extends Error {
  override readonly name = 'NotEmptyError';

  constructor(readonly content: Content) {
    super(`The workbook has ${content}.`);
  }
}

export interface RunOptions {
  /** The language tag of this Excel's menus. */
  readonly language: string;
  /** Called before each check with its number, from 0. */
  readonly onCheck?: (check: Check, index: number) => void;
  /** Ends the run after the check that is going on. */
  readonly signal?: AbortSignal;
  /** How long a check may take, in milliseconds; a minute by default. */
  readonly patience?: number;
}

export interface Run {
  readonly surroundings: Surroundings;
  readonly answers: Answers;
  /** Why the run ended early, or the workbook couldn't be emptied; undefined if all went well. */
  readonly fault?: unknown;
}

const A_MINUTE = 60_000;

/**
 * Runs checks one by one, each in an empty workbook, and empties the workbook afterwards.
 *
 * @throws {@link NotEmptyError}
 */
export async function runChecks(
  excel: typeof Excel,
  checks: readonly Check[],
  { language, onCheck, signal, patience = A_MINUTE }: RunOptions,
): Promise<Run> {
  const content = await contentOf(excel);
  if (content !== undefined) throw new NotEmptyError(content);
  const before = await readBefore(excel, language);
  const answers: Record<string, unknown> = {};
  const run = { surroundings: before.surroundings, answers };
  try {
    for (const [index, check] of checks.entries()) {
      if (signal?.aborted) break;
      onCheck?.(check, index);
      await empty(excel, before);
      answers[check.id] = await answerOf(excel, check, patience);
    }
    await empty(excel, before, before.sheetName);
    return run;
  } catch (fault) {
    return { ...run, fault };
  }
}

/** A check's answer as plain data; what it throws is an answer too. */
async function answerOf(excel: typeof Excel, { run }: Check, patience: number): Promise<unknown> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const silence = new Promise((resolve) => (timer = setTimeout(() => resolve({ noAnswer: patience }), patience)));
  const answer = run(excel).then(
    (seen): unknown => JSON.parse(JSON.stringify(seen ?? null)),
    (error: unknown) => failureOf(error),
  );
  const first = await Promise.race([answer, silence]);
  clearTimeout(timer);
  return first;
}

function failureOf(error: unknown): unknown {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? { refused: code } : { failed: String(error) };
}

import type { Circumstances } from 'excel-host';
import type { Surroundings } from 'excel-host/conformance';

/** A text in the page's languages. */
export interface Bilingual {
  readonly es: string;
  readonly en: string;
}

/** Something that is done in an Excel, with the answer that it should give. */
export interface Check {
  /** Unique, and the same in each version: a result names its answers by it. */
  readonly id: string;
  /** A member of Office.js, a job of the add-in, or a question whose answer nobody knows. */
  readonly kind: 'member' | 'job' | 'question';
  /** What should happen, or what is asked; absent if the id says it. */
  readonly says?: Bilingual;
  /** Runs in a workbook with one empty sheet, `Sheet1`, and returns plain data. */
  readonly run: (excel: typeof Excel) => Promise<unknown>;
  /** Absent for a question; gives undefined if nothing is known of such surroundings. */
  readonly expected?: (surroundings: Surroundings) => unknown;
  /** The circumstances of the Excel that gave an answer, as far as they follow from it. */
  readonly tells?: (answer: unknown) => Partial<Circumstances>;
}

/** How an answer compares with the expected one. */
export type Verdict = 'same' | 'different' | 'unsupported' | 'noted';

/** Answers by the id of the check. */
export type Answers = Readonly<Record<string, unknown>>;

/** Excel's codes for what a version doesn't have. */
const UNSUPPORTED: ReadonlySet<unknown> = new Set(['ApiNotFound', 'ApiNotAvailable', 'NotImplemented']);

/** The code with which a call was refused; undefined if it wasn't. */
export function refusalOf(answer: unknown): unknown {
  return typeof answer === 'object' && answer !== null && 'refused' in answer ? answer.refused : undefined;
}

export function verdictOf({ expected }: Check, answer: unknown, surroundings: Surroundings): Verdict {
  const wanted = expected?.(surroundings);
  if (wanted === undefined) return 'noted';
  if (isSame(answer, wanted)) return 'same';
  return UNSUPPORTED.has(refusalOf(answer)) ? 'unsupported' : 'different';
}

/** Whether two values of JSON are the same, whatever the order of their properties. */
export function isSame(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [mine, others] = [Object.entries(a), new Map<string, unknown>(Object.entries(b))];
  return (
    Array.isArray(a) === Array.isArray(b) &&
    mine.length === others.size &&
    mine.every(([name, value]) => others.has(name) && isSame(value, others.get(name)))
  );
}

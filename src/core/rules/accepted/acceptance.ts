import { isoDay, type Day } from '../../plan/day';

/** That someone accepted a finding: the workbook keeps it, and it follows the row that it is about. */
export interface Acceptance {
  /** The sheet of the plan that it is about, as it was called then. */
  readonly sheet: string;
  /** The id of the finding's rule; it may be one of a later version's. */
  readonly rule: string;
  /** The key of the finding's column; `null` where the finding names none. */
  readonly column: string | null;
  /** What the finding is recognised by; see `findingKeys`. */
  readonly key: string;
  /** Why it was accepted, in the user's words; `''` where they gave none. */
  readonly reason: string;
  /** The day on which it was accepted, as `2024-09-15`. */
  readonly acceptedOn: string;
}

/** How long a reason may be, in characters; the rest is cut off. */
export const LONGEST_REASON = 300;

/**
 * How many findings a workbook may have accepted. One by one nobody comes near; whoever means a thousand of them turns the rule off.
 * It bounds what the workbook keeps to half a megabyte.
 */
export const MOST_ACCEPTED = 1000;

/** Accepts what is recognised by a key, for a reason as the user wrote it. */
export function acceptanceOf(
  { sheet, rule, column, key }: Pick<Acceptance, 'sheet' | 'rule' | 'column' | 'key'>,
  reason: string,
  acceptedOn: Day,
): Acceptance {
  return { sheet, rule, column, key, reason: reason.trim().slice(0, LONGEST_REASON), acceptedOn: isoDay(acceptedOn) };
}

/** An acceptance as a workbook holds it; `null` for anything else, since a file comes from anywhere. */
export function parseAcceptance(value: unknown): Acceptance | null {
  if (typeof value !== 'object' || value === null) return null;
  const { sheet, rule, column, key, reason, acceptedOn }: Partial<Record<keyof Acceptance, unknown>> = value;
  if (typeof sheet !== 'string') return null;
  if (typeof rule !== 'string' || (column !== null && typeof column !== 'string')) return null;
  if (typeof key !== 'string' || typeof reason !== 'string') return null;
  if (typeof acceptedOn !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(acceptedOn)) return null;
  return { sheet, rule, column, key, reason: reason.slice(0, LONGEST_REASON), acceptedOn };
}

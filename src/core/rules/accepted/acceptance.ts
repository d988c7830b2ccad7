import { isoDay, type Day } from '../../plan/day';

/** A finding that a person decided to keep. Stored in the workbook; it follows its row when the row moves. */
export interface Acceptance {
  /** The sheet's name at that time. */
  readonly sheet: string;
  /** The rule's id; may belong to a later version of the add-in. */
  readonly rule: string;
  /** The column's key; `null` if the finding is about no column. */
  readonly column: string | null;
  /** Identifies the finding; see `findingKeys`. */
  readonly key: string;
  /** The user's reason; `''` if none was given. */
  readonly reason: string;
  /** An ISO date such as `2024-09-15`. */
  readonly acceptedOn: string;
}

/** In characters; longer reasons are cut. */
export const MAX_REASON_LENGTH = 300;

/**
 * The largest number of acceptances in a workbook, which limits their size to half a megabyte. To accept more than
 * that, a user would turn the rule off.
 */
export const MAX_ACCEPTED = 1000;

export function acceptanceOf(
  { sheet, rule, column, key }: Pick<Acceptance, 'sheet' | 'rule' | 'column' | 'key'>,
  reason: string,
  acceptedOn: Day,
): Acceptance {
  return {
    sheet,
    rule,
    column,
    key,
    reason: reason.trim().slice(0, MAX_REASON_LENGTH),
    acceptedOn: isoDay(acceptedOn),
  };
}

/** Parses a stored acceptance; `null` if it is invalid, because files are untrusted. */
export function parseAcceptance(value: unknown): Acceptance | null {
  if (typeof value !== 'object' || value === null) return null;
  const { sheet, rule, column, key, reason, acceptedOn }: Partial<Record<keyof Acceptance, unknown>> = value;
  if (typeof sheet !== 'string') return null;
  if (typeof rule !== 'string' || (column !== null && typeof column !== 'string')) return null;
  if (typeof key !== 'string' || typeof reason !== 'string') return null;
  if (typeof acceptedOn !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(acceptedOn)) return null;
  return { sheet, rule, column, key, reason: reason.slice(0, MAX_REASON_LENGTH), acceptedOn };
}

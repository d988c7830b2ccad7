import type { Day } from '../plan/day';
import type { ColumnKey } from '../plan/improvement-plan';
import type { Finding } from '../rules/finding';

/** The new content of a fixed cell. Text is always written as text, even if it looks like a formula or a number. */
export type FixedContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /**
   * `numberFormat` is Excel's English format code; Excel shows month names in the reader's language. `meaning`: the day
   * that the plan is judged by, such as a month's last for an end; `day` is what the cell stores.
   */
  | { readonly kind: 'date'; readonly day: Day; readonly numberFormat: string; readonly meaning: Day };

/** The content of one cell before and after a fix. */
export interface CellFix {
  /** The name of its sheet if the plan has several; absent for a plan on one sheet. */
  readonly sheet?: string;
  /** The plan's row, from 0, of the cell that holds the value: above the finding's row if the cell is merged. */
  readonly row: number;
  /** The sheet's column, from 0. */
  readonly column: number;
  readonly columnKey: ColumnKey;
  /** The address without the sheet's name, such as `H5`. */
  readonly cell: string;
  /** The value when the plan was read; `''` if the cell was empty. */
  readonly before: string | number | boolean;
  /** The displayed text when the plan was read. */
  readonly beforeText: string;
  readonly after: FixedContent;
  /** Whether the cell has the same meaning as before; see `fix-kinds.ts`. */
  readonly isSafe: boolean;
  /**
   * The findings that this resolves. Empty if the cell changes only because of other fixes: an owner takes the variant
   * that the user chose, or a date would become ambiguous once the dates around it are fixed.
   */
  readonly findings: readonly Finding[];
}

export interface FixProposal {
  /** One entry per cell, from top to bottom and left to right. */
  readonly cells: readonly CellFix[];
  /** The findings without a fix, or without one of the requested kind. */
  readonly left: readonly Finding[];
}

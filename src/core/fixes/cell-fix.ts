import type { Day } from '../plan/day';
import type { ColumnKey } from '../plan/improvement-plan';
import type { Finding } from '../rules/finding';

/** What a fixed cell is to hold. A text is always text, whatever it begins with; a date is a real one, shown by its number format. */
export type FixedContent =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'number'; readonly number: number }
  /** `numberFormat` is Excel's code in English; it names months in the language of whoever looks at the sheet. */
  | { readonly kind: 'date'; readonly day: Day; readonly numberFormat: string };

/** One cell of the plan, before and after. */
export interface CellFix {
  /** The sheet's row, from 0, of the cell that holds the value: above the finding's row where it is merged down. */
  readonly row: number;
  /** The sheet's column, from 0. */
  readonly column: number;
  readonly columnKey: ColumnKey;
  /** The cell's address without its sheet, such as `H5`. */
  readonly cell: string;
  /** What the cell held when the plan was read; `''` where it was empty. */
  readonly before: string | number | boolean;
  /** What it showed then. */
  readonly beforeText: string;
  readonly after: FixedContent;
  /** Whether the cell goes on saying the same: see `fix-kinds.ts`. */
  readonly isSafe: boolean;
  /**
   * What is fixed by it; none where the cell is written for the sake of others: an owner's commoner spelling gives way
   * to the one that was chosen, or a date is told by one that is fixed and would be in doubt alone. */
  readonly findings: readonly Finding[];
}

/** What can be fixed of some findings, and what can't. */
export interface FixProposal {
  /** Each cell once, whatever the number of its findings, from top to bottom and left to right. */
  readonly cells: readonly CellFix[];
  /** The findings that have no fix, or none of the kind asked for. */
  readonly left: readonly Finding[];
}

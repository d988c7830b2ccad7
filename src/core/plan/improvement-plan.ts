import type { Day } from './day';
import type { GridCell } from './grid';

/** The columns that a plan may have, in the order in which they are usually found. */
export const COLUMN_KEYS = [
  'number',
  'criterion',
  'subcriterion',
  'improvementArea',
  'objective',
  'action',
  'tasks',
  'start',
  'end',
  'period',
  'resources',
  'indicator',
  'owner',
  'comments',
  'status',
  'progress',
  'completedOn',
  'evidence',
  'target',
  'actual',
] as const;

/** A column of the plan. `period` is a single *Tiempo* column that holds both start and end. */
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** A cell of an action. */
export interface PlanCell extends GridCell {
  /** The sheet's row, from 0, of the cell that holds the value: above the action's own row where it was inherited. */
  readonly row: number;
  /** The sheet's column, from 0. */
  readonly column: number;
  /** Whether the value stands in a cell above: merged down, or filled in once and left blank below. */
  readonly inherited: boolean;
}

/** What a date cell says. */
export type DateReading =
  /** Nothing. */
  | { readonly kind: 'empty' }
  /** A day. `precision: 'month'`: the cell names a month; the day is its first as a start and its last as an end. */
  | { readonly kind: 'date'; readonly day: Day; readonly precision: 'day' | 'month'; readonly asText: boolean }
  /** Something that names no day: text (`pronto`), or a number that is no date. */
  | { readonly kind: 'unreadable' };

/** One row of the plan. */
export interface ImprovementAction {
  /** The sheet's row, from 0. */
  readonly row: number;
  /** Whether the row is hidden or filtered away; it counts all the same. */
  readonly hidden: boolean;
  /** The row's cells by column; a column that the heading lacks is absent, an empty cell is there with kind `empty`. */
  readonly cells: Readonly<Partial<Record<ColumnKey, PlanCell>>>;
  /** The action's number; `null` where the cell is empty or holds no whole number. */
  readonly number: number | null;
  /** The criterion's number as written, such as `3`; `null` where none could be read. */
  readonly criterion: string | null;
  /** The subcriterion's number as written, such as `3.1`; `null` where none could be read. */
  readonly subcriterion: string | null;
  /** The guide's example number at the start of the improvement area (`6)` is 6); `null` where there is none. */
  readonly example: number | null;
  readonly start: DateReading;
  readonly end: DateReading;
  /** Those who answer for the action, as written, trimmed; none where the cell is empty. */
  readonly owners: readonly string[];
  /** The action's indicators, as written, trimmed; none where the cell is empty. */
  readonly indicators: readonly string[];
}

/** Why a row below the heading is not an action. */
export type NotReadReason =
  /** Only a criterion stands in it: a heading inside the plan. */
  | 'section'
  /** Signatures, totals, notes: text that answers none of the columns that make an action. */
  | 'not-an-action';

/** A row below the heading that holds something and was not read as an action. */
export interface NotReadRow {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly reason: NotReadReason;
}

/** A plan as it was understood. */
export interface ImprovementPlan {
  /** The sheet's name. */
  readonly sheet: string;
  /** The title above the heading; `''` where there is none. */
  readonly title: string;
  /** The years that the title or the sheet's name tells, ascending; else those of the actions' dates; may be empty. */
  readonly years: readonly number[];
  /** The heading's rows of the sheet, from 0, top to bottom: one to three of them. */
  readonly headingRows: readonly number[];
  /** The sheet's first row below the heading, from 0. */
  readonly firstRow: number;
  /** The sheet's last row with an action, from 0; one less than `firstRow` where the plan has no action. */
  readonly lastRow: number;
  /** The sheet's column, from 0, of each column found. */
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  readonly actions: readonly ImprovementAction[];
  readonly notRead: readonly NotReadRow[];
}

import type { Day } from './day';
import type { GridCell } from './grid';

/** The columns that a plan may have, in their usual order. */
export const COLUMN_KEYS = [
  'number',
  'group',
  'criterion',
  'subcriterion',
  'improvementArea',
  'objective',
  'action',
  'tasks',
  'start',
  'end',
  'period',
  'duration',
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

/**
 * A column of the plan. `period` is a single *Tiempo* column that holds both start and end; `duration` is how long an
 * action takes from its start. `group` is what a plan without criteria groups its actions by: a process, a component or
 * a strategic line.
 */
export type ColumnKey = (typeof COLUMN_KEYS)[number];

/** A cell of an action. */
export interface PlanCell extends GridCell {
  /**
   * The sheet's row, from 0, of the cell that holds the value; above the action's own row if the value is inherited.
   */
  readonly row: number;
  /** The sheet's column, from 0. */
  readonly column: number;
  /** Whether the value comes from a cell above that is merged, or filled in once for the rows below. */
  readonly inherited: boolean;
}

/** A date cell read as a start or an end. */
export type DateReading =
  /** The cell is empty, or the plan has no such column. */
  | { readonly kind: 'empty' }
  /**
   * A day. `precision: 'month'`: the cell names a month, a quarter or the like, and the day is its first as a start,
   * its last as an end. `asText`: the cell holds text or a bare number instead of a real date. `saysMore`: a real date
   * would lose information, because the cell names a span or a quarter, or has other words.
   */
  | {
      readonly kind: 'date';
      readonly day: Day;
      readonly precision: 'day' | 'month';
      readonly asText: boolean;
      readonly saysMore?: true;
    }
  /**
   * Two days are possible and the column doesn't decide, the likelier first: `03/04/2024`, or 24 May of a year that
   * isn't the plan's, which Excel makes of a typed `may-24`.
   */
  | {
      readonly kind: 'ambiguous';
      readonly days: readonly [Day, Day];
      readonly asText: boolean;
      readonly saysMore?: true;
    }
  /** There is no end: *Permanente*, *Continuo*. */
  | { readonly kind: 'permanent' }
  /** A time without a day: *trimestral*, *3 meses*, *según demanda*. */
  | { readonly kind: 'open' }
  /** Any other text, such as *pronto*, or a number that isn't a date. */
  | { readonly kind: 'unreadable' };

/** The statuses that a plan's own words can mean. Actions with an open one are still judged by their dates. */
export const ACTION_STATUSES = ['completed', 'cancelled', 'suspended', 'in-progress', 'not-started'] as const;

/** The status in a cell; `unknown` if its words aren't recognized. */
export type ActionStatus = (typeof ACTION_STATUSES)[number] | 'unknown';

/** One row of the plan. */
export interface ImprovementAction {
  /** The sheet's row, from 0. */
  readonly row: number;
  /** Whether the row is hidden or filtered out. It counts like any other. */
  readonly hidden: boolean;
  /** The row's cells by column, empty ones included; only columns that the heading lacks are absent. */
  readonly cells: Readonly<Partial<Record<ColumnKey, PlanCell>>>;
  /** The action's number; `null` if the cell is empty, merged with the action above, or holds no whole number. */
  readonly number: number | null;
  /** The criterion's number as written, such as `3`; `null` if none could be read. */
  readonly criterion: string | null;
  /** The subcriterion's number as written, such as `3.1`; `null` if none could be read. */
  readonly subcriterion: string | null;
  /** The text after the criterion's number, as written; may be empty. */
  readonly criterionTitle: string;
  /** The text after the subcriterion's number, as written; may be empty. */
  readonly subcriterionTitle: string;
  /** The guide's example number at the start of the improvement area (`6)` is 6); `null` if there is none. */
  readonly example: number | null;
  readonly start: DateReading;
  readonly end: DateReading;
  /** The people or units responsible for the action, as written, trimmed; none if the cell is empty. */
  readonly owners: readonly string[];
  /** The action's indicators, as written, trimmed; none if the cell is empty. */
  readonly indicators: readonly string[];
  /** The plan's own status of the action; `null` if the cell is empty or the plan has no such column. */
  readonly status: ActionStatus | null;
  /** The progress as a fraction (45 % is 0.45); may be below 0 or above 1; `null` if no number could be read. */
  readonly progress: number | null;
  /** The day of completion; a month means its last day. `empty` if the plan has no such column. */
  readonly completedOn: DateReading;
}

/** Why a row below the heading is not an action. */
export type NotReadReason =
  /** It holds only a criterion or the title of a group, as a heading inside the plan. */
  | 'section'
  /** It repeats the plan's heading, as on the next printed page. */
  | 'heading'
  /** A total, subtotal or average. */
  | 'total'
  /** Signatures, and anything below them. */
  | 'signature'
  /** A note, a source, a legend. */
  | 'note'
  /** It fills in too few of the columns that make an action. */
  | 'not-an-action';

/** A row below the heading that isn't blank and wasn't read as an action. */
export interface NotReadRow {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly reason: NotReadReason;
}

/** A column whose heading isn't one of a plan's. */
export interface OtherColumn {
  /** The sheet's column, from 0. */
  readonly column: number;
  /** Its heading, as written. */
  readonly heading: string;
}

/** A column of a calendar: one or more months, or a week. */
export interface CalendarSlot {
  /** The sheet's column, from 0. */
  readonly column: number;
  /** The year in the heading; `null` if there is none. */
  readonly year: number | null;
  /** The calendar's year, from 0, counted by how often its months have begun again. */
  readonly round: number;
  /** The first month, 1–12. */
  readonly month: number;
  /** How many months, at least 1. */
  readonly months: number;
  /** The week of these months, from 1, and how many weeks the calendar has in them; `null` for whole months. */
  readonly week: readonly [week: number, of: number] | null;
}

/** The columns of a plan that are a calendar. */
export interface PlanCalendar {
  /** The columns for when something is to be done, from left to right. */
  readonly planned: readonly CalendarSlot[];
  /** The columns for something else by their heading, such as when it was done; empty in most calendars. */
  readonly others: readonly CalendarSlot[];
}

/** The sheet of a plan, or one of several. Its rows are the plan's; see `SHEET_ROWS`. */
export interface PlanPart {
  /** The sheet's name. */
  readonly sheet: string;
  /** The heading's rows, from 0, top to bottom: one to three, and those of a calendar. */
  readonly headingRows: readonly number[];
  /** The first row below the heading, from 0. */
  readonly firstRow: number;
  /** The last row with an action, from 0; one less than `firstRow` if there is no action. */
  readonly lastRow: number;
  /** The sheet's column, from 0, of each column found. */
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** The words by which each column was recognized; `''` if the user chose a column without a heading. */
  readonly headings: Readonly<Partial<Record<ColumnKey, string>>>;
  /** The columns with a heading that wasn't recognized, from left to right. */
  readonly otherColumns: readonly OtherColumn[];
  /** `null` if there is no calendar. */
  readonly calendar: PlanCalendar | null;
}

/**
 * A plan as it was read from its sheets. Of one on several, the part that it is itself is the first; its `columns`,
 * `headings` and `calendar` also have those of other parts that the first lacks.
 */
export interface ImprovementPlan extends PlanPart {
  /** The title above the heading; `''` if there is none. */
  readonly title: string;
  /**
   * The plan's years, ascending: those in its title, else in the sheet's name, else in the heading over the dates, else
   * those of the actions' dates. Empty if none of these has a year.
   */
  readonly years: readonly number[];
  readonly actions: readonly ImprovementAction[];
  readonly notRead: readonly NotReadRow[];
  /** One for each sheet, in the workbook's order. */
  readonly parts: readonly PlanPart[];
}

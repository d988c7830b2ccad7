import type { Day } from './day';
import type { GridCell } from './grid';

/** The columns that a plan may have, in the order in which they are usually found. */
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
 * A column of the plan. `period` is a single *Tiempo* column that holds both start and end; `duration` says how long an
 * action takes from its start. `group` is how a plan without criteria groups its actions: by process, component or
 * strategic line.
 */
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

/** What a date cell says, as a start or as an end. */
export type DateReading =
  /** Nothing. */
  | { readonly kind: 'empty' }
  /**
   * A day. `precision: 'month'`: the cell names a month, a quarter or the like; the day is its first as a start and its last as an
   * end. `asText`: the cell holds no real date but words or figures that name one. `saysMore`: it says more than a date in one cell can:
   * a span of which the day is one end, a quarter, or words besides.
   */
  | {
      readonly kind: 'date';
      readonly day: Day;
      readonly precision: 'day' | 'month';
      readonly asText: boolean;
      readonly saysMore?: true;
    }
  /**
   * Two days are possible and the column doesn't decide: `03/04/2024`, or 24 May of a year that isn't the plan's where `may-24` was
   * typed. The likelier comes first.
   */
  | {
      readonly kind: 'ambiguous';
      readonly days: readonly [Day, Day];
      readonly asText: boolean;
      readonly saysMore?: true;
    }
  /** The plan says that there is no end: *Permanente*, *Continuo*. */
  | { readonly kind: 'permanent' }
  /** Words that say when without naming a day: *trimestral*, *3 meses*, *según demanda*. */
  | { readonly kind: 'open' }
  /** Something that names no day: text (`pronto`), or a number that is no date. */
  | { readonly kind: 'unreadable' };

/** What a plan's own word for an action's status means; the open ones are judged by their dates all the same. */
export const ACTION_STATUSES = ['completed', 'cancelled', 'suspended', 'in-progress', 'not-started'] as const;

/** What the status cell says; `unknown` where its word is none of those that are known. */
export type ActionStatus = (typeof ACTION_STATUSES)[number] | 'unknown';

/** One row of the plan. */
export interface ImprovementAction {
  /** The sheet's row, from 0. */
  readonly row: number;
  /** Whether the row is hidden or filtered away; it counts all the same. */
  readonly hidden: boolean;
  /** The row's cells by column; a column that the heading lacks is absent, an empty cell is there with kind `empty`. */
  readonly cells: Readonly<Partial<Record<ColumnKey, PlanCell>>>;
  /** The action's number; `null` where the cell is empty, merged down from the action above, or holds no whole number. */
  readonly number: number | null;
  /** The criterion's number as written, such as `3`; `null` where none could be read. */
  readonly criterion: string | null;
  /** The subcriterion's number as written, such as `3.1`; `null` where none could be read. */
  readonly subcriterion: string | null;
  /** What follows the criterion's number, as written; `''` where nothing does. */
  readonly criterionTitle: string;
  /** What follows the subcriterion's number, as written; `''` where nothing does. */
  readonly subcriterionTitle: string;
  /** The guide's example number at the start of the improvement area (`6)` is 6); `null` where there is none. */
  readonly example: number | null;
  readonly start: DateReading;
  readonly end: DateReading;
  /** Those who answer for the action, as written, trimmed; none where the cell is empty. */
  readonly owners: readonly string[];
  /** The action's indicators, as written, trimmed; none where the cell is empty. */
  readonly indicators: readonly string[];
  /** What the status column says; `null` where the cell is empty or the plan has no such column. */
  readonly status: ActionStatus | null;
  /** The progress as a fraction (45 % is 0.45), kept where it is below 0 or above 1; `null` where no number could be read. */
  readonly progress: number | null;
  /** The day of completion; a month means its last day. `empty` where the plan has no such column. */
  readonly completedOn: DateReading;
}

/** Why a row below the heading is not an action. */
export type NotReadReason =
  /** Only a criterion stands in it: a heading inside the plan. */
  | 'section'
  /** The plan's heading once more, as for the next printed page. */
  | 'heading'
  /** A total, subtotal or average. */
  | 'total'
  /** Signatures, and what stands below them. */
  | 'signature'
  /** A note, a source, a legend. */
  | 'note'
  /** Text that answers too few of the columns that make an action. */
  | 'not-an-action';

/** A row below the heading that holds something and was not read as an action. */
export interface NotReadRow {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly reason: NotReadReason;
}

/** A column of the sheet that the heading names in words that aren't a plan's. */
export interface OtherColumn {
  /** The sheet's column, from 0. */
  readonly column: number;
  /** The words of its heading. */
  readonly heading: string;
}

/** A column of a calendar: some months, or a week of one. */
export interface CalendarSlot {
  /** The sheet's column, from 0. */
  readonly column: number;
  /** The year that the heading names; `null` if it names none. */
  readonly year: number | null;
  /** How many times the calendar has come to its first month before: 1 in the second year of two. */
  readonly round: number;
  /** The first month, 1–12. */
  readonly month: number;
  /** How many months, at least 1. */
  readonly months: number;
  /** The week of these months, from 1, and how many the calendar has of them; `null` if the column is whole months. */
  readonly week: readonly [week: number, of: number] | null;
}

/** The columns of a plan that are a calendar. */
export interface PlanCalendar {
  /** The columns that say when something is to be done, from left to right. */
  readonly planned: readonly CalendarSlot[];
  /** The columns that say something else, by the heading over them, such as when it was done; none in most calendars. */
  readonly others: readonly CalendarSlot[];
}

/** A plan as it was understood. */
export interface ImprovementPlan {
  /** The sheet's name. */
  readonly sheet: string;
  /** The title above the heading; `''` where there is none. */
  readonly title: string;
  /**
   * The years that the title, else the sheet's name, else the heading over the dates tells, ascending; else those of the actions' dates;
   * may be empty.
   */
  readonly years: readonly number[];
  /** The heading's rows of the sheet, from 0, top to bottom: one to three, and those of a calendar. */
  readonly headingRows: readonly number[];
  /** The sheet's first row below the heading, from 0. */
  readonly firstRow: number;
  /** The sheet's last row with an action, from 0; one less than `firstRow` where the plan has no action. */
  readonly lastRow: number;
  /** The sheet's column, from 0, of each column found. */
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** The heading's words by which each column was recognised; `''` where the user chose a column without any. */
  readonly headings: Readonly<Partial<Record<ColumnKey, string>>>;
  /** The columns with a heading that were not recognised, from left to right. */
  readonly otherColumns: readonly OtherColumn[];
  /** The columns that are a calendar; `null` if there are none. */
  readonly calendar: PlanCalendar | null;
  readonly actions: readonly ImprovementAction[];
  readonly notRead: readonly NotReadRow[];
}

import type { ColumnKey, OtherColumn, PlanCalendar } from '../improvement-plan';

/** A plan's heading as it was found. */
export interface Heading {
  /** The sheet's rows, from 0, top to bottom: one to three, and those of a calendar. */
  readonly rows: readonly number[];
  /** The sheet's column, from 0, of each column found. */
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  /** The words by which each column was recognized. */
  readonly headings: Readonly<Partial<Record<ColumnKey, string>>>;
  /** Columns with other headings, from left to right. */
  readonly otherColumns: readonly OtherColumn[];
  /** The columns that are a calendar; absent: none. */
  readonly calendar?: PlanCalendar;
  /** How clearly the columns are named, all together; a sheet's heading is the one with the highest score. */
  readonly score: number;
}

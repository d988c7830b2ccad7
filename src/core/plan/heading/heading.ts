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
  /** Absent if the plan has no calendar. */
  readonly calendar?: PlanCalendar;
  /** How many columns are named and how clearly; the best heading of a sheet has the highest score. */
  readonly score: number;
}

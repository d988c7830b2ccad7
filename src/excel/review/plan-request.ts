import type { ColumnCorrections } from '../../core/plan/heading/correct-heading';

/** Which plan to read. */
export interface PlanRequest {
  /** The sheet to read; if absent, the add-in chooses. */
  readonly sheet?: string;
  /** The heading's rows on that sheet, from 0; if absent, as saved in the workbook, else as found. */
  readonly headingRows?: readonly number[];
  /** Corrected columns of that sheet, in the same way. */
  readonly columns?: ColumnCorrections;
}

import type { ColumnCorrections } from '../../core/plan/heading/correct-heading';
import type { Grid } from '../../core/plan/grid';

/** Which plan to read. */
export interface PlanRequest {
  /** The name of the sheet to read; absent if the add-in chooses. */
  readonly sheet?: string;
  /** The heading's rows on that sheet, from 0; if absent, as saved in the workbook, else as found. */
  readonly headingRows?: readonly number[];
  /** The corrected columns of that sheet; if absent, likewise. */
  readonly columns?: ColumnCorrections;
  /**
   * The plan as read before, whose merged areas are used again, since reading them empties Excel's undo list on Windows
   * (https://github.com/OfficeDev/office-js/issues/5918). If absent, they are read if the plan depends on them.
   */
  readonly known?: { readonly sheets: readonly { readonly id: string; readonly grid: Grid }[] };
  /**
   * Whether only that sheet is read, and not the others of the same plan; if absent, as saved in the workbook for it.
   */
  readonly alone?: boolean;
  /** The id of the sheet read before, which is read again even if it was renamed or a generated sheet is active. */
  readonly sheetId?: string;
}

import type { ColumnCorrections } from '../../core/plan/heading/correct-heading';
import type { Grid } from '../../core/plan/grid';

/** Which plan to read. */
export interface PlanRequest {
  /** The sheet to read; absent if the add-in chooses. */
  readonly sheet?: string;
  /** The heading's rows on that sheet, from 0; if absent, as saved in the workbook, else as found. */
  readonly headingRows?: readonly number[];
  /** Corrected columns of that sheet, in the same way. */
  readonly columns?: ColumnCorrections;
  /**
   * The plan as it was read before, for its merged areas; absent: Excel is asked for them, if the plan depends on them. Asking empties
   * Excel's undo list on Windows (https://github.com/OfficeDev/office-js/issues/5918), so an edited cell is no reason to ask again.
   */
  readonly known?: { readonly sheetId: string; readonly grid: Grid };
  /** The id of the sheet read before: it is read again if it was renamed, or if a generated sheet is active. */
  readonly sheetId?: string;
}

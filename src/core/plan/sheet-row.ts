/**
 * The rows of a sheet in Excel. Each row of a plan on several sheets is the sheet's row plus this for every sheet of
 * the plan before its own, so that one number says sheet and row, and rows keep the plan's order.
 */
export const SHEET_ROWS = 1_048_576;

/**
 * The row on its own sheet, from 0, of a row of a plan.
 *
 * @example sheetRow(SHEET_ROWS + 4) // 4
 */
export function sheetRow(row: number): number {
  return row % SHEET_ROWS;
}

/** The index of the sheet of a row of a plan. */
export function partIndex(row: number): number {
  return Math.floor(row / SHEET_ROWS);
}

/** The number that Excel shows beside a row of a plan. */
export function rowNumber(row: number): number {
  return sheetRow(row) + 1;
}

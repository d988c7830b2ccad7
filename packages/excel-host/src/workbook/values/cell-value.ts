/** An error in a cell, by its English name: `{ error: '#N/A' }`. */
export interface CellError {
  readonly error: string;
}

/** What a cell holds or its formula gave: dates are serial numbers; `null` is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

/** Whether a cell's value is an error. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A piece of a rich text; the formatting is kept in the file and not offered here beyond what a viewer shows. */
export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#RRGGBB`; empty for the cell's own colour. */
  readonly color: string;
}

/** An error value, by its English name: `{ error: '#N/A' }`. */
export interface CellError {
  readonly error: string;
}

/** The value of a cell: dates are serial numbers; `null` is an empty cell. */
export type CellValue = string | number | boolean | CellError | null;

export function isCellError(value: CellValue): value is CellError {
  return typeof value === 'object' && value !== null;
}

/** A run of a rich text, with the formatting that a viewer shows. */
export interface TextRun {
  readonly text: string;
  readonly bold: boolean;
  readonly italic: boolean;
  /** `#RRGGBB`; empty for the cell's own color. */
  readonly color: string;
}

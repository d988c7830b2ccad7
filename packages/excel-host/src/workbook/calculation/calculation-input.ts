import type { Area } from '../references/area';
import type { SheetData } from '../cells/sheet-data';
import type { CellRecord } from '../cells/cell-records';

/** A table as formulas see it. */
export interface CalculationTable {
  readonly name: string;
  readonly area: Area;
  readonly columns: readonly string[];
  readonly headers: boolean;
  readonly totals: boolean;
}

/** A sheet as formulas see it. */
export interface CalculationSheet {
  readonly name: string;
  readonly data: SheetData;
  readonly tables: readonly CalculationTable[];
  readonly merged: readonly Area[];
  /** The cell that a formula fills, created if necessary; this alone doesn't change the file. */
  fillCell(row: number, column: number, filler: CellRecord): CellRecord;
}

/** Everything that formulas may refer to. */
export interface CalculationInput {
  readonly sheets: readonly CalculationSheet[];
  /** Defined names with their formulas (no `=`); `sheet` is the index of their sheet in `sheets`. */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly sheet?: number }[];
  readonly date1904: boolean;
  /** Today in the workbook's own date system: the value of `TODAY()` and `NOW()`. */
  readonly today: number;
}

/** A formula (no `=`) to evaluate as if it were in a cell. */
export interface Probe {
  /** The index of the sheet in the input. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

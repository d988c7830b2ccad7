import type { Area } from '../references/area';
import type { SheetData } from '../cells/sheet-data';
import type { CellRecord } from '../cells/cell-records';

/** A table as formulas speak of it. */
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
  /** The cell that a formula fills, made where there is none: by itself no change of the file. */
  fillCell(row: number, column: number, filler: CellRecord): CellRecord;
}

/** All that formulas may speak of. */
export interface CalculationInput {
  readonly sheets: readonly CalculationSheet[];
  /** Names with what they stand for (no `=`); `sheet` is the place of their sheet among `sheets`. */
  readonly names: readonly { readonly name: string; readonly formula: string; readonly sheet?: number }[];
  readonly date1904: boolean;
  /** Today as a serial number of the workbook's own date system: what `TODAY()` and `NOW()` give. */
  readonly today: number;
}

/** A formula (no `=`) to be evaluated as if it stood in a cell of a sheet, without being written there. */
export interface Probe {
  /** The place of the sheet among the input's. */
  readonly sheet: number;
  readonly row: number;
  readonly column: number;
  readonly formula: string;
}

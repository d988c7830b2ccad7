import type { OpcPackage } from '../../package/opc-package';
import type { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import type { SharedStrings } from './shared-strings';
import type { SheetChange } from './sheet-changes';
import type { SheetData } from './sheet-data';
import type { StyleSheet } from '../styles/style-sheet';
import type { CellStyle } from '../styles/style-types';
import type { CellValue } from '../values/cell-value';

/** Cells that an edit changes. */
export interface ChangedCells {
  readonly data: SheetData;
  readonly area: Area;
}

/** What may be read of any sheet of the workbook. */
export interface ReadableSheet {
  readonly name: string;
  readonly cells: { value(row: number, column: number): CellValue; style(row: number, column: number): CellStyle };
  readonly layout: { rowHidden(row: number): boolean; columnHidden(column: number): boolean };
  usedArea(valuesOnly: boolean): Area | undefined;
}

/** What the workbook does for its sheets. */
export interface WorkbookServices {
  readonly file: OpcPackage;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  /** Today as a serial number of the 1900 system. */
  today(): number;
  emit(change: SheetChange): void;
  /** Called before cells take other values or formulas, so that the formulas which they reach are calculated anew when next read. */
  cellsChange(cells: ChangedCells, touchesFormula: boolean): void;
  /** Brings the values of formulas up to date. */
  calculate(): void;
  /** The sheet of that name, whatever its case; undefined for none. */
  readonly sheetNamed: (name: string) => ReadableSheet | undefined;
  /** Whether the workbook has a table of that name, whatever its case. */
  hasTable(name: string): boolean;
  /** The name of the table among whose data a cell of a sheet stands; undefined for none. */
  tableOfCell(sheetId: string, row: number, column: number): string | undefined;
  /** What a name that Excel itself keeps for a sheet stands for (`_xlnm.Print_Area`), without `=`; undefined for none. */
  builtInName(sheetId: string, name: string): string | undefined;
  setBuiltInName(sheetId: string, name: string, formula: string | undefined): void;
}

/** What the parts of a sheet need of it. */
export interface SheetContext {
  readonly id: string;
  readonly partName: string;
  readonly workbook: WorkbookServices;
  /** The name on its tab. */
  sheetName(): string;
  /** `<worksheet>`. */
  root(): XmlElement;
  /** Its rows and cells. */
  data(): SheetData;
}

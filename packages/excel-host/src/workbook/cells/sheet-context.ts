import type { OpcPackage } from '../../package/opc-package';
import type { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import type { SharedStrings } from './shared-strings';
import type { SheetChange } from './sheet-changes';
import type { SheetData } from './sheet-data';
import type { StyleSheet } from '../styles/style-sheet';
import type { CellStyle } from '../styles/style-types';
import type { CellValue } from '../values/cell-value';

export interface ChangedCells {
  readonly data: SheetData;
  readonly area: Area;
}

/** The part of a sheet that other sheets can read. */
export interface ReadableSheet {
  readonly name: string;
  readonly cells: { value(row: number, column: number): CellValue; style(row: number, column: number): CellStyle };
  readonly layout: { rowHidden(row: number): boolean; columnHidden(column: number): boolean };
  usedArea(valuesOnly: boolean): Area | undefined;
}

export interface WorkbookServices {
  readonly file: OpcPackage;
  readonly styles: StyleSheet;
  readonly strings: SharedStrings;
  readonly date1904: boolean;
  /** Today as a serial number of the 1900 system. */
  today(): number;
  emit(change: SheetChange): void;
  /**
   * Called before cells get other values or formulas, so that their dependents are calculated before they are next
   * read.
   */
  cellsChange(cells: ChangedCells, touchesFormula: boolean): void;
  /** Calculates formulas if necessary. */
  calculate(): void;
  /** Finds a sheet by name, ignoring case; undefined for none. */
  readonly sheetNamed: (name: string) => ReadableSheet | undefined;
  /** Whether the workbook has a table of a name, ignoring case. */
  hasTable(name: string): boolean;
  /** The name of the table whose data includes a cell of a sheet; undefined for none. */
  tableOfCell(sheetId: string, row: number, column: number): string | undefined;
  /** The formula of a sheet's built-in name (`_xlnm.Print_Area`), without `=`; undefined for none. */
  builtInName(sheetId: string, name: string): string | undefined;
  setBuiltInName(sheetId: string, name: string, formula: string | undefined): void;
}

export interface SheetContext {
  readonly id: string;
  readonly partName: string;
  readonly workbook: WorkbookServices;
  sheetName(): string;
  /** `<worksheet>`. */
  root(): XmlElement;
  data(): SheetData;
}

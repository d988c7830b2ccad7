import type {
  CellLike,
  DefinedNameEntry,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import type { CellRecord } from '../cells/cell-records';
import type { CellValue } from '../values/cell-value';
import { isCellError } from '../values/cell-value';
import type { CalculationInput, CalculationSheet, CalculationTable } from './calculation-input';
import { areasForLibrary } from './library-formulas';

// The library's types of cells.
const EMPTY = 0;
const CONSTANT = 2;
const FORMULA = 6;

// The library's type tag of numbers.
const NUMBER = 1;

/** A cell as the library sees it, with its result. */
export class LibraryCell implements CellLike {
  readonly type: number;
  declare readonly formula?: string;
  readonly model: { readonly isDynamicArray?: boolean };
  result: FormulaResultLike;

  constructor(
    readonly row: number,
    readonly col: number,
    public value: unknown,
    formula: string | undefined,
    spills = false,
  ) {
    this.type = formula === undefined ? (value === null ? EMPTY : CONSTANT) : FORMULA;
    this.model = spills ? { isDynamicArray: true } : {};
    if (formula !== undefined) this.formula = formula;
    // Stays if the library can't calculate the formula.
    this.result = formula === undefined ? undefined : { error: '#NAME?' };
  }
}

export class LibraryRow implements RowLike {
  constructor(
    readonly hidden: boolean,
    private readonly cells: readonly LibraryCell[],
  ) {}

  eachCell(...given: readonly unknown[]): void {
    const callback = given.at(-1) as (cell: CellLike, column: number) => void;
    for (const cell of this.cells) callback(cell, cell.col);
  }
}

export class LibrarySheet implements WorksheetLike {
  readonly dimensions: WorksheetLike['dimensions'];
  readonly #cells: ReadonlyMap<number, ReadonlyMap<number, LibraryCell>>;

  constructor(
    readonly id: number,
    readonly name: string,
    private readonly rows: ReadonlyMap<number, LibraryRow>,
    cells: readonly LibraryCell[],
    private readonly tables: readonly CalculationTable[],
  ) {
    const byRow = new Map<number, Map<number, LibraryCell>>();
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const cell of cells) {
      let row = byRow.get(cell.row);
      if (row === undefined) byRow.set(cell.row, (row = new Map<number, LibraryCell>()));
      row.set(cell.col, cell);
      [top, left] = [Math.min(top, cell.row), Math.min(left, cell.col)];
      [bottom, right] = [Math.max(bottom, cell.row), Math.max(right, cell.col)];
    }
    this.#cells = byRow;
    this.dimensions = cells.length === 0 ? null : { top, left, bottom, right };
  }

  eachRow(...given: readonly unknown[]): void {
    const callback = given.at(-1) as (row: RowLike, number: number) => void;
    for (const [number, row] of this.rows) callback(row, number);
  }

  findCell(row: number, column: number): CellLike | undefined {
    return this.#cells.get(row)?.get(column);
  }

  getCell(row: number, column: number): CellLike {
    // A result that spills outside the sheet's cells gets a cell that isn’t read.
    return this.findCell(row, column) ?? new LibraryCell(row, column, null, undefined);
  }

  getTables(): ReturnType<NonNullable<WorksheetLike['getTables']>> {
    return this.tables.map(({ name, area, columns, headers, totals }) => ({
      table: {
        name,
        tl: { row: area.row + 1, col: area.column + 1 },
        columns: columns.map((column) => ({ name: column })),
        rows: Array.from({ length: area.rowCount - (headers ? 1 : 0) - (totals ? 1 : 0) }),
        headerRow: headers,
        totalsRow: totals,
      },
    }));
  }
}

/** Which formulas to calculate, and the values of the others. */
export interface CellSource {
  isFormula(cell: CellRecord): boolean;
  value(cell: CellRecord): CellValue;
}

/** Creates a sheet for the library; its formula cells are added to `formulas`. */
export function buildSheet(
  { sheets }: CalculationInput,
  sheet: CalculationSheet,
  id: number,
  cellSource: CellSource,
  formulas: Map<CellRecord, LibraryCell>,
): LibrarySheet {
  const rows = new Map<number, LibraryRow>();
  const all: LibraryCell[] = [];
  for (const row of sheet.data.rows) {
    const cells: LibraryCell[] = [];
    for (const cell of row.cells) {
      const own = cell.formula === undefined ? undefined : sheet.data.formula(row.index, cell);
      const formula = own !== undefined && cellSource.isFormula(cell) ? own : undefined;
      const value = own === undefined && cell.filledBy === undefined ? cell.value : cellSource.value(cell);
      if (value === null && formula === undefined) continue;
      const text = formula === undefined ? undefined : areasForLibrary(formula, sheets, row.index);
      const made = new LibraryCell(row.index + 1, cell.column + 1, formula === undefined ? value : null, text);
      if (formula !== undefined) formulas.set(cell, made);
      cells.push(made);
      all.push(made);
    }
    rows.set(row.index + 1, new LibraryRow(row.attributes.get('hidden') === '1', cells));
  }
  return new LibrarySheet(id, sheet.name, rows, all, sheet.tables);
}

/** Creates a workbook of such sheets for the library. */
export function buildBook(input: CalculationInput, worksheets: WorksheetLike[]): WorkbookLike {
  const entries: DefinedNameEntry[] = input.names.map(({ name, formula, sheet }) => ({
    name,
    ranges: [formula],
    ...(sheet === undefined ? {} : { localSheetId: sheet }),
  }));
  const clock = {
    minArity: 0,
    maxArity: 0, // The library's own shape of a number (its RuntimeValue).
    invoke: () => ({ kind: NUMBER, value: input.today }),
    volatile: true,
  };
  return {
    worksheets,
    getWorksheet: (key) => worksheets.find((sheet) => sheet.id === key || sheet.name === key),
    definedNames: { getAllEntries: () => entries, getAllNames: () => entries },
    properties: { date1904: input.date1904 },
    userFunctions: new Map([
      ['TODAY', clock],
      ['NOW', clock],
    ]),
  };
}

/**
 * The library's result as a cell's value; undefined if it could not calculate because of an unknown function or name.
 */
export function resultOf(cell: LibraryCell): CellValue | undefined {
  const result = cell.result;
  if (result instanceof Date) return undefined;
  // The library has no result for a reference to an empty cell; Excel's is 0.
  if (result === undefined) return 0;
  if (isCellError(result)) return result.error === '#NAME?' ? undefined : { error: result.error };
  return result;
}

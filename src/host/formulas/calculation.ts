import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import type {
  CellLike,
  DefinedNameEntry,
  FormulaResultLike,
  RowLike,
  WorkbookLike,
  WorksheetLike,
} from '@cj-tech-master/excelts/formula';
import type { Area } from '../workbook/area';
import type { SheetData } from '../workbook/sheet-data';
import type { CellRecord } from '../workbook/sheet-records';
import type { CellValue } from '../workbook/values';
import { isCellError } from '../workbook/values';

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

// The kinds of cells that the library tells apart.
const EMPTY = 0;
const CONSTANT = 2;
const FORMULA = 6;

// The library's mark of a number among its runtime values.
const NUMBER = 1;

class ReckonedCell implements CellLike {
  readonly type: number;
  declare readonly formula?: string;
  readonly model: { readonly shareType?: string; readonly ref?: string; readonly formula?: string };
  result: FormulaResultLike;

  constructor(
    readonly row: number,
    readonly col: number,
    public value: unknown,
    formula: string | undefined,
    arrayRef: string | undefined,
  ) {
    this.type = formula === undefined ? (value === null ? EMPTY : CONSTANT) : FORMULA;
    this.model =
      arrayRef === undefined
        ? {}
        : { shareType: 'array', ref: arrayRef, ...(formula === undefined ? {} : { formula }) };
    if (formula !== undefined) this.formula = formula;
    // No last value is offered, so that a formula which can't be calculated says so.
    this.result = undefined;
  }
}

class ReckonedRow implements RowLike {
  constructor(
    readonly hidden: boolean,
    private readonly cells: readonly ReckonedCell[],
  ) {}

  eachCell(...given: readonly unknown[]): void {
    const callback = given.at(-1) as (cell: CellLike, column: number) => void;
    for (const cell of this.cells) callback(cell, cell.col);
  }
}

class ReckonedSheet implements WorksheetLike {
  readonly dimensions: WorksheetLike['dimensions'];
  readonly #cells: ReadonlyMap<number, ReadonlyMap<number, ReckonedCell>>;

  constructor(
    readonly id: number,
    readonly name: string,
    private readonly rows: ReadonlyMap<number, ReckonedRow>,
    cells: readonly ReckonedCell[],
    private readonly tables: readonly CalculationTable[],
  ) {
    const byRow = new Map<number, Map<number, ReckonedCell>>();
    let [top, left, bottom, right] = [Infinity, Infinity, 0, 0];
    for (const cell of cells) {
      let row = byRow.get(cell.row);
      if (row === undefined) byRow.set(cell.row, (row = new Map<number, ReckonedCell>()));
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
    // Where a result would spill to: a cell that nobody reads.
    return this.findCell(row, column) ?? new ReckonedCell(row, column, null, undefined, undefined);
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

/** Which cells count as formulas, and what those that don't are worth meanwhile. */
interface Standing {
  isFormula(cell: CellRecord): boolean;
  value(cell: CellRecord): CellValue;
}

const ALL_FORMULAS: Standing = { isFormula: () => true, value: (cell) => cell.value };
const ALL_VALUES: Standing = { isFormula: () => false, value: (cell) => cell.value };

function buildSheet(
  sheet: CalculationSheet,
  id: number,
  standing: Standing,
  formulas: Map<CellRecord, ReckonedCell>,
): ReckonedSheet {
  const rows = new Map<number, ReckonedRow>();
  const all: ReckonedCell[] = [];
  for (const row of sheet.data.rows) {
    const cells: ReckonedCell[] = [];
    for (const cell of row.cells) {
      const own = cell.formula === undefined ? undefined : sheet.data.formula(row.index, cell);
      const formula = own !== undefined && standing.isFormula(cell) ? own : undefined;
      const value = own === undefined ? cell.value : standing.value(cell);
      if (value === null && formula === undefined) continue;
      const ref = cell.group?.kind === 'array' ? cell.group.ref : undefined;
      const made = new ReckonedCell(row.index + 1, cell.column + 1, formula === undefined ? value : null, formula, ref);
      if (formula !== undefined) formulas.set(cell, made);
      cells.push(made);
      all.push(made);
    }
    rows.set(row.index + 1, new ReckonedRow(row.attributes.get('hidden') === '1', cells));
  }
  return new ReckonedSheet(id, sheet.name, rows, all, sheet.tables);
}

function book(input: CalculationInput, worksheets: WorksheetLike[]): WorkbookLike {
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

/** The library's result as a cell's value; undefined where it could not calculate: an unknown function or name. */
function resultOf(cell: ReckonedCell): CellValue | undefined {
  const result = cell.result;
  if (result === undefined || result instanceof Date) return undefined;
  if (isCellError(result)) return result.error === '#NAME?' ? undefined : { error: result.error };
  return result;
}

/** The library remembers this many different formulas of a workbook and fails on what goes beyond: some are left for what it adds itself. */
const MAX_DIFFERENT_FORMULAS = 9000;

/** How often formulas that don't fit into one calculation are gone through: enough for values to travel between them and back. */
const MAX_ROUNDS = 12;

function calculateSome(input: CalculationInput, standing: Standing): Map<CellRecord, CellValue | undefined> {
  const formulas = new Map<CellRecord, ReckonedCell>();
  const worksheets = input.sheets.map((sheet, index) => buildSheet(sheet, index + 1, standing, formulas));
  if (formulas.size > 0) calculateFormulas(book(input, worksheets));
  return new Map([...formulas].map(([cell, reckoned]) => [cell, resultOf(reckoned)]));
}

/** The formulas' cells in groups of at most as many different formulas as the library takes, sheet by sheet and row by row. */
function portionsOf(input: CalculationInput): readonly ReadonlySet<CellRecord>[] {
  const portions: Set<CellRecord>[] = [];
  let texts = new Set<string>();
  for (const { data } of input.sheets) {
    for (const row of data.rows) {
      for (const cell of row.cells) {
        const formula = cell.formula === undefined ? undefined : data.formula(row.index, cell);
        if (formula === undefined) continue;
        if (portions.length === 0 || (texts.size >= MAX_DIFFERENT_FORMULAS && !texts.has(formula))) {
          portions.push(new Set());
          texts = new Set();
        }
        texts.add(formula);
        portions.at(-1)?.add(cell);
      }
    }
  }
  return portions;
}

function sameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  const plain = (value: CellValue | undefined) => (typeof value === 'object' && value !== null ? value.error : value);
  return plain(a) === plain(b);
}

/** The value of every formula, by its cell; undefined where the library could not calculate it. */
export function calculateAll(input: CalculationInput): ReadonlyMap<CellRecord, CellValue | undefined> {
  const portions = portionsOf(input);
  if (portions.length < 2) return calculateSome(input, ALL_FORMULAS);
  const values = new Map<CellRecord, CellValue | undefined>();
  for (let round = 0, settled = false; round < MAX_ROUNDS && !settled; round++) {
    settled = true;
    for (const portion of portions) {
      const standing = {
        isFormula: (cell: CellRecord) => portion.has(cell),
        value: (cell: CellRecord) => values.get(cell) ?? cell.value,
      };
      for (const [cell, value] of calculateSome(input, standing)) {
        if (!values.has(cell) || !sameValue(values.get(cell), value)) settled = false;
        values.set(cell, value);
      }
    }
  }
  return values;
}

/** The values of formulas that stand in no cell, such as those of conditional formats; cells' own formulas count with their last values. */
export function evaluateProbes(input: CalculationInput, probes: readonly Probe[]): readonly (CellValue | undefined)[] {
  if (probes.length === 0) return [];
  const worksheets: WorksheetLike[] = input.sheets.map((sheet, index) =>
    buildSheet(sheet, index + 1, ALL_VALUES, new Map()),
  );
  // Probes of one cell can't stand in one sheet, so the n-th probe of each cell goes to the n-th sheet of probes.
  const counts = new Map<string, number>();
  const layers = new Map<string, ReckonedCell[]>();
  const cells = probes.map(({ sheet, row, column, formula }) => {
    const place = `${sheet}:${row}:${column}`;
    const count = counts.get(place) ?? 0;
    counts.set(place, count + 1);
    const cell = new ReckonedCell(row + 1, column + 1, null, formula, undefined);
    const layer = `${sheet} ${count}`;
    const present = layers.get(layer);
    if (present === undefined) layers.set(layer, [cell]);
    else present.push(cell);
    return cell;
  });
  for (const [layer, members] of layers) {
    const rows = new Map<number, ReckonedCell[]>();
    for (const cell of members) rows.set(cell.row, [...(rows.get(cell.row) ?? []), cell]);
    const made = new Map([...rows].map(([row, inRow]) => [row, new ReckonedRow(false, inRow)]));
    worksheets.push(new ReckonedSheet(worksheets.length + 1, `\u0001probes ${layer}`, made, members, []));
  }
  calculateFormulas(book(input, worksheets));
  return cells.map(resultOf);
}

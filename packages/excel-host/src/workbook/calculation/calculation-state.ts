import { calculateAll } from './calculation';
import type { CalculationInput } from './calculation-input';
import type { Wanting } from './array-results';
import type { Reference } from './quick/program';
import { Reach } from './reach';
import { spill } from './spill';
import type { ChangedCells } from '../cells/sheet-context';
import type { CellRecord, RowRecord } from '../cells/cell-records';
import type { CellValue } from '../values/cell-value';
import { isCellError } from '../values/cell-value';

/** What the calculation needs of the workbook. */
export interface CalculationSource {
  /** Whether any sheet has formulas, found without reading the sheets. */
  hasFormulas(): boolean;
  /** Whether a formula gives another value each day or each time: `TODAY`, `NOW`, `RAND`… */
  hasVolatile(): boolean;
  input(): CalculationInput;
  /** Notes that the file must say another value for a formula's cell. */
  noteResult(sheet: number, row: RowRecord, cell: CellRecord): void;
  calculated(): void;
}

function same(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null)
    return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b;
}

function sizeOf({ rowCount, columnCount }: Wanting): string {
  return `${rowCount} × ${columnCount}`;
}

/** Beyond so many edits all formulas are calculated: finding out which are reached would take as long. */
const MAX_CHANGED = 1000;

/** How often results are let spill anew, since what spills may make others larger or smaller, before they show `#SPILL!`. */
const MAX_SPILLS = 12;

/** All but the cells that formulas depend on. */
function shapeOf({ names, sheets, today }: CalculationInput): string {
  return JSON.stringify([today, names, sheets.map(({ name, tables }) => [name, tables])]);
}

/**
 * Keeps formulas' values up to date. The library is asked once before the first edit and again after edits, then only for the formulas that they reach: only what an edit changed
 * *by its own calculation* takes a new value, so that where it calculates unlike Excel the value that Excel left stays.
 */
export class CalculationState {
  /** What has changed since the last calculation: some cells, or who knows what. */
  #changed: ChangedCells[] | 'anything' = 'anything';
  #baseline = false;
  #shape: string | undefined;
  #reach: Reach | undefined;
  /** The formulas of the file whose results take other areas by the library's calculation than Excel gave them. */
  readonly #otherAreas = new WeakMap<CellRecord, string>();
  readonly #calculated = new WeakMap<CellRecord, { readonly value: CellValue | undefined }>();

  constructor(private readonly source: CalculationSource) {}

  /** Before the workbook changes in more than a cell: for the first time, what the library makes of the file as it is. */
  beforeChange(): void {
    if (!this.#baseline) this.#calculateBaseline();
    this.#changed = 'anything';
    this.#reach = undefined;
  }

  /** Before cells take other values or formulas. */
  beforeCellsChange(cells: ChangedCells, touchesFormula: boolean): void {
    if (!this.#baseline) this.#calculateBaseline();
    if (touchesFormula) this.#reach = undefined;
    if (this.#changed === 'anything') return;
    if (this.#changed.length >= MAX_CHANGED) this.#changed = 'anything';
    else this.#changed.push(cells);
  }

  #calculateBaseline(): void {
    this.#baseline = true;
    this.#changed = [];
    if (!this.source.hasFormulas()) return;
    const volatile = this.source.hasVolatile();
    const input = this.source.input();
    this.#shape = shapeOf(input);
    const { values, wanting } = calculateAll(input);
    for (const one of wanting) this.#otherAreas.set(one.array.cell, sizeOf(one));
    for (const [cell, value] of values) {
      this.#calculated.set(cell, { value });
      const takes = cell.value === null || volatile;
      if (value !== undefined && takes && !this.#otherAreas.has(cell)) cell.value = value;
    }
  }

  /** Brings values up to date if an edit made that needful. */
  ensure(): void {
    if (!this.#baseline) this.#calculateBaseline();
    if (this.#changed === 'anything') this.recalculate();
    else if (this.#changed.length > 0) this.#follow(this.#changed);
  }

  /** Calculates every formula. */
  recalculate(): void {
    if (!this.#baseline) this.#calculateBaseline();
    this.#changed = [];
    if (this.source.hasFormulas()) this.#calculate(this.source.input());
  }

  /** Calculates the formulas that edited cells reach. */
  #follow(changed: readonly ChangedCells[]): void {
    this.#changed = [];
    if (!this.source.hasFormulas()) return;
    const input = this.source.input();
    if (this.#shape !== shapeOf(input)) {
      this.#reach = undefined;
      this.#calculate(input);
      return;
    }
    if (this.#reach?.isOf(input) !== true) this.#reach = new Reach(input);
    const places = new Map(input.sheets.map(({ data }, sheet) => [data, sheet]));
    const edited = changed.flatMap(({ data, area }) => {
      const sheet = places.get(data);
      return sheet === undefined ? [] : [{ sheet, area }];
    });
    this.#calculate(input, { reach: this.#reach, edited });
  }

  /** Calculates what edits reach, or (undefined) everything. */
  #calculate(input: CalculationInput, edits?: { readonly reach: Reach; readonly edited: readonly Reference[] }): void {
    this.#shape = shapeOf(input);
    const spilled: Reference[] = [];
    let results: ReadonlyMap<CellRecord, CellValue | undefined> = new Map();
    for (let round = 0, settled = false; !settled; round++) {
      const reached = edits?.reach.from([...edits.edited, ...spilled]);
      const { values, wanting } = calculateAll(input, (cell) => {
        const known = reached?.has(cell) === false ? this.#calculated.get(cell) : undefined;
        return known && (known.value ?? null);
      });
      results = values;
      const moved = round < MAX_SPILLS ? wanting.flatMap((one) => this.#spill(input, one)) : [];
      spilled.push(...moved);
      settled = moved.length === 0;
    }
    input.sheets.forEach((sheet, index) => {
      for (const row of sheet.data.rows) for (const cell of row.cells) this.#take(index, row, cell, results);
    });
    this.source.calculated();
  }

  /** Lets a result take its area, but where the file always had it otherwise. */
  #spill(input: CalculationInput, wanting: Wanting): readonly Reference[] {
    if (this.#otherAreas.get(wanting.array.cell) === sizeOf(wanting)) return [];
    return spill(input, wanting, (sheet, row, cell) => this.source.noteResult(sheet, row, cell));
  }

  #take(
    sheet: number,
    row: RowRecord,
    cell: CellRecord,
    results: ReadonlyMap<CellRecord, CellValue | undefined>,
  ): void {
    if (!results.has(cell)) return;
    const value = results.get(cell);
    const before = this.#calculated.get(cell);
    this.#calculated.set(cell, { value });
    // What an edit has made impossible to calculate has no value any more; what never could be keeps that of the file.
    if (value === undefined ? before?.value === undefined : same(cell.value, value)) return;
    // A formula that was just written has no value yet; any other keeps the one it has unless the edit changed its result.
    if (before !== undefined && cell.value !== null && same(before.value, value)) return;
    cell.value = value ?? null;
    cell.shared = -1;
    this.source.noteResult(sheet, row, cell);
  }
}

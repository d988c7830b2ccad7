import { calculateAll } from './calculation';
import type { CalculationInput } from './calculation-input';
import type { PendingSpill } from './array-results';
import type { Reference } from './quick/program';
import { Dependents } from './dependents';
import { spill } from './spill';
import type { ChangedCells } from '../cells/sheet-context';
import type { CellRecord, RowRecord } from '../cells/cell-records';
import type { CellValue } from '../values/cell-value';
import { isCellError } from '../values/cell-value';

export interface CalculationSource {
  /** Whether any sheet has formulas, found without parsing the sheets. */
  hasFormulas(): boolean;
  /** Whether any formula is volatile: `TODAY`, `NOW`, `RAND`… */
  hasVolatile(): boolean;
  input(): CalculationInput;
  /** Marks a formula's cell as changed in the file. */
  noteResult(sheet: number, row: RowRecord, cell: CellRecord): void;
  calculated(): void;
}

function same(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null)
    return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b;
}

function sizeOf({ rowCount, columnCount }: PendingSpill): string {
  return `${rowCount} × ${columnCount}`;
}

/** After more edits than this, all formulas are calculated, because finding the dependents would take as long. */
const MAX_CHANGED = 1000;

/** How often spilling is repeated before `#SPILL!`, because results that spill may change the size of others. */
const MAX_SPILLS = 12;

/** Everything that the precedents of formulas depend on, as a text to compare. */
function shapeOf({ names, sheets, today }: CalculationInput): string {
  return JSON.stringify([today, names, sheets.map(({ name, tables }) => [name, tables])]);
}

/**
 * Keeps the values of formulas up to date. The library calculates all formulas once before the first edit, and after
 * that the dependents of edited cells. A formula only takes a new value if the library's own result changed, so that
 * Excel's values stay where the library calculates differently.
 */
export class CalculationState {
  /** The changes since the last calculation, or `'anything'` if they aren't known. */
  #changed: ChangedCells[] | 'anything' = 'anything';
  #baseline = false;
  #shape: string | undefined;
  #dependents: Dependents | undefined;
  /** Formulas of the file whose area, as the library calculates it, differs from Excel's. */
  readonly #otherAreas = new WeakMap<CellRecord, string>();
  readonly #calculated = new WeakMap<CellRecord, { readonly value: CellValue | undefined }>();

  constructor(private readonly source: CalculationSource) {}

  /** Call before any change except to cells: the first time, calculates the file as it is. */
  beforeChange(): void {
    if (!this.#baseline) this.#calculateBaseline();
    this.#changed = 'anything';
    this.#dependents = undefined;
  }

  /** Call before cells get other values or formulas. */
  beforeCellsChange(cells: ChangedCells, touchesFormula: boolean): void {
    if (!this.#baseline) this.#calculateBaseline();
    if (touchesFormula) this.#dependents = undefined;
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
    const { values, pendingSpills } = calculateAll(input);
    for (const one of pendingSpills) this.#otherAreas.set(one.array.cell, sizeOf(one));
    for (const [cell, value] of values) {
      this.#calculated.set(cell, { value });
      const takes = cell.value === null || volatile;
      if (value !== undefined && takes && !this.#otherAreas.has(cell)) cell.value = value;
    }
  }

  /** Calculates after edits, if necessary. */
  ensure(): void {
    if (!this.#baseline) this.#calculateBaseline();
    if (this.#changed === 'anything') this.recalculate();
    else if (this.#changed.length > 0) this.#follow(this.#changed);
  }

  recalculate(): void {
    if (!this.#baseline) this.#calculateBaseline();
    this.#changed = [];
    if (this.source.hasFormulas()) this.#calculate(this.source.input());
  }

  /** Calculates the dependents of edited cells. */
  #follow(changed: readonly ChangedCells[]): void {
    this.#changed = [];
    if (!this.source.hasFormulas()) return;
    const input = this.source.input();
    if (this.#shape !== shapeOf(input)) {
      this.#dependents = undefined;
      this.#calculate(input);
      return;
    }
    if (this.#dependents?.isOf(input) !== true) this.#dependents = new Dependents(input);
    const places = new Map(input.sheets.map(({ data }, sheet) => [data, sheet]));
    const edited = changed.flatMap(({ data, area }) => {
      const sheet = places.get(data);
      return sheet === undefined ? [] : [{ sheet, area }];
    });
    this.#calculate(input, { dependents: this.#dependents, edited });
  }

  /** Calculates the dependents of edits or, if undefined, everything. */
  #calculate(
    input: CalculationInput,
    edits?: { readonly dependents: Dependents; readonly edited: readonly Reference[] },
  ): void {
    this.#shape = shapeOf(input);
    const spilled: Reference[] = [];
    let results: ReadonlyMap<CellRecord, CellValue | undefined> = new Map();
    for (let round = 0, settled = false; !settled; round++) {
      const dependents = edits?.dependents.from([...edits.edited, ...spilled]);
      const { values, pendingSpills } = calculateAll(input, (cell) => {
        const known = dependents?.has(cell) === false ? this.#calculated.get(cell) : undefined;
        return known && (known.value ?? null);
      });
      results = values;
      const moved = round < MAX_SPILLS ? pendingSpills.flatMap((one) => this.#spill(input, one)) : [];
      spilled.push(...moved);
      settled = moved.length === 0;
    }
    input.sheets.forEach((sheet, index) => {
      for (const row of sheet.data.rows) for (const cell of row.cells) this.#take(index, row, cell, results);
    });
    this.source.calculated();
  }

  /** Lets results spill, except formulas whose area already differed from Excel's in the file. */
  #spill(input: CalculationInput, pendingSpill: PendingSpill): readonly Reference[] {
    if (this.#otherAreas.get(pendingSpill.array.cell) === sizeOf(pendingSpill)) return [];
    return spill(input, pendingSpill, (sheet, row, cell) => this.source.noteResult(sheet, row, cell));
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
    // A formula that can't be calculated any more loses its value; one that never could keeps the file's.
    if (value === undefined ? before?.value === undefined : same(cell.value, value)) return;
    // A new formula has no value yet; any other keeps its value unless the edit changed its result.
    if (before !== undefined && cell.value !== null && same(before.value, value)) return;
    cell.value = value ?? null;
    cell.shared = -1;
    this.source.noteResult(sheet, row, cell);
  }
}

import { calculateAll } from '../formulas/calculation';
import type { CalculationInput } from '../formulas/calculation-input';
import type { CellRecord, RowRecord } from './sheet-records';
import type { CellValue } from './values';
import { isCellError } from './values';

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

/**
 * Keeps formulas' values up to date. The library is asked once before the first edit and again after edits: only what an edit changed *by its own reckoning*
 * takes a new value, so that where it reckons unlike Excel the value that Excel left stays.
 */
export class CalculationState {
  #stale = true;
  #baseline = false;
  readonly #reckoned = new WeakMap<CellRecord, { readonly value: CellValue | undefined }>();

  constructor(private readonly source: CalculationSource) {}

  /** Before contents change for the first time, what the library makes of the file as it is. */
  beforeChange(): void {
    if (!this.#baseline) this.#reckonBaseline();
    this.#stale = true;
  }

  #reckonBaseline(): void {
    this.#baseline = true;
    this.#stale = false;
    if (!this.source.hasFormulas()) return;
    const volatile = this.source.hasVolatile();
    for (const [cell, value] of calculateAll(this.source.input())) {
      this.#reckoned.set(cell, { value });
      if (value !== undefined && (cell.value === null || volatile)) cell.value = value;
    }
  }

  /** Brings values up to date if an edit made that needful. */
  ensure(): void {
    if (!this.#baseline) this.#reckonBaseline();
    if (this.#stale) this.recalculate();
  }

  /** Calculates every formula. */
  recalculate(): void {
    if (!this.#baseline) this.#reckonBaseline();
    this.#stale = false;
    if (!this.source.hasFormulas()) return;
    const input = this.source.input();
    const results = calculateAll(input);
    input.sheets.forEach((sheet, index) => {
      for (const row of sheet.data.rows) for (const cell of row.cells) this.#take(index, row, cell, results);
    });
    this.source.calculated();
  }

  #take(
    sheet: number,
    row: RowRecord,
    cell: CellRecord,
    results: ReadonlyMap<CellRecord, CellValue | undefined>,
  ): void {
    if (!results.has(cell)) return;
    const value = results.get(cell);
    const before = this.#reckoned.get(cell);
    this.#reckoned.set(cell, { value });
    if (value === undefined || same(cell.value, value)) return;
    // A formula that was just written has no value yet; any other keeps the one it has unless the edit changed what it reckons to.
    if (before !== undefined && cell.value !== null && same(before.value, value)) return;
    cell.value = value;
    this.source.noteResult(sheet, row, cell);
  }
}

import { calculateAll } from './calculation';
import type { CalculationInput } from './calculation-input';
import type { PendingSpill } from './array-results';
import type { Reference } from './quick/program';
import { Dependents } from './dependents';
import { formulasThat, isAffectedBy, Shape, USES_TIME, type Affected } from './affected-formulas';
import { spill } from './spill';
import { MAX_COLUMNS, MAX_ROWS, type Area } from '../references/area';
import type { ChangedCells } from '../cells/sheet-context';
import type { CellRecord, RowRecord } from '../cells/cell-records';
import type { SheetData } from '../cells/sheet-data';
import type { CellValue } from '../values/cell-value';
import { isCellError } from '../values/cell-value';

export interface CalculationSource {
  /** Whether any sheet has formulas, found without parsing the sheets. */
  hasFormulas(): boolean;
  /** Whether the file asks for the calculation of all its formulas. */
  asksForAll(): boolean;
  input(): CalculationInput;
  /** Marks a formula's cell as changed in the file. */
  noteResult(sheet: number, row: RowRecord, cell: CellRecord): void;
  calculated(): void;
}

/** The last result of a formula; a formula without one has the file's value. */
interface Result {
  /** Undefined if it could not be calculated. */
  readonly value: CellValue | undefined;
  /** Whether nothing that the formula depends on has changed since the file was opened. */
  readonly asInFile: boolean;
}

function same(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (typeof a === 'object' && typeof b === 'object' && a !== null && b !== null)
    return isCellError(a) && isCellError(b) && a.error === b.error;
  return a === b;
}

function sizeOf({ rowCount, columnCount }: PendingSpill): string {
  return `${rowCount} × ${columnCount}`;
}

const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/**
 * After more edits of a sheet than this, all its cells count as changed: finding their dependents would take longer.
 */
const MAX_CHANGED = 1000;

/** How often spilling is repeated before `#SPILL!`, because results that spill may change the size of others. */
const MAX_SPILLS = 12;

/**
 * Keeps the values of formulas up to date. A value of the file stays until something that it depends on changes; only
 * formulas without a value, and those that depend on the time, are calculated at first. Before a change, the formulas
 * that it affects are calculated: their values only change if the result differs afterwards, so that Excel's values
 * stay where the library calculates differently.
 */
export class CalculationState {
  #started = false;
  /** Whether something has changed since the last calculation. */
  #dirty = false;
  /** The areas that have changed since, by sheet. */
  #changed = new Map<SheetData, Area[]>();
  /** Whether references may have been cut off since. */
  #cut = false;
  #shape: Shape | undefined;
  #dependents: Dependents | undefined;
  /** Sheets whose dependents have been calculated. */
  readonly #settled = new WeakSet<SheetData>();
  /** Whether some formulas have the file's values. */
  #someStand = false;
  #unsure = false;
  /** Formulas of the file whose area, as the library calculates it, differs from Excel's. */
  readonly #otherAreas = new WeakMap<CellRecord, string>();
  readonly #results = new WeakMap<CellRecord, Result>();

  constructor(private readonly source: CalculationSource) {}

  /** Whether some values that changed aren't known to be Excel's. */
  get unsure(): boolean {
    return this.#unsure;
  }

  /** Call before any change except to cells: calculates the formulas that it affects. */
  beforeChange(affected: Affected): void {
    this.#start();
    this.#dirty = true;
    if (typeof affected === 'object' && 'data' in affected) {
      this.#settleSheet(affected.data);
      this.#changed.set(affected.data, [WHOLE_SHEET]);
      this.#cut = true;
    } else if (this.#someStand) {
      const input = this.source.input();
      const found = formulasThat(input, isAffectedBy(affected));
      if (found.length > 0) this.#settle(input, this.#dependentsOf(input).from([], found));
    }
    this.#dependents = undefined;
  }

  /** Call before cells get other values or formulas. */
  beforeCellsChange({ data, area }: ChangedCells, touchesFormula: boolean): void {
    this.#start();
    this.#dirty = true;
    this.#settleSheet(data);
    if (touchesFormula) this.#dependents = undefined;
    const areas = this.#changed.get(data);
    if (areas === undefined) this.#changed.set(data, [area]);
    else if (areas.length >= MAX_CHANGED) this.#changed.set(data, [WHOLE_SHEET]);
    else if (areas[0] !== WHOLE_SHEET) areas.push(area);
  }

  /** Calculates the formulas of the file that have no value or depend on the time; all if the file asks for it. */
  #start(): void {
    if (this.#started) return;
    this.#started = true;
    if (!this.source.hasFormulas()) return;
    const input = this.source.input();
    this.#shape = new Shape(input);
    const asked = this.source.asksForAll();
    const timed = formulasThat(input, (formula) => asked || USES_TIME.test(formula));
    const current = timed.length > 0 ? this.#dependentsOf(input).from([], timed) : new Set<CellRecord>();
    const isOld = (cell: CellRecord): boolean => current.has(cell.filledBy ?? cell) || cell.value === null;
    const { values, pendingSpills } = calculateAll(input, (cell) => (isOld(cell) ? undefined : cell.value));
    for (const one of pendingSpills) this.#otherAreas.set(one.array.cell, sizeOf(one));
    for (const [cell, value] of values) {
      if (!isOld(cell)) {
        this.#someStand = true;
        continue;
      }
      this.#results.set(cell, { value, asInFile: false });
      if (value !== undefined && !this.#otherAreas.has(cell)) cell.value = value;
    }
  }

  #dependentsOf(input: CalculationInput): Dependents {
    if (this.#dependents?.isOf(input) !== true) this.#dependents = new Dependents(input);
    return this.#dependents;
  }

  /** Calculates the formulas on a sheet, and the dependents of its cells, that have the file's values. */
  #settleSheet(data: SheetData): void {
    if (!this.#someStand || this.#settled.has(data)) return;
    this.#settled.add(data);
    const input = this.source.input();
    this.#settle(input, this.#dependentsOf(input).from(placesOf(input, [[data, [WHOLE_SHEET]]])));
  }

  /** Calculates those formulas among some that have the file's values, to compare with their results later. */
  #settle(input: CalculationInput, formulas: ReadonlySet<CellRecord>): void {
    const standing = new Set([...formulas].filter((cell) => !this.#results.has(cell) && cell.value !== null));
    if (standing.size === 0) return;
    const isStanding = (cell: CellRecord): boolean => standing.has(cell.filledBy ?? cell);
    const { values, pendingSpills } = calculateAll(input, (cell) =>
      isStanding(cell) ? undefined : this.#current(cell),
    );
    for (const one of pendingSpills) this.#otherAreas.set(one.array.cell, sizeOf(one));
    for (const [cell, value] of values) if (isStanding(cell)) this.#results.set(cell, { value, asInFile: true });
  }

  /** A formula's value for other formulas: the last result or, without one, the file's; null if neither is valid. */
  #current(cell: CellRecord): CellValue {
    const result = this.#results.get(cell);
    return result === undefined ? cell.value : (result.value ?? (result.asInFile ? cell.value : null));
  }

  /** Calculates after edits, if necessary. */
  ensure(): void {
    this.#start();
    if (this.#dirty) this.#calculate();
  }

  /** Calculates what has changed, and what depends on the time or on chance. */
  recalculate(): void {
    this.#start();
    this.#calculate();
  }

  #calculate(): void {
    const [changed, cut] = [this.#changed, this.#cut];
    this.#changed = new Map();
    this.#dirty = this.#cut = false;
    if (!this.source.hasFormulas()) return;
    const input = this.source.input();
    const shape = new Shape(input);
    const differs = this.#shape && shape.differs(this.#shape);
    this.#shape = shape;
    if (differs !== undefined) this.#dependents = undefined;
    const others =
      differs === undefined && !cut
        ? []
        : formulasThat(input, (formula) => (cut && formula.includes('#REF!')) || differs?.(formula) === true);
    const dependents = this.#dependentsOf(input);
    const edited = placesOf(input, changed);
    const spilled: Reference[] = [];
    for (let round = 0, settled = false; !settled; round++) {
      const found = dependents.from([...edited, ...spilled], others);
      const isOld = (cell: CellRecord): boolean => {
        const own = cell.filledBy ?? cell;
        return found.has(own) || (!this.#results.has(own) && own.value === null);
      };
      const { values, pendingSpills, unsure } = calculateAll(input, (cell) =>
        isOld(cell) ? undefined : this.#current(cell),
      );
      const moved = round < MAX_SPILLS ? pendingSpills.flatMap((one) => this.#spill(input, one)) : [];
      spilled.push(...moved);
      settled = moved.length === 0;
      if (!settled) continue;
      this.#unsure ||= unsure;
      input.sheets.forEach((sheet, index) => {
        for (const row of sheet.data.rows) {
          for (const cell of row.cells)
            if (values.has(cell) && isOld(cell)) this.#take(index, row, cell, values.get(cell));
        }
      });
    }
    this.source.calculated();
  }

  /** Lets results spill, except formulas whose area already differed from Excel's in the file. */
  #spill(input: CalculationInput, pendingSpill: PendingSpill): readonly Reference[] {
    if (this.#otherAreas.get(pendingSpill.array.cell) === sizeOf(pendingSpill)) return [];
    return spill(input, pendingSpill, (sheet, row, cell) => this.source.noteResult(sheet, row, cell));
  }

  #take(sheet: number, row: RowRecord, cell: CellRecord, value: CellValue | undefined): void {
    const before = this.#results.get(cell);
    this.#results.set(cell, { value, asInFile: false });
    // A formula that can't be calculated any more loses its value; one that never could keeps the file's.
    if (value === undefined ? before?.value === undefined : same(cell.value, value)) return;
    // A new formula has no value yet; any other keeps its value unless the edit changed its result.
    if (before !== undefined && cell.value !== null && same(before.value, value)) return;
    cell.value = value ?? null;
    cell.shared = -1;
    this.source.noteResult(sheet, row, cell);
  }
}

/** The changed areas that are on sheets of the workbook. */
function placesOf(
  { sheets }: CalculationInput,
  changed: Iterable<readonly [SheetData, readonly Area[]]>,
): readonly Reference[] {
  const places = new Map(sheets.map(({ data }, sheet) => [data, sheet]));
  return [...changed].flatMap(([data, areas]) => {
    const sheet = places.get(data);
    return sheet === undefined ? [] : areas.map((area) => ({ sheet, area }));
  });
}

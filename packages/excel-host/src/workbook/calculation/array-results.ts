import { parseArea } from '../references/area';
import type { CellRecord } from '../cells/cell-records';
import type { CellValue } from '../values/cell-value';
import { arraysOf, cellsFilledBy, fitsNow, valueInArray, type ArrayFormula, type Grid } from './array-formulas';
import type { CalculationInput } from './calculation-input';
import { isTooLarge } from './calculation-limits';
import { evaluateArrays } from './library-arrays';
import { isSureOfArrays } from './library-formulas';
import { LostCells } from './lost-cells';
import { Precedents } from './precedents';
import { numberReferences } from '../references/numbered-references';
import type { Reference } from './quick/program';

/** A spilling formula whose result needs another area than it fills. */
export interface PendingSpill {
  readonly array: ArrayFormula;
  readonly rowCount: number;
  readonly columnCount: number;
}

interface Waiting {
  readonly array: ArrayFormula;
  readonly cells: readonly CellRecord[];
  readonly precedents: readonly Reference[];
}

/**
 * Whether a formula's result may depend on its cell, so that it can't be calculated elsewhere: it uses a table's own
 * row, or a name of its sheet only.
 */
function dependsOnPlace({ names }: CalculationInput, { sheet, formula = '' }: ArrayFormula): boolean {
  const words = formula.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.\\?]*/gu) ?? [];
  const own = new Set(names.filter((name) => name.sheet === sheet).map(({ name }) => name.toLowerCase()));
  return /\[\s*@|#This Row|\bSHEET\s*\(/i.test(formula) || words.some((word) => own.has(word));
}

/**
 * The values of cells filled by array formulas. An array is calculated once everything it depends on is known. Circular
 * arrays, and those that depend on something that can't be calculated, never are.
 */
export class ArrayResults {
  readonly #known = new Map<CellRecord, CellValue>();
  readonly #pendingSpills: PendingSpill[] = [];
  #waiting: readonly Waiting[];

  /** @param stands whether a formula isn't to be calculated */
  constructor(
    private readonly input: CalculationInput,
    stands: (cell: CellRecord) => boolean,
  ) {
    const arrays = arraysOf(input).filter(({ cell }) => !stands(cell));
    const finder = new Precedents(input);
    this.#waiting = arrays.flatMap((array): readonly Waiting[] => {
      const cells = cellsFilledBy(input, array);
      for (const cell of cells) this.#known.set(cell, null);
      const { formula, sheet } = array;
      if (formula === undefined || !isSureOfArrays(formula) || dependsOnPlace(input, array)) return [];
      if (numberReferences(formula).references.some(({ area }) => isTooLarge(area))) return [];
      const precedents = finder.of(sheet, formula);
      return precedents === undefined ? [] : [{ array, cells, precedents }];
    });
  }

  /** The value of each cell that an array fills; null if unknown. */
  get known(): ReadonlyMap<CellRecord, CellValue> {
    return this.#known;
  }

  /** The arrays whose results don't fit their areas; complete when `step` returns false. */
  get pendingSpills(): readonly PendingSpill[] {
    return this.#pendingSpills;
  }

  /** Calculates the arrays that depend on nothing unknown; false if there are none. */
  step(values: ReadonlyMap<CellRecord, CellValue | undefined>): boolean {
    if (this.#waiting.length === 0) return false;
    const lost = this.#lost(values);
    const ready = this.#waiting.filter(({ precedents }) => !precedents.some((reference) => lost.touch(reference)));
    if (ready.length === 0) return false;
    this.#waiting = this.#waiting.filter((one) => !ready.includes(one));
    const standing = {
      isFormula: () => false,
      value: (cell: CellRecord) => values.get(cell) ?? { error: '#NAME?' },
    };
    const grids = evaluateArrays(
      this.input,
      ready.map(({ array }) => array),
      standing,
    );
    ready.forEach((one, index) => this.#place(one, grids[index]));
    return true;
  }

  #lost(values: ReadonlyMap<CellRecord, CellValue | undefined>): LostCells {
    const lost = new LostCells();
    this.input.sheets.forEach(({ data }, sheet) => {
      for (const row of data.rows) {
        for (const cell of row.cells)
          if (values.has(cell) && values.get(cell) === undefined) lost.add(sheet, row.index, cell.column);
      }
    });
    return lost;
  }

  #place({ array, cells }: Waiting, grid: Grid | undefined): void {
    if (grid === undefined) return;
    if (array.spills && !fitsNow(this.input, array, grid)) {
      this.#known.set(array.cell, { error: '#SPILL!' });
      this.#pendingSpills.push({ array, rowCount: grid.length, columnCount: grid[0]?.length ?? 1 });
      return;
    }
    const { data } = this.input.sheets[array.sheet] ?? {};
    const filled = new Set(cells);
    const area = parseArea(array.cell.group?.ref ?? '') ?? array.area;
    for (const row of data?.rowsBetween(area.row, area.row + area.rowCount) ?? []) {
      for (const cell of row.cells)
        if (filled.has(cell))
          this.#known.set(cell, valueInArray(grid, row.index - area.row, cell.column - area.column));
    }
  }
}

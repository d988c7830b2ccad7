import type { CellRecord } from '../cells/cell-records';
import type { CellValue } from '../values/cell-value';
import { ArrayResults, type PendingSpill } from './array-results';
import type { CalculationInput, Probe } from './calculation-input';
import { calculateRest, evaluateRest } from './library-calculation';
import { QuickCalculation } from './quick/quick-calculation';

export interface Calculated {
  /** The values of all formulas and of the cells that they fill; undefined if it could not be calculated. */
  readonly values: ReadonlyMap<CellRecord, CellValue | undefined>;
  /** Formulas that show `#SPILL!` because their results don't fit their areas. */
  readonly pendingSpills: readonly PendingSpill[];
  /** Whether the library calculated some of them, or they could not be calculated. */
  readonly unsure: boolean;
}

/**
 * Calculates formulas.
 *
 * @param kept a formula's value if it keeps it, null if it isn't calculated; undefined if it is to be calculated
 */
export function calculateAll(
  input: CalculationInput,
  kept: (cell: CellRecord) => CellValue | undefined = () => undefined,
): Calculated {
  const arrays = new ArrayResults(input, (cell) => kept(cell) !== undefined);
  let values: ReadonlyMap<CellRecord, CellValue | undefined> = new Map();
  let unsure = arrays.known.size > 0;
  do {
    const before = values;
    const standing = (cell: CellRecord): CellValue | undefined =>
      arrays.known.has(cell) ? arrays.known.get(cell) : (before.get(cell) ?? kept(cell));
    const quick = new QuickCalculation(input, true, standing);
    values = calculateRest(input, quick.all());
    unsure ||= quick.leavesSome;
  } while (arrays.step(values));
  return { values, pendingSpills: arrays.pendingSpills, unsure };
}

/** The values of formulas outside cells, such as those of conditional formats, from the last values of cells. */
export function evaluateProbes(input: CalculationInput, probes: readonly Probe[]): readonly (CellValue | undefined)[] {
  if (probes.length === 0) return [];
  const quick = new QuickCalculation(input, false);
  const values = probes.map(({ sheet, row, column, formula }) => quick.at(sheet, row, column, formula));
  const left = probes.filter((_, index) => values[index] === undefined);
  const rest = new Map(evaluateRest(input, left).map((value, index) => [left[index], value]));
  return probes.map((probe, index) => (values[index] === undefined ? rest.get(probe) : (values[index] ?? undefined)));
}

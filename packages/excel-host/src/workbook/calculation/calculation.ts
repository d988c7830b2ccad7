import type { CellRecord } from '../cells/cell-records';
import type { CellValue } from '../values/cell-value';
import { ArrayResults, type Wanting } from './array-results';
import type { CalculationInput, Probe } from './calculation-input';
import { calculateRest, evaluateRest } from './library-calculation';
import { QuickCalculation } from './quick/quick-calculation';

/** What a calculation has come to. */
export interface Calculated {
  /** The value of every formula, and of what formulas fill, by its cell; undefined where it could not be calculated. */
  readonly values: ReadonlyMap<CellRecord, CellValue | undefined>;
  /** The formulas that show `#SPILL!` since their results take other areas than they fill. */
  readonly wanting: readonly Wanting[];
}

/**
 * Calculates every formula.
 *
 * @param kept the value that a formula's cell keeps, null for one that isn't calculated; undefined where it is to be calculated.
 */
export function calculateAll(
  input: CalculationInput,
  kept: (cell: CellRecord) => CellValue | undefined = () => undefined,
): Calculated {
  const arrays = new ArrayResults(input);
  let values: ReadonlyMap<CellRecord, CellValue | undefined> = new Map();
  do {
    const before = values;
    const standing = (cell: CellRecord): CellValue | undefined =>
      arrays.known.has(cell) ? arrays.known.get(cell) : (before.get(cell) ?? kept(cell));
    values = calculateRest(input, new QuickCalculation(input, true, standing).all());
  } while (arrays.step(values));
  return { values, wanting: arrays.wanting };
}

/** The values of formulas that stand in no cell, such as those of conditional formats; cells' own formulas count with their last values. */
export function evaluateProbes(input: CalculationInput, probes: readonly Probe[]): readonly (CellValue | undefined)[] {
  if (probes.length === 0) return [];
  const quick = new QuickCalculation(input, false);
  const values = probes.map(({ sheet, row, column, formula }) => quick.at(sheet, row, column, formula));
  const left = probes.filter((_, index) => values[index] === undefined);
  const rest = new Map(evaluateRest(input, left).map((value, index) => [left[index], value]));
  return probes.map((probe, index) => (values[index] === undefined ? rest.get(probe) : (values[index] ?? undefined)));
}

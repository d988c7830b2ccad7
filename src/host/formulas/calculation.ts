import type { CellRecord } from '../workbook/sheet-records';
import type { CellValue } from '../workbook/values';
import type { CalculationInput, Probe } from './calculation-input';
import { calculateRest, evaluateRest } from './library-calculation';
import { QuickCalculation } from './quick/quick-calculation';

/**
 * The value of every formula, by its cell; undefined where it could not be calculated.
 *
 * @param kept the value that a formula's cell keeps, null for one that isn't calculated; undefined where it is to be calculated.
 */
export function calculateAll(
  input: CalculationInput,
  kept?: (cell: CellRecord) => CellValue | undefined,
): ReadonlyMap<CellRecord, CellValue | undefined> {
  return calculateRest(input, new QuickCalculation(input, true, kept).all());
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

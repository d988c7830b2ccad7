import type { ExcelHost } from '../src/index';
import { calculateRest } from '../src/workbook/calculation/library-calculation';
import { QuickCalculation } from '../src/workbook/calculation/quick/quick-calculation';
import type { CellRecord } from '../src/workbook/cells/cell-records';
import type { CellValue } from '../src/workbook/values/cell-value';

export { displayText } from '../src/workbook/values/display-text';

/** A formula of a workbook with its value from each of the two engines. */
export interface FormulaValues {
  /** Without `=`. */
  readonly formula: string;
  /** From the package's own engine; undefined if it leaves the formula to the library. */
  readonly quick: CellValue | undefined;
  /** From the library; undefined if it can't calculate the formula. */
  readonly library: CellValue | undefined;
}

/**
 * Calculates every formula of a workbook twice: with the package's own engine and with the library. The library
 * isn't asked for formulas that it is known to calculate wrongly: they have the own engine's value in both.
 */
export function calculateTwice(
  { workbook }: ExcelHost,
  isWrong: (formula: string) => boolean = () => false,
): readonly FormulaValues[] {
  const input = workbook.activeSheet.calculationInput();
  const quick = new QuickCalculation(input, true).all();
  const known = new Map<CellRecord, CellValue>();
  for (const { data } of input.sheets)
    for (const row of data.rows)
      for (const cell of row.cells) {
        const value = quick.get(cell);
        if (value !== undefined && isWrong(data.formula(row.index, cell) ?? '')) known.set(cell, value);
      }
  const library = calculateRest(input, known);
  return input.sheets.flatMap(({ data }) =>
    data.rows.flatMap((row) =>
      row.cells.flatMap((cell) => {
        const formula = data.formula(row.index, cell);
        return formula === undefined
          ? []
          : [{ formula, quick: quick.get(cell), library: known.has(cell) ? known.get(cell) : library.get(cell) }];
      }),
    ),
  );
}

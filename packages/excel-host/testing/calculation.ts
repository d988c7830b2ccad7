import type { ExcelHost } from '../src/index';
import { calculateRest } from '../src/workbook/calculation/library-calculation';
import { QuickCalculation } from '../src/workbook/calculation/quick/quick-calculation';
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

/** Calculates every formula of a workbook twice: with the package's own engine and with the library. */
export function calculateTwice({ workbook }: ExcelHost): readonly FormulaValues[] {
  const input = workbook.activeSheet.calculationInput();
  const quick = new QuickCalculation(input, true).all();
  const library = calculateRest(input, new Map());
  return input.sheets.flatMap(({ data }) =>
    data.rows.flatMap((row) =>
      row.cells.flatMap((cell) => {
        const formula = data.formula(row.index, cell);
        return formula === undefined ? [] : [{ formula, quick: quick.get(cell), library: library.get(cell) }];
      }),
    ),
  );
}

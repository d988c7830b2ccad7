import { calculateFormulas } from '@cj-tech-master/excelts/formula';
import { quoteSheetName } from '../references/area';
import { formatReference, mapReferences } from '../references/formula-references';
import type { CellValue } from '../values/cell-value';
import type { ArrayFormula, Grid } from './array-formulas';
import type { CalculationInput } from './calculation-input';
import {
  buildBook,
  buildSheet,
  LibraryCell,
  LibraryRow,
  LibrarySheet,
  resultOf,
  type CellSource,
} from './library-book';
import { isTooLargeToFill } from './calculation-limits';
import { areasForLibrary } from './library-formulas';

/** A sheet for one array formula alone, so that nothing blocks its result. */
class ArraySheet extends LibrarySheet {
  readonly #filled: LibraryCell[] = [];

  constructor(
    id: number,
    readonly anchor: LibraryCell,
  ) {
    super(id, `\u0001array ${id}`, new Map([[anchor.row, new LibraryRow(false, [anchor])]]), [anchor], []);
  }

  override getCell(row: number, column: number): LibraryCell {
    const cell = new LibraryCell(row, column, null, undefined);
    this.#filled.push(cell);
    return cell;
  }

  /** The result's rows; undefined if it could not be calculated. */
  get grid(): Grid | undefined {
    const first = resultOf(this.anchor);
    if (first === undefined) return undefined;
    const height = this.#filled.reduce((most, { row }) => Math.max(most, row - this.anchor.row + 1), 1);
    const width = this.#filled.reduce((most, { col }) => Math.max(most, col - this.anchor.col + 1), 1);
    if (isTooLargeToFill({ rowCount: height, columnCount: width })) return undefined;
    const grid: CellValue[][] = Array.from({ length: height }, () => new Array<CellValue>(width).fill(0));
    for (const { row, col, value } of this.#filled) {
      const plain = plainValue(value);
      if (plain === undefined) return undefined;
      grid[row - this.anchor.row]?.splice(col - this.anchor.col, 1, plain);
    }
    grid[0]?.splice(0, 1, first);
    return grid;
  }
}

/** A value of an array as a cell shows it: 0 for an empty one; undefined if it could not be calculated. */
function plainValue(value: unknown): CellValue | undefined {
  if (value === null) return 0;
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value !== 'object' || !('error' in value) || typeof value.error !== 'string') return undefined;
  return value.error === '#NAME?' ? undefined : { error: value.error };
}

/**
 * The results of array formulas in their order, from the given values of all other formulas; undefined for those that
 * could not be calculated.
 */
export function evaluateArrays(
  input: CalculationInput,
  arrays: readonly ArrayFormula[],
  cellSource: CellSource,
): readonly (Grid | undefined)[] {
  const worksheets: LibrarySheet[] = input.sheets.map((sheet, index) =>
    buildSheet(input, sheet, index + 1, cellSource, new Map()),
  );
  const made = arrays.map(({ sheet, row, cell, formula = '' }) => {
    const qualifier = `${quoteSheetName(input.sheets[sheet]?.name ?? '')}!`;
    const text = mapReferences(areasForLibrary(formula, input.sheets, row), (reference) =>
      reference.qualifier === '' ? formatReference({ ...reference, qualifier }) : undefined,
    );
    const one = new ArraySheet(worksheets.length + 1, new LibraryCell(row + 1, cell.column + 1, null, text, true));
    worksheets.push(one);
    return one;
  });
  calculateFormulas(buildBook(input, worksheets));
  return made.map(({ grid }) => grid);
}

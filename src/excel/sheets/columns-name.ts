import { columnLetters } from '../../core/plan/grid';
import { quoteSheet } from '../../core/summary/layout/references';

/** How many columns are told apart at most: of a formula Excel takes 8,192 characters (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const MOST_COLUMNS = 150;

/** The column, from 0, that letters name. */
export function columnAt(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The formula of the hidden name that says where each of our columns stands: each on its own, so that Excel moves one that people put
 * another before, and drops one that they take out. `null` where there are too many.
 *
 * @param columns From 0.
 * @example formatColumns('Hallazgos', [0, 2]) // "=SUM('Hallazgos'!$A:$A,'Hallazgos'!$C:$C)"
 */
export function formatColumns(sheet: string, columns: readonly number[]): string | null {
  if (columns.length > MOST_COLUMNS) return null;
  const references = columns.map((column) => {
    const letters = columnLetters(column);
    return `${quoteSheet(sheet)}!$${letters}:$${letters}`;
  });
  return `=SUM(${references.join(',')})`;
}

/** Which columns such a formula names, from 0, in its order; `null` for one that is no more. */
export function parseColumns(formula: string): readonly (number | null)[] {
  return Array.from(formula.matchAll(/#REF!|\$([A-Z]+):\$[A-Z]+/g), ([, letters]) =>
    letters === undefined ? null : columnAt(letters),
  );
}

import { columnLetters } from '../../core/plan/grid';
import { quoteSheet } from '../../core/summary/layout/references';

/** The most columns that the name lists: of a formula Excel takes 8,192 characters (https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3). */
const MOST_COLUMNS = 150;

/** The column, from 0, that letters name. */
export function columnAt(letters: string): number {
  return Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
}

/**
 * The formula of the hidden name that lists our columns: each as a reference of its own, so that Excel moves it when a user inserts a
 * column before it, and drops it when a user deletes it. A sum without function and list separator, which Excel would want or give back in
 * the user's language (https://github.com/OfficeDev/office-js/issues/2891, https://github.com/OfficeDev/office-js/issues/2834). `null` if
 * there are too many columns.
 *
 * @param columns From 0.
 * @example formatColumns('Hallazgos', [0, 2]) // "='Hallazgos'!$A:$A+'Hallazgos'!$C:$C"
 */
export function formatColumns(sheet: string, columns: readonly number[]): string | null {
  if (columns.length > MOST_COLUMNS) return null;
  const references = columns.map((column) => {
    const letters = columnLetters(column);
    return `${quoteSheet(sheet)}!$${letters}:$${letters}`;
  });
  return `=${references.join('+')}`;
}

/** The columns of such a formula, from 0, in its order; `null` for a deleted one. */
export function parseColumns(formula: string): readonly (number | null)[] {
  // A quoted name may hold any character; an error is in the user's language.
  const terms = formula.replace(/'(?:[^']|'')*'!/g, '').split('+');
  return terms.map((term) => {
    const [, letters] = /\$([A-Z]+):\$[A-Z]+$/.exec(term) ?? [];
    return letters === undefined ? null : columnAt(letters);
  });
}

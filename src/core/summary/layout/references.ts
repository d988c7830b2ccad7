import { columnLetters } from '../../plan/grid';
import { sheetRow } from '../../plan/sheet-row';

/**
 * Quotes a sheet's name for a formula.
 *
 * @example quoteSheet("Plan '24") // "'Plan ''24'"
 */
export function quoteSheet(name: string): string {
  return name.includes("'") ? `'${name.replaceAll("'", "''")}'` : `'${name}'`;
}

/**
 * An absolute reference; row (a plan's) and column count from 0.
 *
 * @example absoluteReference('Plan 2024', 4, 0) // "'Plan 2024'!$A$5"
 */
export function absoluteReference(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!$${columnLetters(column)}$${sheetRow(row) + 1}`;
}

/**
 * Quotes a text for a formula.
 *
 * @example quoteText('dijo "sí"') // '"dijo ""sí"""'
 */
export function quoteText(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/**
 * A structured reference to a table's column without its heading. In names, Excel escapes `[`, `]`, `#` and `'` with
 * `'`
 * (https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e).
 *
 * @example tableColumn('Indicadores', 'Situación') // 'Indicadores[Situación]'
 */
export function tableColumn(table: string, column: string): string {
  return `${table}[${column.replace(/['[\]#]/g, "'$&")}]`;
}

/**
 * A structured reference to a table's column with its heading. Without it, the column of a table with one row is a
 * single cell in some spreadsheet programs, and their `COUNTIF` rejects that.
 *
 * @example tableColumnWithHeading('Indicadores', 'Clave') // 'Indicadores[[#All],[Clave]]'
 */
export function tableColumnWithHeading(table: string, column: string): string {
  return `${table}[[#All],[${column.replace(/['[\]#]/g, "'$&")}]]`;
}

/**
 * A reference to part of a column, within its sheet; rows and column count from 0.
 *
 * @example columnCells(6, 9, 7) // '$H$7:$H$10'
 */
export function columnCells(firstRow: number, lastRow: number, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`;
}

/** Parts of a formula that contain no reference to its own sheet, or else such a reference: column and row. */
const PARTS = new RegExp(
  [
    /"[^"]*"/u,
    /\[[^\]]*\]/u,
    /(?:'[^']*'|[\p{L}\d_.]+)!\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?/u,
    /'[^']*'/u,
    /(?<![\p{L}\d_.$])(\$?[A-Z]{1,3})(\d+)(?![\p{L}\d_.(])/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

/**
 * Moves a formula to another row. References to its own row follow, all others stay. Rows count from 1.
 *
 * @example inRow('=L8*$B$2+LOG10(Plan!L8)', 8, 9) // '=L9*$B$2+LOG10(Plan!L8)'
 */
export function inRow(formula: string, from: number, to: number): string {
  return formula.replace(PARTS, (whole, column?: string, row?: string) =>
    column !== undefined && Number(row) === from ? `${column}${to}` : whole,
  );
}

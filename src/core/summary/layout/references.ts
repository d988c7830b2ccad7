import { columnLetters } from '../../plan/grid';

/**
 * A sheet's name as a formula writes it: always quoted, its own quotes doubled.
 *
 * @example quoteSheet("Plan '24") // "'Plan ''24'"
 */
export function quoteSheet(name: string): string {
  return name.includes("'") ? `'${name.replaceAll("'", "''")}'` : `'${name}'`;
}

/**
 * An absolute reference to a cell of a sheet, from a row and a column counted from 0.
 *
 * @example absoluteReference('Plan 2024', 4, 0) // "'Plan 2024'!$A$5"
 */
export function absoluteReference(sheet: string, row: number, column: number): string {
  return `${quoteSheet(sheet)}!$${columnLetters(column)}$${row + 1}`;
}

/**
 * A text as a formula writes it.
 *
 * @example quoteText('dijo "sí"') // '"dijo ""sí"""'
 */
export function quoteText(text: string): string {
  return text.includes('"') ? `"${text.replaceAll('"', '""')}"` : `"${text}"`;
}

/**
 * One column of a table's body, as a structured reference. Excel escapes `[`, `]`, `#` and `'` in a column's name with `'`
 * (https://support.microsoft.com/office/using-structured-references-with-excel-tables-f5ed2452-2337-4f71-bed3-c8ae6d2b276e).
 *
 * @example tableColumn('Indicadores', 'Situación') // 'Indicadores[Situación]'
 */
export function tableColumn(table: string, column: string): string {
  return `${table}[${column.replace(/['[\]#]/g, "'$&")}]`;
}

/**
 * One column of a table with its heading. A column of a table with one row is a single cell to some spreadsheets, which `COUNTIF` then
 * refuses; with the heading it never is.
 *
 * @example tableColumnWithHeading('Indicadores', 'Clave') // 'Indicadores[[#All],[Clave]]'
 */
export function tableColumnWithHeading(table: string, column: string): string {
  return `${table}[[#All],[${column.replace(/['[\]#]/g, "'$&")}]]`;
}

/**
 * A part of one column of a sheet as that sheet's own formulas write it, from rows and a column counted from 0.
 *
 * @example columnCells(6, 9, 7) // '$H$7:$H$10'
 */
export function columnCells(firstRow: number, lastRow: number, column: number): string {
  const letters = columnLetters(column);
  return `$${letters}$${firstRow + 1}:$${letters}$${lastRow + 1}`;
}

/** The parts of a formula in which nothing is a reference to its own sheet, and then such a reference: its column, its row. */
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
 * A formula that stood in one row of its sheet as it says the same in another: what it takes from its own row it takes from the new one; all
 * other references stay. Rows are counted as Excel shows them.
 *
 * @example inRow('=L8*$B$2+LOG10(Plan!L8)', 8, 9) // '=L9*$B$2+LOG10(Plan!L8)'
 */
export function inRow(formula: string, from: number, to: number): string {
  return formula.replace(PARTS, (whole, column?: string, row?: string) =>
    column !== undefined && Number(row) === from ? `${column}${to}` : whole,
  );
}

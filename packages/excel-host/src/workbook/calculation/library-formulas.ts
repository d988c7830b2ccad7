import { columnName, quoteSheetName } from '../references/area';
import { formatReference, mapReferences } from '../references/formula-references';
import type { CalculationSheet } from './calculation-input';
import { numberReferences } from '../references/numbered-references';
import { tableReference, type Reference } from './quick/program';
import { LEFT_TO_LIBRARY } from './quick/scalars';
import { tableCells } from './quick/table-cells';

/**
 * Functions for which the library's results differ from Excel's: it has seven to eleven digits only (the normal
 * distribution, the inverses of distributions), doesn't cut degrees of freedom to whole numbers, takes another value if
 * several are the most frequent, parses texts differently, counts workdays or years differently, doesn't know which cells have
 * formulas, or treats a cell as an area.
 */
const UNSURE = new RegExp(
  String.raw`\b(?:${[
    String.raw`ERFC?(?:\.PRECISE)?`,
    String.raw`NORM(?:DIST|SDIST|\.DIST|\.S\.DIST)`,
    String.raw`LOGNORM(?:DIST|\.DIST)`,
    'ZTEST|Z\\.TEST|GAUSS',
    String.raw`(?:NORM|NORM\.S|LOGNORM|F|T|CHISQ|GAMMA|BETA)\.INV(?:\.RT|\.2T)?`,
    '(?:NORM|NORMS|LOG|F|T|CHI|GAMMA|BETA)INV',
    String.raw`CONFIDENCE(?:\.NORM|\.T)?|F\.?DIST(?:\.RT)?`,
    String.raw`MODE(?:\.SNGL)?`,
    String.raw`TIMEVALUE|FORMULATEXT|ISFORMULA|(?<!\.)TYPE`,
    String.raw`(?:WORKDAY|NETWORKDAYS)\.INTL`,
    String.raw`YEARFRAC|(?<!ERROR\.)TYPE`,
  ].join('|')})\s*\(`,
  'i',
);

/** `AGGREGATE` of the most frequent value, or of a function that its formula doesn't name. */
const AGGREGATE = /\bAGGREGATE\s*\(\s*(?!(?:[1-9]|1[0-24-9])\s*,)/i;

/** A name of another workbook: `[1]!Nombre`. */
const NAME_ELSEWHERE = /(?<![\p{L}\p{N}_.\\?])\[[^\]]*\]!/u;

/** An area whose end is calculated (`A1:INDEX(…)`), which the library turns into an error. */
const CALCULATED_END = /:\s*(?:INDEX|OFFSET|INDIRECT|CHOOSE|IF)\s*\(|\)\s*:/i;

/**
 * Whether a formula has a function for which the library's results are known to differ from Excel's, or uses another
 * workbook. No value is better than a wrong one.
 */
export function isUnsure(formula: string): boolean {
  const bare = formula.replace(/"[^"]*"/g, '""');
  if ([UNSURE, AGGREGATE, CALCULATED_END, NAME_ELSEWHERE].some((pattern) => pattern.test(bare))) return true;
  return bare.includes('[') && numberReferences(bare).references.some(({ sheets }) => sheets?.length === 0);
}

/**
 * Functions that the library is known to calculate as Excel does for array arguments. Most others use only an array's
 * first value.
 */
const SURE_OF_ARRAYS = new Set(
  'SUM PRODUCT SUMSQ SUMPRODUCT MIN MAX AVERAGE COUNT COUNTA MEDIAN IF TRANSPOSE MMULT FREQUENCY ROWS COLUMNS FILTER SORT UNIQUE SEQUENCE'.split(
    ' ',
  ),
);

/**
 * Whether a formula with an array as its result uses only functions that the library is known to calculate as Excel
 * does for arrays.
 */
export function isSureOfArrays(formula: string): boolean {
  const calls = formula.replace(/"[^"]*"/g, '""').matchAll(/([\p{L}_][\p{L}\p{N}_.]*)\s*\(/gu);
  return Array.from(calls, ([, name = '']) => name.toUpperCase().replace(/^_XLFN\.(?:_XLWS\.)?/, '')).every((name) =>
    SURE_OF_ARRAYS.has(name),
  );
}

const NAME = String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`;
const TABLE_CELLS = new RegExp(
  String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'!|(?<written>${NAME}\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\])|(?<bare>${NAME})(?![\p{L}\p{N}_.\\?(!\[])`,
  'gu',
);

/** An area with both corners, even if it has one cell. */
function written({ sheet, area }: Reference, sheets: readonly CalculationSheet[]): string {
  const corner = (row: number, column: number): string => `${columnName(column)}${row + 1}`;
  const last = corner(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
  return `${quoteSheetName(sheets[sheet]?.name ?? '')}!${corner(area.row, area.column)}:${last}`;
}

/** The cells of a table, given by its name alone, which the library doesn't support; undefined for any other name. */
function wholeTable(name: string, sheets: readonly CalculationSheet[], row: number): string | undefined {
  const lower = name.toLowerCase();
  const known = sheets.some(({ tables }) => tables.some((table) => table.name.toLowerCase() === lower));
  return known ? written(tableCells(sheets, name, [], [], row), sheets) : undefined;
}

/** A structured reference to a single cell or to all data (`T[]`) as an area; undefined for any other reference. */
function areaOfTable(formula: string, sheets: readonly CalculationSheet[], row: number): string | undefined {
  try {
    const table = tableReference(formula);
    if (table === undefined || table.specials.includes('#This Row')) return undefined;
    const cells = tableCells(sheets, table.tableName, table.columns, table.specials, row);
    const isWhole = table.columns.length === 0 && table.specials.length === 0;
    return isWhole || cells.area.rowCount * cells.area.columnCount === 1 ? written(cells, sheets) : undefined;
  } catch (error) {
    if (error === LEFT_TO_LIBRARY) return undefined;
    throw error;
  }
}

/** Whether the text between two positions is a whole argument of a function. */
function isArgument(formula: string, start: number, end: number): boolean {
  return /(?:[\p{L}\p{N}_.]\(|,)\s*$/u.test(formula.slice(0, start)) && /^\s*[,)]/.test(formula.slice(end));
}

/**
 * Rewrites a formula (no `=`) for the library, which passes a single cell as a value to functions that need a range. So
 * a cell that is an argument, and a table's column of one row, is written as an area; so is a table given by its name
 * alone.
 *
 * @example areasForLibrary('VLOOKUP(5,B2,1,FALSE)', [], 0) // 'VLOOKUP(5,B2:B2,1,FALSE)'
 */
export function areasForLibrary(formula: string, sheets: readonly CalculationSheet[], row: number): string {
  const cells = mapReferences(formula, (reference, { start, end }) =>
    reference.last === undefined && isArgument(formula, start, end)
      ? formatReference({ ...reference, last: reference.first })
      : undefined,
  );
  if (!sheets.some(({ tables }) => tables.length > 0)) return cells;
  return cells.replace(TABLE_CELLS, (whole, table: string | undefined, name: string | undefined) => {
    if (table !== undefined) return areaOfTable(table, sheets, row) ?? whole;
    return (name === undefined ? undefined : wholeTable(name, sheets, row)) ?? whole;
  });
}

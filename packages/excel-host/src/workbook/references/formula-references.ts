import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from './area';

/** A corner of a reference; `row` is absent for whole columns, `column` for whole rows. */
export interface ReferenceCorner {
  readonly row?: number | undefined;
  readonly column?: number | undefined;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference in a formula. */
export interface FormulaReference {
  /** The prefix with its `!`: `'Sales 2024'!`, `[1]Hoja1!`, `Hoja1:Hoja3!`; empty for the formula's own sheet. */
  readonly qualifier: string;
  readonly first: ReferenceCorner;
  /** Absent for a single cell. */
  readonly last?: ReferenceCorner | undefined;
}

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
/** Before a `!`; a name like a cell's begins no range of sheets, but a range as in `Sheet1!A1:Sheet1!A3`. */
const QUALIFIER = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?(?!${CORNER}:)[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
/** The last corner may repeat the qualifier, which is the first group of the pattern below. */
const REFERENCE = String.raw`(?:${CORNER}(?::(?:\1)?${CORNER})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`;
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(${QUALIFIER})?(${REFERENCE})`,
    QUALIFIER,
    String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
    String.raw`\d[\d.]*(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

const DOLLAR = 36;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/**
 * Parses a corner that matched the pattern above. By character, because a sheet's formulas have hundreds of thousands
 * of them.
 */
function parseCorner(text: string): ReferenceCorner | undefined {
  let at = text.charCodeAt(0) === DOLLAR ? 1 : 0;
  const firstDollar = at === 1;
  const lettersAt = at;
  while (at < text.length && text.charCodeAt(at) !== DOLLAR && !isDigit(text.charCodeAt(at))) at++;
  const column = at === lettersAt ? undefined : columnIndex(text.slice(lettersAt, at));
  if (at > lettersAt && column === undefined) return undefined;
  const secondDollar = text.charCodeAt(at) === DOLLAR;
  const row = at === text.length ? undefined : Number(text.slice(secondDollar ? at + 1 : at)) - 1;
  if (row !== undefined && (row < 0 || row >= MAX_ROWS)) return undefined;
  // All results have the same properties: omitting some of them took longer than parsing.
  return {
    row,
    column,
    columnFixed: column !== undefined && firstDollar,
    // In `$3`, the dollar sign is where a column's would be.
    rowFixed: row !== undefined && (column === undefined ? firstDollar : secondDollar),
  };
}

function formatCorner({ row, column, rowFixed, columnFixed }: ReferenceCorner): string {
  const letters = column === undefined ? '' : `${columnFixed ? '$' : ''}${columnName(column)}`;
  return row === undefined ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}

/** A reference as written in formulas. */
export function formatReference({ qualifier, first, last }: FormulaReference): string {
  return qualifier + formatCorner(first) + (last === undefined ? '' : `:${formatCorner(last)}`);
}

/**
 * Replaces the references in a formula. References for which the mapper returns undefined stay as written. Texts,
 * names, functions and structured references are skipped.
 */
export function mapReferences(
  formula: string,
  mapper: (reference: FormulaReference, at: { readonly start: number; readonly end: number }) => string | undefined,
): string {
  return formula.replace(
    TOKENS,
    (whole: string, qualifier: string | undefined, reference: string | undefined, start: number) => {
      if (reference === undefined) return whole;
      const colon = reference.indexOf(':');
      const first = parseCorner(colon < 0 ? reference : reference.slice(0, colon));
      const last = colon < 0 ? undefined : parseCorner(reference.slice(reference.lastIndexOf('!') + 1 || colon + 1));
      if (first === undefined || (colon >= 0 && last === undefined)) return whole;
      return mapper({ qualifier: qualifier ?? '', first, last }, { start, end: start + whole.length }) ?? whole;
    },
  );
}

/** The sheet names in a prefix: `['Sales 2024']` for `'Sales 2024'!`; none if it is another workbook's. */
export function sheetsOfQualifier(qualifier: string): readonly string[] {
  const bare = qualifier.slice(0, -1);
  const text = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return text.includes('[') || text === '' ? [] : text.split(':');
}

/** A name before a `!`, or before the bracket of a structured reference; texts, errors and brackets are skipped. */
const SHEET_OR_TABLE = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"|#(?:REF|DIV/0|VALUE|NULL|NUM)!`,
    `(?<qualifier>${QUALIFIER})`,
    String.raw`(?<table>[\p{L}_\\][\p{L}\p{N}_.\\?]*)?\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`,
  ].join('|'),
  'gu',
);

/** The names of this workbook's sheets that a formula uses. */
export function sheetNamesIn(formula: string): readonly string[] {
  if (!formula.includes('!')) return [];
  return [...formula.matchAll(SHEET_OR_TABLE)].flatMap(({ groups }) => sheetsOfQualifier(groups?.['qualifier'] ?? ''));
}

/** The names of the tables that a formula uses. */
export function tableNamesIn(formula: string): readonly string[] {
  if (!formula.includes('[')) return [];
  return [...formula.matchAll(SHEET_OR_TABLE)].flatMap(({ groups }) => groups?.['table'] ?? []);
}

/** A column in a structured reference; special characters in its name are escaped by `'`. */
const COLUMN = /\[((?:[^[\]']|'.)*)\]/g;

/** Renames columns of a table in a formula; `names` maps old names to new ones. */
export function renameColumns(formula: string, table: string, names: ReadonlyMap<string, string>): string {
  if (!formula.includes('[')) return formula;
  const lower = new Map([...names].map(([from, to]) => [from.toLowerCase(), to]));
  return formula.replace(SHEET_OR_TABLE, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1);
    if (typeof groups !== 'object' || groups === null) return whole;
    const { table: found } = groups as { readonly table?: string };
    if (found?.toLowerCase() !== table.toLowerCase()) return whole;
    const brackets = whole.slice(found.length).replace(COLUMN, (column, name: string) => {
      const to = lower.get(name.replace(/'(.)/g, '$1').toLowerCase());
      return to === undefined ? column : `[${to.replace(/['[\]#]/g, "'$&")}]`;
    });
    return found + brackets;
  });
}

/**
 * A formula copied to a cell further down and right: relative references move and, as in Excel, wrap around at the
 * sheet's edge.
 */
export function moveRelative(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (corner: ReferenceCorner): ReferenceCorner => ({
    ...corner,
    row: corner.row === undefined || corner.rowFixed ? corner.row : (corner.row + rows + MAX_ROWS) % MAX_ROWS,
    column:
      corner.column === undefined || corner.columnFixed
        ? corner.column
        : (corner.column + columns + MAX_COLUMNS) % MAX_COLUMNS,
  });
  return mapReferences(formula, (reference) =>
    formatReference({
      ...reference,
      first: move(reference.first),
      last: reference.last && move(reference.last),
    }),
  );
}

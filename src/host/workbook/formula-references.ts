import { MAX_COLUMNS, MAX_ROWS, columnIndex, columnName } from './area';

/** One end of a reference; `row` or `column` is absent in whole columns or rows. */
export interface ReferenceCorner {
  readonly row?: number;
  readonly column?: number;
  readonly rowFixed: boolean;
  readonly columnFixed: boolean;
}

/** A reference in a formula. */
export interface FormulaReference {
  /** What stands before it with its `!`: `'Plan 2024'!`, `[1]Hoja1!`, `Hoja1:Hoja3!`; empty for the formula's own sheet. */
  readonly qualifier: string;
  readonly first: ReferenceCorner;
  /** Absent for a single cell. */
  readonly last?: ReferenceCorner;
}

const CORNER = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}`;
const QUALIFIER = String.raw`(?:'(?:[^']|'')+'|(?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*(?::[\p{L}_][\p{L}\p{N}_.]*)?)!`;
const REFERENCE = String.raw`(?:${CORNER}(?::${CORNER})?|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d{1,7}:\$?\d{1,7})(?![\p{L}\p{N}_.(!])`;
const TOKENS = new RegExp(
  [
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<qualifier>${QUALIFIER})?(?<reference>${REFERENCE})`,
    QUALIFIER,
    String.raw`\[(?:[^\[\]']|'.|\[(?:[^\[\]']|'.)*\])*\]`,
    String.raw`[\p{L}_\\][\p{L}\p{N}_.\\?]*`,
    String.raw`\d[\d.]*(?:[eE][+-]?\d+)?`,
  ].join('|'),
  'gu',
);

const DOLLAR = 36;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Reads one end of a reference that the pattern above let through: by its signs, for a sheet's formulas have hundreds of thousands of them. */
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
  return {
    ...(row === undefined ? {} : { row }),
    ...(column === undefined ? {} : { column }),
    columnFixed: column !== undefined && firstDollar,
    // In `$3` the dollar stands where a column's would.
    rowFixed: row !== undefined && (column === undefined ? firstDollar : secondDollar),
  };
}

function formatCorner({ row, column, rowFixed, columnFixed }: ReferenceCorner): string {
  const letters = column === undefined ? '' : `${columnFixed ? '$' : ''}${columnName(column)}`;
  return row === undefined ? letters : `${letters}${rowFixed ? '$' : ''}${row + 1}`;
}

/** A reference as a formula writes it. */
export function formatReference({ qualifier, first, last }: FormulaReference): string {
  return qualifier + formatCorner(first) + (last === undefined ? '' : `:${formatCorner(last)}`);
}

/**
 * A formula with its references replaced; what the mapper leaves undefined stays as it is written. Strings, names, functions and
 * structured references are passed over.
 */
export function mapReferences(formula: string, mapper: (reference: FormulaReference) => string | undefined): string {
  return formula.replace(TOKENS, (whole: string, ...rest: unknown[]) => {
    const groups = rest.at(-1);
    if (typeof groups !== 'object' || groups === null) return whole;
    const { qualifier = '', reference } = groups as { readonly qualifier?: string; readonly reference?: string };
    if (reference === undefined) return whole;
    const [from = '', to] = reference.split(':');
    const first = parseCorner(from);
    const last = to === undefined ? undefined : parseCorner(to);
    if (first === undefined || (to !== undefined && last === undefined)) return whole;
    return mapper({ qualifier, first, ...(last === undefined ? {} : { last }) }) ?? whole;
  });
}

/** The names of the sheets before a `!`: `'Plan 2024'!` is `['Plan 2024']`; none where another workbook is meant. */
export function sheetsOfQualifier(qualifier: string): readonly string[] {
  const bare = qualifier.slice(0, -1);
  const text = bare.startsWith("'") ? bare.slice(1, -1).replaceAll("''", "'") : bare;
  return text.includes('[') || text === '' ? [] : text.split(':');
}

/** A formula as it reads in a cell further down and right: what isn't fixed by a dollar moves, round the sheet's edge as Excel does it. */
export function moveRelative(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  const move = (corner: ReferenceCorner): ReferenceCorner => ({
    ...corner,
    ...(corner.row === undefined || corner.rowFixed ? {} : { row: (corner.row + rows + MAX_ROWS) % MAX_ROWS }),
    ...(corner.column === undefined || corner.columnFixed
      ? {}
      : { column: (corner.column + columns + MAX_COLUMNS) % MAX_COLUMNS }),
  });
  return mapReferences(formula, (reference) =>
    formatReference({
      ...reference,
      first: move(reference.first),
      ...(reference.last === undefined ? {} : { last: move(reference.last) }),
    }),
  );
}

/** https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
export const MAX_ROWS = 1_048_576;

/** A to XFD. */
export const MAX_COLUMNS = 16_384;

/** A rectangle of cells, counted from 0: `B2:C4` is `{ row: 1, column: 1, rowCount: 3, columnCount: 2 }`. */
export interface Area {
  readonly row: number;
  readonly column: number;
  readonly rowCount: number;
  readonly columnCount: number;
}

export const WHOLE_SHEET: Area = { row: 0, column: 0, rowCount: MAX_ROWS, columnCount: MAX_COLUMNS };

/** The letters of a column, counted from 0: `columnName(27)` is `AB`. */
export function columnName(column: number): string {
  return (columnNames[column] ??= nameOfColumn(column));
}

const columnNames: string[] = [];

function nameOfColumn(column: number): string {
  let name = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/**
 * The index of a column by its letters, in either case: `columnIndex('AB')` is 27; undefined if there is no such
 * column.
 */
export function columnIndex(letters: string): number | undefined {
  if (letters.length < 1 || letters.length > 3) return undefined;
  let index = 0;
  for (let at = 0; at < letters.length; at++) {
    // Clearing bit 32 converts a letter to upper case; 65 is A.
    const place = (letters.charCodeAt(at) & ~32) - 64;
    if (place < 1 || place > 26) return undefined;
    index = index * 26 + place;
  }
  return index <= MAX_COLUMNS ? index - 1 : undefined;
}

export function cellArea(row: number, column: number): Area {
  return { row, column, rowCount: 1, columnCount: 1 };
}

/** The area with two opposite corners, in any order. */
export function areaBetween(rowA: number, columnA: number, rowB: number, columnB: number): Area {
  return {
    row: Math.min(rowA, rowB),
    column: Math.min(columnA, columnB),
    rowCount: Math.abs(rowA - rowB) + 1,
    columnCount: Math.abs(columnA - columnB) + 1,
  };
}

/** An area in A1 notation: `A1`, `B2:C4`, whole columns as `A:C`, whole rows as `1:3`. */
export function formatArea(area: Area): string {
  const lastRow = area.row + area.rowCount;
  const lastColumn = columnName(area.column + area.columnCount - 1);
  if (area.rowCount === MAX_ROWS && area.columnCount < MAX_COLUMNS) return `${columnName(area.column)}:${lastColumn}`;
  if (area.columnCount === MAX_COLUMNS) return `${area.row + 1}:${lastRow}`;
  const first = `${columnName(area.column)}${area.row + 1}`;
  return area.rowCount === 1 && area.columnCount === 1 ? first : `${first}:${lastColumn}${lastRow}`;
}

/** An area in A1 notation with dollar signs, as in defined names: `$B$2:$C$4`, `$A:$C`, `$1:$3`. */
export function formatAbsoluteArea(area: Area): string {
  return formatArea(area).replace(/[A-Z]+|\d+/g, '$$$&');
}

const CORNER = /^\$?([A-Za-z]{1,3})?\$?(\d{1,7})?$/;

function parseCorner(text: string): { readonly row?: number; readonly column?: number } | undefined {
  const match = CORNER.exec(text);
  if (match === null || text === '' || text.endsWith('$')) return undefined;
  const [, letters, digits] = match;
  const column = letters === undefined ? undefined : columnIndex(letters);
  const row = digits === undefined ? undefined : Number(digits) - 1;
  if (letters !== undefined && column === undefined) return undefined;
  if (row !== undefined && (row < 0 || row >= MAX_ROWS)) return undefined;
  return { ...(row === undefined ? {} : { row }), ...(column === undefined ? {} : { column }) };
}

/**
 * Parses an A1 address without a sheet name: a cell, a range, whole columns (`A:C`) or whole rows (`1:3`), with or
 * without dollar signs; undefined if it isn't one.
 */
export function parseArea(address: string): Area | undefined {
  const [from = '', to = from, ...more] = address.trim().split(':');
  const first = parseCorner(from);
  const last = parseCorner(to);
  if (more.length > 0 || first === undefined || last === undefined) return undefined;
  if (first.row !== undefined && first.column !== undefined) {
    return last.row === undefined || last.column === undefined
      ? undefined
      : areaBetween(first.row, first.column, last.row, last.column);
  }
  // "A" or "3" alone isn't an address: whole columns and rows need a colon.
  if (!address.includes(':')) return undefined;
  if (first.column !== undefined && last.column !== undefined && last.row === undefined) {
    return areaBetween(0, first.column, MAX_ROWS - 1, last.column);
  }
  if (first.row !== undefined && last.row !== undefined && last.column === undefined) {
    return areaBetween(first.row, 0, last.row, MAX_COLUMNS - 1);
  }
  return undefined;
}

/** Parses a space-separated list (`sqref`) and skips invalid addresses. */
export function parseAreas(list: string): readonly Area[] {
  return list
    .split(/\s+/)
    .map(parseArea)
    .filter((area) => area !== undefined);
}

/** A sheet's name as written before `!` in an address, quoted if necessary: `'Sales 2024'`, `Sales`. */
export function quoteSheetName(name: string): string {
  const plain =
    /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d{1,7}$/.test(name) &&
    !/^R\d*(C\d*)?$|^C\d*$/i.test(name);
  return plain ? name : `'${name.replaceAll("'", "''")}'`;
}

/**
 * Splits an address: `'Sales 2024'!B2` is `{ sheet: 'Sales 2024', address: 'B2' }`; `sheet` is absent if there is none.
 */
export function splitReference(reference: string): { readonly sheet?: string; readonly address: string } {
  const text = reference.trim();
  const quoted = /^'((?:[^']|'')+)'!(.*)$/s.exec(text);
  if (quoted !== null) return { sheet: (quoted[1] ?? '').replaceAll("''", "'"), address: quoted[2] ?? '' };
  const mark = text.lastIndexOf('!');
  return mark < 0 ? { address: text } : { sheet: text.slice(0, mark), address: text.slice(mark + 1) };
}

/** Whether two areas share a cell; quicker than making the area that they share. */
export function areasOverlap(a: Area, b: Area): boolean {
  return (
    a.row < b.row + b.rowCount &&
    b.row < a.row + a.rowCount &&
    a.column < b.column + b.columnCount &&
    b.column < a.column + a.columnCount
  );
}

/** The cells that are in both areas; undefined for none. */
export function intersectAreas(a: Area, b: Area): Area | undefined {
  const row = Math.max(a.row, b.row);
  const column = Math.max(a.column, b.column);
  const rowCount = Math.min(a.row + a.rowCount, b.row + b.rowCount) - row;
  const columnCount = Math.min(a.column + a.columnCount, b.column + b.columnCount) - column;
  return rowCount > 0 && columnCount > 0 ? { row, column, rowCount, columnCount } : undefined;
}

/** The smallest area that contains both. */
export function boundingArea(a: Area, b: Area): Area {
  const row = Math.min(a.row, b.row);
  const column = Math.min(a.column, b.column);
  return {
    row,
    column,
    rowCount: Math.max(a.row + a.rowCount, b.row + b.rowCount) - row,
    columnCount: Math.max(a.column + a.columnCount, b.column + b.columnCount) - column,
  };
}

export function containsArea(outer: Area, inner: Area): boolean {
  return (
    inner.row >= outer.row &&
    inner.column >= outer.column &&
    inner.row + inner.rowCount <= outer.row + outer.rowCount &&
    inner.column + inner.columnCount <= outer.column + outer.columnCount
  );
}

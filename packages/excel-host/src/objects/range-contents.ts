import { HostError } from '../package/host-error';
import type { Json } from './json';
import { cellText } from '../view/cell-text';
import type { Area } from '../workbook/references/area';
import { calculatedColumns, copyFormulas } from '../workbook/tables/calculated-columns';
import type { CellEntry } from '../workbook/cells/cell-store';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import { isCellError } from '../workbook/values/cell-value';
import { refusePartOfArray } from './array-guard';
import { eachCell, isUnbounded } from './cells';
import { refuseFormatting, refuseLockedCells } from './protection-guard';
import type { Session } from './session';
import type { RangeTarget } from './targets';
import { numberFormatValue } from './values';

/**
 * The most cells in one read:
 * https://learn.microsoft.com/office/dev/add-ins/concepts/resource-limits-and-performance-optimization
 */
const CELL_LIMIT = 5_000_000;

/**
 * The most characters in a cell:
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const TEXT_LIMIT = 32_767;

/** Reads a value for each filled cell; the others get `blank`. */
function readEach(target: RangeTarget, blank: Json, read: (entry: CellEntry) => Json): Json {
  const { sheet, area } = target;
  if (isUnbounded(area)) return null;
  refuseTooMany(area);
  const rows = Array.from({ length: area.rowCount }, () => new Array<Json>(area.columnCount).fill(blank));
  for (const entry of sheet.cells.entries(area)) {
    const row = rows[entry.row - area.row];
    if (row !== undefined) row[entry.column - area.column] = read(entry);
  }
  return rows;
}

function refuseTooMany(area: Area): void {
  if (area.rowCount * area.columnCount > CELL_LIMIT) {
    throw new HostError('ResponsePayloadSizeLimitExceeded', 'A read may span 5,000,000 cells.');
  }
}

function plainValue({ value }: CellEntry): Json {
  if (value === null) return '';
  return isCellError(value) ? value.error : value;
}

function valueType({ value }: CellEntry): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  // Excel calls every number Double, including whole numbers and dates.
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[typeof value as 'string' | 'number' | 'boolean'];
}

/** `Range.values`: an empty cell is `""`, an error its English name. */
export function readValues(target: RangeTarget): Json {
  return readEach(target, '', plainValue);
}

/** `Range.formulas`: an English formula, or else the value. */
export function readFormulas(target: RangeTarget): Json {
  return readEach(target, '', (entry) => entry.formula ?? plainValue(entry));
}

export function readValueTypes(target: RangeTarget): Json {
  return readEach(target, 'Empty', valueType);
}

/** `Range.text`: the displayed texts, in the user's language. */
export function readText(target: RangeTarget, session: Session): Json {
  return readEach(target, '', ({ row, column }) => cellText(target.sheet, row, column, session.locale));
}

/** `Range.numberFormat`, in English. */
export function readNumberFormats({ sheet, area }: RangeTarget): Json {
  if (isUnbounded(area)) return null;
  refuseTooMany(area);
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (_cell, column) => {
      return sheet.cells.style(area.row + row, area.column + column).numberFormat;
    }),
  );
}

/** The error for an array whose size doesn't match the area. */
export function wrongSize({ rowCount, columnCount }: Area): HostError {
  const size = `${rowCount} × ${columnCount}`;
  return new HostError(
    'InvalidArgument',
    `The number of rows or columns in the input doesn't match the range (${size}).`,
  );
}

/**
 * The value for each cell of an area, from an array of rows or one value for all; throws `InvalidArgument` if the sizes
 * differ.
 */
function spread(area: Area, value: Json): (row: number, column: number) => Json {
  if (!Array.isArray(value)) return () => value;
  const rows = value as readonly Json[];
  const fits =
    rows.length === area.rowCount && rows.every((row) => Array.isArray(row) && row.length === area.columnCount);
  if (!fits) throw wrongSize(area);
  return (row, column) => {
    const cells = rows[row - area.row];
    return Array.isArray(cells) ? ((cells as readonly Json[])[column - area.column] ?? null) : null;
  };
}

/** Whether a cell is covered by a merged one: Excel drops what is written there. */
function coveredBy(sheet: SheetModel): (row: number, column: number) => boolean {
  if (sheet.merges.all.length === 0) return () => false;
  return (row, column) => {
    const merged = sheet.merges.at(row, column);
    return merged !== undefined && (merged.row !== row || merged.column !== column);
  };
}

/**
 * Whether writing an array loses values. If a filter hides rows of the area, Excel leaves those rows as they are and
 * writes the array's first row into all others (https://github.com/OfficeDev/office-js/issues/224, seen in
 * https://github.com/xlwings/xlwings/issues/747). Writing a single row works.
 */
function losesValues({ sheet, area }: RangeTarget, value: Json, { workbook }: Session): boolean {
  if (area.rowCount === 1 || !Array.isArray(value)) return false;
  const filters = [sheet.autoFilter.columns, ...workbook.tablesOn(sheet).map(({ filter }) => filter)];
  return filters.some((filter) => filter.hidesRowOf(area));
}

/** Writes `Range.values` or `Range.formulas`: `null` leaves a cell as it is, `""` clears it. */
export function writeContents(target: RangeTarget, value: Json, session: Session): void {
  const { sheet, area } = target;
  if (isUnbounded(area)) throw new HostError('InvalidArgument', 'Whole rows or columns take no values.');
  const given = spread(area, value);
  const at = losesValues(target, value, session)
    ? (row: number, column: number) => (sheet.layout.rowHidden(row) ? null : given(area.row, column))
    : given;
  const covered = coveredBy(sheet);
  for (const [row, column] of eachCell(area)) checkInput(given(row, column));
  refuseLockedCells(sheet, area);
  refusePartOfArray(sheet, [area]);
  const hasFormula = (column: number): boolean => rowsOf(area).some((row) => isFormula(at(row, column)));
  const filled = calculatedColumns(sheet, session.workbook.tablesOn(sheet), area, hasFormula);
  sheet.cells.batch(() => {
    for (const [row, column] of eachCell(area)) {
      const input = at(row, column);
      if (isInput(input) && input !== null && !covered(row, column)) sheet.cells.enter(row, column, input);
    }
    for (const column of filled) copyFormulas(sheet, column, area);
  });
}

function rowsOf({ row, rowCount }: Area): readonly number[] {
  return Array.from({ length: rowCount }, (_, at) => row + at);
}

function isFormula(input: Json): boolean {
  return typeof input === 'string' && /^[=+\-@]./.test(input);
}

function isInput(value: Json): value is string | number | boolean | null {
  return value === null || typeof value !== 'object';
}

function checkInput(input: Json): void {
  if (!isInput(input)) throw new HostError('InvalidArgument', 'A cell takes a text, a number, true or false.');
  if (typeof input === 'string' && input.length > TEXT_LIMIT) {
    throw new HostError('InvalidArgument', 'A cell holds 32,767 characters.');
  }
}

/** The value of a 1 × 1 list, which applies to all cells; undefined for anything else. */
function onlyOne(value: Json): Json | undefined {
  if (!Array.isArray(value) || value.length !== 1) return undefined;
  const [row] = value as readonly Json[];
  return Array.isArray(row) && row.length === 1 ? (row as readonly Json[])[0] : undefined;
}

/** Writes `Range.numberFormat`: one format for all, or one per cell; `null` leaves a cell as it is. */
export function writeNumberFormats({ sheet, area }: RangeTarget, given: Json): void {
  const value = onlyOne(given) ?? given;
  const at = spread(area, value);
  refuseFormatting({ sheet, areas: [area] });
  if (!Array.isArray(value)) {
    setNumberFormat(sheet, area, value);
    return;
  }
  sheet.cells.batch(() => {
    // Columns usually share a format, so each run of equal formats down a column is one change.
    for (let column = area.column; column < area.column + area.columnCount; column++) {
      let start = area.row;
      for (let row = area.row + 1; row <= area.row + area.rowCount; row++) {
        if (row < area.row + area.rowCount && at(row, column) === at(start, column)) continue;
        setNumberFormat(sheet, { row: start, column, rowCount: row - start, columnCount: 1 }, at(start, column));
        start = row;
      }
    }
  });
}

function setNumberFormat(sheet: SheetModel, area: Area, format: Json): void {
  if (format === null) return;
  const code = numberFormatValue(format);
  sheet.cells.setStyle(area, { numberFormat: code === '' ? 'General' : code });
}

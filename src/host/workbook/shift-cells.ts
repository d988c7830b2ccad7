import { HostError } from '../package/host-error';
import type { XmlElement } from '../package/xml-element';
import type { Area } from './area';
import { MAX_COLUMNS, MAX_ROWS, containsArea, formatArea, intersectAreas, parseArea, parseAreas } from './area';
import type { DefinedNames } from './defined-names';
import type { FormulaReference, ReferenceCorner } from './formula-references';
import { formatReference, mapReferences, sheetsOfQualifier } from './formula-references';
import type { SheetModel } from './sheet-model';
import { CellRecord, RowRecord } from './sheet-records';
import type { TableModel } from './table-model';
import { rewriteFormulas } from './workbook-formulas';

/** Which cells move, and how. */
export interface CellShift {
  readonly area: Area;
  readonly axis: 'rows' | 'columns';
  readonly how: 'inserted' | 'deleted';
}

interface Book {
  readonly sheets: readonly SheetModel[];
  readonly names: DefinedNames;
  readonly tables: readonly TableModel[];
}

/** Along the axis: where the change begins and how many rows or columns it takes. */
function along({ area, axis }: CellShift): { readonly at: number; readonly count: number } {
  return axis === 'rows' ? { at: area.row, count: area.rowCount } : { at: area.column, count: area.columnCount };
}

/** Where a run of rows or columns goes; undefined where all of it was taken out. */
function moveRun(
  shift: CellShift,
  first: number,
  count: number,
): { readonly first: number; readonly count: number } | undefined {
  const { at, count: moved } = along(shift);
  const last = first + count - 1;
  if (shift.how === 'inserted') {
    const newFirst = first >= at ? first + moved : first;
    return { first: newFirst, count: (last >= at ? last + moved : last) - newFirst + 1 };
  }
  const newFirst = first < at ? first : Math.max(at, first - moved);
  const newLast = last < at ? last : last >= at + moved ? last - moved : at - 1;
  return newLast < newFirst ? undefined : { first: newFirst, count: newLast - newFirst + 1 };
}

/** The cells that the change can move: the band of its rows or columns, from the area to the sheet's edge. */
function bandOf({ area, axis }: CellShift): Area {
  return axis === 'rows'
    ? { ...area, rowCount: MAX_ROWS - area.row }
    : { ...area, columnCount: MAX_COLUMNS - area.column };
}

/** Where an area goes; one that reaches over the band's edge stays. */
export function moveArea(shift: CellShift, area: Area): Area | undefined {
  const { axis } = shift;
  const within =
    axis === 'rows'
      ? area.column >= shift.area.column && area.column + area.columnCount <= shift.area.column + shift.area.columnCount
      : area.row >= shift.area.row && area.row + area.rowCount <= shift.area.row + shift.area.rowCount;
  if (!within) return area;
  if (axis === 'rows') {
    if (area.rowCount === MAX_ROWS) return area;
    const run = moveRun(shift, area.row, area.rowCount);
    return run === undefined
      ? undefined
      : { ...area, row: run.first, rowCount: Math.min(run.count, MAX_ROWS - run.first) };
  }
  if (area.columnCount === MAX_COLUMNS) return area;
  const run = moveRun(shift, area.column, area.columnCount);
  return run === undefined
    ? undefined
    : { ...area, column: run.first, columnCount: Math.min(run.count, MAX_COLUMNS - run.first) };
}

function areaOfReference({ first, last = first }: FormulaReference): Area {
  const top = first.row ?? 0;
  const left = first.column ?? 0;
  const row = Math.min(top, last.row ?? top);
  const column = Math.min(left, last.column ?? left);
  return {
    row,
    column,
    rowCount: first.row === undefined ? MAX_ROWS : Math.abs((last.row ?? top) - top) + 1,
    columnCount: first.column === undefined ? MAX_COLUMNS : Math.abs((last.column ?? left) - left) + 1,
  };
}

function moveReference(shift: CellShift, reference: FormulaReference): string {
  const before = areaOfReference(reference);
  const after = moveArea(shift, before);
  if (after === undefined) return `${reference.qualifier}#REF!`;
  if (after === before) return formatReference(reference);
  const corner = (from: ReferenceCorner, row: number, column: number): ReferenceCorner => ({
    ...from,
    ...(from.row === undefined ? {} : { row }),
    ...(from.column === undefined ? {} : { column }),
  });
  const { last } = reference;
  return formatReference({
    ...reference,
    first: corner(reference.first, after.row, after.column),
    ...(last === undefined
      ? {}
      : { last: corner(last, after.row + after.rowCount - 1, after.column + after.columnCount - 1) }),
  });
}

/** Moves cells on a sheet and everything that speaks of them. Throws `InsertDeleteConflict` where a table or merged cells would be torn, or cells pushed off the sheet. */
export function shiftCells(book: Book, sheet: SheetModel, shift: CellShift): void {
  const tables = book.tables.filter((table) => table.sheet === sheet);
  checkConflicts(sheet, tables, shift);
  dissolveGroups(sheet);
  const lower = sheet.name.toLowerCase();
  rewriteFormulas(book.sheets, book.names, (formula, home) =>
    mapReferences(formula, (reference) => {
      const spoken =
        reference.qualifier === '' ? (home === sheet ? [lower] : []) : sheetsOfQualifier(reference.qualifier);
      return spoken.length === 1 && spoken[0]?.toLowerCase() === lower ? moveReference(shift, reference) : undefined;
    }),
  );
  moveCells(sheet, shift);
  const move = (area: Area): Area | undefined => moveArea(shift, area);
  sheet.merges.moveAreas(move);
  sheet.hyperlinks.moveAreas(move);
  sheet.charts.moveAreas(move);
  sheet.autoFilter.moveArea(move);
  for (const rule of sheet.conditionalFormats.all) {
    const areas = rule.areas.map(move);
    if (areas.every((area) => area === undefined)) rule.remove();
    else rule.areas = areas.filter((area) => area !== undefined);
  }
  moveLists(sheet.context.root(), move);
  for (const table of tables) {
    const before = table.area;
    const area = move(before);
    if (area === undefined) table.convertToRange();
    else table.follow(area, (column) => move({ ...before, column, columnCount: 1 })?.column);
  }
}

function checkConflicts(sheet: SheetModel, tables: readonly TableModel[], shift: CellShift): void {
  const band = bandOf(shift);
  const across =
    shift.axis === 'rows' ? { ...band, row: 0, rowCount: MAX_ROWS } : { ...band, column: 0, columnCount: MAX_COLUMNS };
  const torn = [...tables.map((table) => table.area), ...sheet.merges.all].some(
    (area) => intersectAreas(area, band) !== undefined && !containsArea(across, area),
  );
  if (torn) throw new HostError('InsertDeleteConflict', 'A table or merged cells would be torn apart');
  if (tables.some((table) => loses(shift, table)))
    throw new HostError('NotImplemented', 'This host deletes no heading row of a table, and not all of its data rows');
  const used =
    shift.how === 'inserted'
      ? sheet.context.data().extent((cell) => cell.value !== null || cell.formula !== undefined)
      : undefined;
  const { count } = along(shift);
  const edge =
    shift.axis === 'rows'
      ? { ...band, row: MAX_ROWS - count, rowCount: count }
      : { ...band, column: MAX_COLUMNS - count, columnCount: count };
  if (used !== undefined && intersectAreas(used, edge) !== undefined && [...sheet.cells.entries(edge)].length > 0) {
    throw new HostError('InsertDeleteConflict', 'Cells would be pushed off the sheet');
  }
}

/** Whether a table that stays would lose its heading row or all of its data rows. */
function loses(shift: CellShift, { area, headerArea, dataArea }: TableModel): boolean {
  const gone = (part: Area | undefined): boolean => part !== undefined && moveArea(shift, part) === undefined;
  return shift.how === 'deleted' && !gone(area) && (gone(headerArea) || gone(dataArea));
}

function dissolveGroups(sheet: SheetModel): void {
  const data = sheet.context.data();
  const groups = new Set<string>();
  for (const row of data.rows)
    for (const cell of row.cells) if (cell.group?.kind === 'shared') groups.add(cell.group.index);
  for (const group of groups) data.dissolveGroup(group);
}

function moveCells(sheet: SheetModel, shift: CellShift): void {
  const data = sheet.context.data();
  const { area, axis, how } = shift;
  const wholeRows = axis === 'rows' && area.columnCount === MAX_COLUMNS;
  const rows = new Map<number, RowRecord>();
  const rowAt = (index: number): RowRecord => {
    let row = rows.get(index);
    if (row === undefined) rows.set(index, (row = new RowRecord(index, -1)));
    return row;
  };
  const patterns = how === 'inserted' ? formatsBefore(sheet, shift) : [];
  for (const row of data.rows) {
    const run = wholeRows ? moveRun(shift, row.index, 1) : { first: row.index };
    if (run === undefined) continue;
    if (run.first !== row.index) {
      row.attributesChanged = true;
      for (const cell of row.cells) {
        cell.styleChanged = true;
        if (cell.group?.kind === 'array') moveArray(cell, shift);
      }
      row.index = run.first;
    }
    rows.set(row.index, row);
  }
  if (!wholeRows) moveInBand([...rows.values()], rowAt, shift);
  for (const { row, column, style } of patterns) {
    const target = rowAt(row);
    const place = target.place(column);
    if (target.cells[place]?.column !== column)
      target.cells.splice(place, 0, new CellRecord(column, style, -1, -1, -1));
    target.cellsChanged = true;
  }
  data.replaceRows([...rows.values()]);
  if (axis === 'columns' && area.rowCount === MAX_ROWS)
    sheet.columns.moveRuns((first, count) => moveRun(shift, first, count));
}

/** New cells take the formats of the row above or the column to the left, as Excel's do. */
function formatsBefore(
  sheet: SheetModel,
  { area, axis }: CellShift,
): readonly { readonly row: number; readonly column: number; readonly style: number }[] {
  const source =
    axis === 'rows'
      ? { ...area, row: area.row - 1, rowCount: 1 }
      : { ...area, column: area.column - 1, columnCount: 1 };
  if (source.row < 0 || source.column < 0) return [];
  const found: { row: number; column: number; style: number }[] = [];
  for (const row of sheet.context.data().rowsBetween(source.row, source.row + source.rowCount)) {
    for (const cell of row.cells) {
      if (cell.style === 0 || cell.column < source.column || cell.column >= source.column + source.columnCount)
        continue;
      const count = axis === 'rows' ? area.rowCount : area.columnCount;
      for (let step = 1; step <= count; step++) {
        found.push(
          axis === 'rows'
            ? { row: row.index + step, column: cell.column, style: cell.style }
            : { row: row.index, column: cell.column + step, style: cell.style },
        );
      }
    }
  }
  return found;
}

function moveInBand(rows: readonly RowRecord[], rowAt: (index: number) => RowRecord, shift: CellShift): void {
  const band = bandOf(shift);
  const moving: { readonly row: number; readonly cell: CellRecord }[] = [];
  for (const row of rows) {
    if (row.index < band.row || row.index >= band.row + band.rowCount) continue;
    const staying: CellRecord[] = [];
    for (const cell of row.cells) {
      if (cell.column < band.column || cell.column >= band.column + band.columnCount) staying.push(cell);
      else moving.push({ row: row.index, cell });
    }
    if (staying.length === row.cells.length) continue;
    row.cells = staying;
    row.cellsChanged = true;
  }
  for (const { row, cell } of moving) {
    const to = moveArea(shift, { row, column: cell.column, rowCount: 1, columnCount: 1 });
    if (to === undefined) continue;
    const target = rowAt(to.row);
    cell.column = to.column;
    cell.styleChanged = true;
    target.cells.splice(target.place(to.column), 0, cell);
    target.cellsChanged = true;
    if (cell.group?.kind === 'array' && cell.group.ref !== undefined) moveArray(cell, shift);
  }
}

function moveArray(cell: CellRecord, shift: CellShift): void {
  const area = parseArea(cell.group?.ref ?? '');
  const moved = area === undefined ? undefined : moveArea(shift, area);
  if (moved === undefined || cell.group === undefined) return;
  cell.group = { ...cell.group, ref: formatArea(moved) };
  cell.contentChanged = true;
}

/** Data validations, protected ranges, ignored errors and the extension list name their cells in lists. */
function moveLists(root: XmlElement, move: (area: Area) => Area | undefined): void {
  const moveList = (list: string): string =>
    parseAreas(list)
      .flatMap((area) => move(area) ?? [])
      .map(formatArea)
      .join(' ');
  for (const [parent, name] of [
    ['dataValidations', 'dataValidation'],
    ['protectedRanges', 'protectedRange'],
    ['ignoredErrors', 'ignoredError'],
  ] as const) {
    for (const element of root.child(parent)?.childrenNamed(name) ?? []) {
      const after = moveList(element.attribute('sqref') ?? '');
      if (after === '') element.remove();
      else element.setAttribute('sqref', after);
    }
    const list = root.child(parent);
    if (list?.elements.length === 0) list.remove();
    else if (list?.attribute('count') !== undefined) list.setAttribute('count', list.elements.length);
  }
  for (const element of root.child('extLst')?.descendants('sqref') ?? []) {
    const after = moveList(element.text);
    if (after !== '' && element.parent?.parent?.localName !== 'conditionalFormattings') element.setText(after);
  }
}

import { HostError } from '../package/host-error';
import type { XmlElement } from '../package/xml-element';
import type { Area } from './references/area';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  containsArea,
  formatArea,
  areasOverlap,
  intersectAreas,
  parseArea,
  parseAreas,
} from './references/area';
import { along, bandOf, moveArea, moveReference, type CellShift } from './references/cell-shift';
import type { DefinedNames } from './names/defined-names';
import { mapReferences, sheetsOfQualifier } from './references/formula-references';
import { moveCells } from './moved-cells';
import type { SheetModel } from './sheets/sheet-model';
import type { TableModel } from './tables/table-model';
import { rewriteFormulas } from './workbook-formulas';

interface Book {
  readonly sheets: readonly SheetModel[];
  readonly names: DefinedNames;
  readonly tables: readonly TableModel[];
}

/**
 * Inserts or deletes cells on a sheet and updates everything that refers to them. Throws `InsertDeleteConflict` if this
 * would split a table or merged cells, or move cells off the sheet.
 */
export function shiftCells(book: Book, sheet: SheetModel, shift: CellShift): void {
  const tables = book.tables.filter((table) => table.sheet === sheet);
  checkConflicts(sheet, tables, shift);
  dissolveGroups(sheet);
  const lower = sheet.name.toLowerCase();
  rewriteFormulas(book.sheets, book.names, (formula, home) =>
    mapReferences(formula, (reference) => {
      const sheetNames =
        reference.qualifier === '' ? (home === sheet ? [lower] : []) : sheetsOfQualifier(reference.qualifier);
      return sheetNames.length === 1 && sheetNames[0]?.toLowerCase() === lower
        ? moveReference(shift, reference)
        : undefined;
    }),
  );
  moveCells(sheet, shift);
  const move = (area: Area): Area | undefined => moveArea(shift, area);
  sheet.merges.moveAreas(move);
  sheet.hyperlinks.moveAreas(move);
  sheet.charts.moveAreas(move);
  sheet.autoFilter.moveArea(move);
  sheet.pageBreaks.move((row) => move({ row, column: 0, rowCount: 1, columnCount: MAX_COLUMNS })?.row);
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
    (area) => areasOverlap(area, band) && !containsArea(across, area),
  );
  if (torn) throw new HostError('InsertDeleteConflict', 'A table or merged cells would be torn apart');
  if (tearsArray(sheet, shift)) throw new HostError('InvalidOperation', 'Part of an array formula can’t be changed');
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
  if (used !== undefined && areasOverlap(used, edge) && [...sheet.cells.entries(edge)].length > 0) {
    throw new HostError('InsertDeleteConflict', 'Cells would be pushed off the sheet');
  }
}

/**
 * Whether this would split the area of an array formula or data table. Spilled areas don't count, since they are filled
 * again.
 */
function tearsArray(sheet: SheetModel, shift: CellShift): boolean {
  const band = bandOf(shift);
  return sheet.context.data().rows.some(({ cells }) =>
    cells.some(({ group }) => {
      const keeps = group !== undefined && group.kind !== 'shared' && group.metadata === undefined;
      const area = keeps ? parseArea(group.ref ?? '') : undefined;
      const cut = area && intersectAreas(area, band);
      if (area === undefined || cut === undefined) return false;
      const across = shift.axis === 'rows' ? cut.columnCount === area.columnCount : cut.rowCount === area.rowCount;
      const moved = moveArea(shift, area) ?? area;
      return !across || moved.rowCount !== area.rowCount || moved.columnCount !== area.columnCount;
    }),
  );
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

/** Moves the areas of data validations, protected ranges, ignored errors and the extension list. */
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

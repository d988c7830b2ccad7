import { pictureOf } from '../../src';
import { HostError, type HostErrorCode } from '../../src/package/host-error';
import { WHOLE_SHEET } from '../../src/workbook/references/area';
import type { SheetModel } from '../../src/workbook/sheets/sheet-model';
import { WorkbookModel } from '../../src/workbook/workbook-model';

function readSheet(sheet: SheetModel): readonly unknown[] {
  const { cells, layout } = sheet;
  return [
    sheet.id,
    sheet.visibility,
    sheet.tabColor,
    sheet.usedArea(true),
    [...cells.entries(WHOLE_SHEET)].map(({ row, column }) => [cells.value(row, column), cells.style(row, column)]),
    [layout.rowHeight(3), layout.columnWidth(2), layout.rowHidden(3), layout.columnHidden(2)],
    sheet.merges.all,
    sheet.conditionalFormats.all.map((format) => [
      format.type,
      format.areas,
      format.formulas,
      format.priority,
      format.stopIfTrue,
      format.style,
      format.details,
    ]),
    sheet.hyperlinks.all,
    sheet.charts.all.map(({ id, name }) => [id, name]),
    [sheet.pageSetup.zoom, sheet.pageSetup.margins, sheet.pageSetup.printArea, sheet.pageSetup.headerFooter],
    [sheet.pageSetup.printTitleRows, sheet.pageSetup.printTitleColumns],
    [sheet.protection.protected, sheet.protection.options],
    [sheet.autoFilter.area, sheet.autoFilter.columns.criteria],
    sheet.customProperties.keys.map((key) => sheet.customProperties.get(key)),
    [sheet.view.frozen, sheet.view.selection, sheet.view.activeCell, sheet.view.showGridlines],
    pictureOf(sheet, { row: 0, column: 0, rowCount: 30, columnCount: 12 }),
  ];
}

/** Reads everything in a file through the model, changes a cell of each sheet, and writes the file. */
export function readEverything(bytes: Uint8Array): Uint8Array {
  const workbook = WorkbookModel.open(bytes);
  workbook.today = () => 45_550;
  const read = [
    workbook.sheets.map(readSheet),
    workbook.names.all.map(({ name, formula, visible, comment, sheet }) => [name, formula, visible, comment, sheet]),
    workbook.tables.map((table) => [table.name, table.area, table.columns, table.style.name, table.filter.criteria]),
    workbook.settings.keys.map((key) => workbook.settings.get(key)),
    workbook.activeSheet.name,
    workbook.signed,
  ];
  if (read.length === 0) throw new Error('nothing was read');
  for (const sheet of workbook.sheets) sheet.cells.enter(40, 0, 'Leído');
  return workbook.save();
}

/** The outcome of reading a file: the error code, or `read`. Other errors are thrown. */
export function outcomeOf(bytes: Uint8Array): HostErrorCode | 'read' {
  try {
    readEverything(bytes);
    return 'read';
  } catch (error) {
    if (error instanceof HostError) return error.code;
    throw error;
  }
}

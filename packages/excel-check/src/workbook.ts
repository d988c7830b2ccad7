import type { Surroundings } from 'excel-host/conformance';

/** What a workbook has that isn't new and empty. */
export type Content = 'sheets' | 'cells' | 'objects' | 'names';

/** What the user's workbook was like before the checks. */
export interface Before {
  readonly sheetName: string;
  /** Settings of Excel's own, such as that the pane opens with the file. */
  readonly settings: ReadonlySet<string>;
  readonly surroundings: Surroundings;
}

/** The only sheet's name during a check. */
const SHEET = 'Sheet1';

/** Waits while the user edits a cell. */
const WAITING: Excel.RunOptions = { delayForCellEdit: true };

/** What keeps a workbook from being a new and empty one; undefined for nothing. */
export async function contentOf(excel: typeof Excel): Promise<Content | undefined> {
  return excel.run(WAITING, async (context) => {
    const { worksheets, names } = context.workbook;
    worksheets.load('items/id');
    names.load('items/name');
    const sheet = worksheets.getFirst();
    sheet.names.load('items/name');
    const used = sheet.getUsedRangeOrNullObject().load('address');
    const objects = [
      sheet.charts.getCount(),
      sheet.tables.getCount(),
      sheet.shapes.getCount(),
      sheet.comments.getCount(),
      sheet.getRange().conditionalFormats.getCount(),
    ];
    await context.sync();
    if (worksheets.items.length > 1) return 'sheets';
    if (!used.isNullObject) return 'cells';
    if (objects.some(({ value }) => value > 0)) return 'objects';
    return names.items.length + sheet.names.items.length > 0 ? 'names' : undefined;
  });
}

/** Reads what is put back after the checks, and what expected answers depend on. */
export async function readBefore(excel: typeof Excel, language: string): Promise<Before> {
  return excel.run(WAITING, async (context) => {
    const { workbook } = context;
    const sheet = workbook.worksheets.getFirst().load('name');
    const settings = workbook.settings.load('items/key');
    const { format } = sheet.getRange('A1');
    format.load('columnWidth, rowHeight, font/name, font/size');
    workbook.load('name');
    await context.sync();
    return {
      sheetName: sheet.name,
      settings: new Set(settings.items.map(({ key }) => key)),
      surroundings: {
        language,
        fileName: workbook.name,
        fontName: format.font.name,
        fontSize: format.font.size,
        columnWidth: format.columnWidth,
        rowHeight: format.rowHeight,
      },
    };
  });
}

/** Empties the workbook but for a new sheet, and settings that were there before. */
export async function empty(excel: typeof Excel, { settings }: Before, sheetName = SHEET): Promise<void> {
  await excel.run(WAITING, async (context) => {
    const { workbook, runtime } = context;
    const sheets = workbook.worksheets.load('items/id');
    const names = workbook.names.load('items/name');
    const saved = workbook.settings.load('items/key');
    runtime.enableEvents = true;
    await context.sync();
    const fresh = workbook.worksheets.add();
    fresh.activate();
    for (const sheet of sheets.items) {
      // Excel doesn't delete a very hidden sheet.
      sheet.visibility = 'Visible';
      sheet.delete();
    }
    fresh.name = sheetName;
    for (const name of names.items) name.delete();
    for (const setting of saved.items) if (!settings.has(setting.key)) setting.delete();
    await context.sync();
  });
}

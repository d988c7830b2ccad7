import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { openOffice } from '../../support/office';

const FOLDER = path.join(__dirname, '..', 'workbooks');
const WORKBOOKS = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));

/** Everything that an add-in can ask of a workbook by loading it. */
async function loadEverything(context: Excel.RequestContext): Promise<number> {
  const { workbook } = context;
  workbook.load();
  workbook.application.load();
  workbook.names.load('items');
  workbook.settings.load('items');
  workbook.tables.load('items, items/columns/items, items/rows/items');
  workbook.worksheets.load('items');
  await context.sync();
  let cells = 0;
  for (const sheet of workbook.worksheets.items) {
    const used = sheet.getUsedRange();
    used.load();
    used.format.load('fill, font, wrapText, horizontalAlignment, verticalAlignment, columnWidth, rowHeight');
    used.format.borders.load('items');
    used.conditionalFormats.load('items');
    sheet.names.load('items');
    sheet.customProperties.load('items');
    sheet.autoFilter.load();
    sheet.pageLayout.load();
    sheet.pageLayout.headersFooters.defaultForAllPages.load();
    sheet.protection.load();
    sheet.freezePanes.getLocationOrNullObject().load('address');
    used.getMergedAreasOrNullObject().load('address');
    await context.sync();
    cells += used.rowCount * used.columnCount;
    expect(used.text).toHaveLength(used.rowCount);
  }
  return cells;
}

describe('workbooks made by other programs', () => {
  test.each(WORKBOOKS)('%s can be loaded whole, and is the same bytes afterwards', async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(FOLDER, name)));
    const { host } = await openOffice(bytes);
    expect(await Excel.run(loadEverything)).toBeGreaterThan(0);
    expect(Buffer.compare(host.save(), bytes)).toBe(0);
  });
});

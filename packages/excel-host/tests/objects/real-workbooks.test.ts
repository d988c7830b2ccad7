import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

import { failure, openOffice } from '../../testing/office';
import { differingParts } from '../../testing/parts';

const FOLDER = path.join(__dirname, '..', 'workbooks');
const WORKBOOKS = readdirSync(FOLDER).filter((name) => /\.xls[xm]$/.test(name));

/** Loads everything that an add-in can load of a workbook. */
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
  test.each(WORKBOOKS)('%s can be loaded completely and is then saved byte for byte', async (name) => {
    const bytes = new Uint8Array(readFileSync(path.join(FOLDER, name)));
    const { host } = await openOffice(bytes);
    expect(await Excel.run(loadEverything)).toBeGreaterThan(0);
    expect(Buffer.compare(host.save(), bytes)).toBe(0);
  });

  test('a user’s rules have the right types, and survive adding and deleting another rule', async () => {
    const bytes = new Uint8Array(readFileSync(path.join(FOLDER, 'openpyxl.xlsx')));
    const { host } = await openOffice(bytes);
    await Excel.run(async (context) => {
      const formats = context.workbook.worksheets.getFirst().getRange().conditionalFormats;
      formats.load('items/type, items/stopIfTrue, items/customOrNullObject/rule/formula');
      await context.sync();
      const seen = formats.items.map(({ type, stopIfTrue, customOrNullObject: custom }) => {
        return [type, stopIfTrue, custom.isNullObject ? null : custom.rule.formula];
      });
      expect(seen).toEqual([
        ['CellValue', true, null],
        ['Custom', false, '=$A3=2'],
        ['ColorScale', false, null],
      ]);
      formats.load('items/custom/rule/formula');
      expect((await failure(context.sync())).code).toBe('ItemNotFound');
      const ours = formats.add('Custom');
      ours.custom.rule.formula = '=AND($A3=2,N("ours")=0)';
      ours.custom.format.fill.color = '#FF0000';
      await context.sync();
      expect(host.save()).not.toEqual(bytes);
      formats.getItemAt(0).delete();
      await context.sync();
    });
    expect(differingParts(bytes, host.save())).toEqual([]);
  });
});

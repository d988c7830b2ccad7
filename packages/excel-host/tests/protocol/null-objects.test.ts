import { openOffice } from '../../testing/office';

type Ask = (workbook: Excel.Workbook) => OfficeExtension.ClientObject;

const asked: readonly (readonly [string, Ask])[] = [
  ['worksheets.getItemOrNullObject', ({ worksheets }) => worksheets.getItemOrNullObject('nowhere')],
  ['worksheet.getUsedRangeOrNullObject', ({ worksheets }) => worksheets.getFirst().getUsedRangeOrNullObject(true)],
  [
    'range.getUsedRangeOrNullObject',
    ({ worksheets }) => worksheets.getFirst().getRange('C3:D4').getUsedRangeOrNullObject(true),
  ],
  [
    'range.getIntersectionOrNullObject',
    ({ worksheets }) => worksheets.getFirst().getRange('A1').getIntersectionOrNullObject('B2'),
  ],
  [
    'range.getMergedAreasOrNullObject',
    ({ worksheets }) => worksheets.getFirst().getRange('A1:D9').getMergedAreasOrNullObject(),
  ],
  [
    'range.getSpecialCellsOrNullObject',
    ({ worksheets }) => worksheets.getFirst().getRange('A1:D9').getSpecialCellsOrNullObject('Formulas'),
  ],
  ['tables.getItemOrNullObject', ({ tables }) => tables.getItemOrNullObject('nowhere')],
  ['names.getItemOrNullObject', ({ names }) => names.getItemOrNullObject('nowhere')],
  ['settings.getItemOrNullObject', ({ settings }) => settings.getItemOrNullObject('nowhere')],
  [
    'customProperties.getItemOrNullObject',
    ({ worksheets }) => worksheets.getFirst().customProperties.getItemOrNullObject('nowhere'),
  ],
  [
    'freezePanes.getLocationOrNullObject',
    ({ worksheets }) => worksheets.getFirst().freezePanes.getLocationOrNullObject(),
  ],
  [
    'pageLayout.getPrintAreaOrNullObject',
    ({ worksheets }) => worksheets.getFirst().pageLayout.getPrintAreaOrNullObject(),
  ],
  ['autoFilter.getRangeOrNullObject', ({ worksheets }) => worksheets.getFirst().autoFilter.getRangeOrNullObject()],
  ['worksheet.getNextOrNullObject', ({ worksheets }) => worksheets.getFirst().getNextOrNullObject()],
];

describe('an object that doesn’t exist', () => {
  test.each(asked)('%s is a null object', async (_name, ask) => {
    await openOffice();
    await Excel.run(async (context) => {
      const object = ask(context.workbook);
      await context.sync();
      expect(object.isNullObject).toBe(true);
    });
  });

  test('accepts calls and does nothing', async () => {
    const { host } = await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('nowhere');
      sheet.delete();
      sheet.name = 'Elsewhere';
      const range = sheet.getRange('A1');
      range.values = [[1]];
      range.load('values');
      await context.sync();
      expect(range.isNullObject).toBe(true);
      sheet.getRange('B2').clear();
      await context.sync();
    });
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
  });

  test('that exists isn’t a null object', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('sheet1');
      sheet.load('name');
      await context.sync();
      expect([sheet.isNullObject, sheet.name]).toEqual([false, 'Sheet1']);
    });
  });
});

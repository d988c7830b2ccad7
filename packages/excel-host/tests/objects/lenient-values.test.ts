import { openOffice } from '../../testing/office';

/** Values that Excel accepts although they are outside its documentation. */
async function on<T>(act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  await openOffice();
  return Excel.run((context) => act(context.workbook.worksheets.getFirst(), context));
}

test.each([
  ['red', '#FF0000'],
  ['LightGoldenRodYellow', '#FAFAD2'],
  ['ff8800', '#FF8800'],
  ['#ff8800', '#FF8800'],
])('accepts the color %s', async (given, color) => {
  const read = await on(async (sheet, context) => {
    const { fill } = sheet.getRange('A1').format;
    fill.color = given;
    fill.load('color');
    await context.sync();
    return fill.color;
  });
  expect(read).toBe(color);
});

test.each(['rojo', '#ff88', ''])('refuses the color %j', async (given) => {
  const run = on(async (sheet, context) => {
    sheet.getRange('A1').format.fill.color = given;
    await context.sync();
  });
  await expect(run).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('sets one number format in a list for a larger range', async () => {
  const read = await on(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    range.numberFormat = [['0.00']];
    range.load('numberFormat');
    await context.sync();
    return range.numberFormat as unknown;
  });
  expect(read).toEqual([
    ['0.00', '0.00'],
    ['0.00', '0.00'],
  ]);
});

test('loads isNullObject like any property', async () => {
  const read = await on(async (sheet, context) => {
    const table = sheet.tables.getItemOrNullObject('none');
    table.load('name, isNullObject');
    sheet.load('isNullObject, name');
    await context.sync();
    return [table.isNullObject, sheet.isNullObject, sheet.name];
  });
  expect(read).toEqual([true, false, 'Sheet1']);
});

test('adds a table for a row of headings alone', async () => {
  const read = await on(async (sheet, context) => {
    const table = sheet.tables.add('A1:B1', true);
    const range = table.getRange().load('address');
    await context.sync();
    return range.address;
  });
  expect(read).toBe('Sheet1!A1:B2');
});

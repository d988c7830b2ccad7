import { failure, openOffice } from '../../testing/office';
import { workbookWithSheet } from '../../testing/made-files';

/** A1:A3 contain numbers; an array formula doubles them in B1:B3, and another one spills them over D1:D3. */
const SHEET = `<sheetData>${[1, 2, 3]
  .map((value) => {
    const first = (formula: string): string => (value === 1 ? formula : '');
    const doubled = `<c r="B${value}">${first('<f t="array" ref="B1:B3">A1:A3*2</f>')}<v>${value * 2}</v></c>`;
    const spilled = `<c r="D${value}"${first(' cm="1"')}>${first('<f t="array" ref="D1:D3">A1:A3</f>')}<v>${value}</v></c>`;
    return `<row r="${value}"><c r="A${value}"><v>${value}</v></c>${doubled}${spilled}</row>`;
  })
  .join('')}</sheetData>`;

/** Acts on the sheet and reads A1:D4; the error code if the action fails. */
async function after(act: (sheet: Excel.Worksheet) => unknown): Promise<unknown> {
  await openOffice(workbookWithSheet(SHEET));
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    act(sheet);
    const cells = sheet.getRange('A1:D4').load('values');
    await context.sync();
    return cells.values;
  });
}

describe('an array formula', () => {
  test.each<readonly [string, (sheet: Excel.Worksheet) => unknown]>([
    ['its first cell alone can’t be written', (sheet) => (sheet.getRange('B1').values = [[1]])],
    ['another cell can’t be written', (sheet) => (sheet.getRange('B2:C2').formulas = [['=1', 1]])],
    ['a part can’t be cleared', (sheet) => sheet.getRange('A2:D4').clear('Contents')],
    ['a part can’t be deleted', (sheet) => sheet.getRange('2:2').delete('Up')],
    ['a part can’t be pushed down', (sheet) => sheet.getRange('A3:D3').insert('Down')],
    ['a part can’t be pushed to the right', (sheet) => sheet.getRange('A1').insert('Right')],
  ])('%s', async (_, act) => {
    expect(await failure(after(act))).toMatchObject({ code: 'InvalidOperation' });
  });

  test('the whole can be cleared, and a part can be formatted', async () => {
    const values = await after((sheet) => {
      sheet.getRange('B2').format.fill.color = '#FF0000';
      sheet.getRange('B2').clear('Formats');
      sheet.getRange('B1:C3').clear('Contents');
    });
    expect(values).toEqual([
      [1, '', '', 1],
      [2, '', '', 2],
      [3, '', '', 3],
      ['', '', '', ''],
    ]);
  });

  test('the whole moves with rows that are inserted above it', async () => {
    expect(await after((sheet) => sheet.getRange('1:1').insert('Down'))).toEqual([
      ['', '', '', ''],
      [1, 2, '', 1],
      [2, 4, '', 2],
      [3, 6, '', 3],
    ]);
  });
});

test('spilled cells can be overwritten, which then blocks the formula', async () => {
  expect(await after((sheet) => (sheet.getRange('D2').values = [['aquí']]))).toEqual([
    [1, 2, '', '#SPILL!'],
    [2, 4, '', 'aquí'],
    [3, 6, '', ''],
    ['', '', '', ''],
  ]);
});

import { ExcelHost } from '../../src/node';
import { failure, openOffice } from '../../testing/office';
import { changedPart } from '../../testing/parts';

/** A workbook with two sheets and a protected structure. */
async function locked(): Promise<Uint8Array> {
  const { host } = await openOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Otra');
    await context.sync();
  });
  return changedPart(host.save(), 'xl/workbook.xml', (text) =>
    text.replace('<sheets>', '<workbookProtection lockStructure="1"/><sheets>'),
  );
}

type Act = (sheets: Excel.WorksheetCollection, sheet: Excel.Worksheet) => unknown;

/**
 * What a protected workbook structure forbids:
 * https://support.microsoft.com/office/protect-a-workbook-7e365a4d-3e89-4616-84ca-1931257c1517
 */
const FORBIDDEN: readonly (readonly [string, Act])[] = [
  ['added', (sheets) => sheets.add('Nueva')],
  ['deleted', (_, sheet) => sheet.delete()],
  ['renamed', (_, sheet) => (sheet.name = 'Nueva')],
  ['moved', (_, sheet) => (sheet.position = 1)],
  ['hidden', (_, sheet) => (sheet.visibility = 'Hidden')],
];

test.each(FORBIDDEN)('no sheet is %s', async (_, act) => {
  const bytes = await locked();
  const { host } = await openOffice(bytes);
  const run = Excel.run(async (context) => {
    act(context.workbook.worksheets, context.workbook.worksheets.getFirst());
    await context.sync();
  });
  expect((await failure(run)).code).toBe('AccessDenied');
  expect(host.save()).toEqual(bytes);
});

test('it can be locked and unlocked', () => {
  const host = ExcelHost.empty();
  host.workbook.structureLocked = true;
  const locked = ExcelHost.open(host.save());
  expect(locked.workbook.structureLocked).toBe(true);
  locked.workbook.structureLocked = false;
  expect(ExcelHost.open(locked.save()).workbook.structureLocked).toBe(false);
});

test('cells can still be written, and the protection stays', async () => {
  const { host } = await openOffice(await locked());
  await Excel.run(async (context) => {
    context.workbook.worksheets.getFirst().getRange('A1').values = [[1]];
    await context.sync();
  });
  expect(ExcelHost.open(host.save()).workbook.structureLocked).toBe(true);
});

import { failure, openOffice } from '../../testing/office';

/** The addresses of the merged areas that a range returns; `null` for none. */
async function mergedIn(address: string, prepare: (sheet: Excel.Worksheet) => unknown): Promise<string | null> {
  await openOffice();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    prepare(sheet);
    const areas = sheet.getRange(address).getMergedAreasOrNullObject().load('address');
    await context.sync();
    return areas.isNullObject ? null : areas.address;
  });
}

/** Merges pairs of cells, one below the other. */
const pairs = (count: number) => (sheet: Excel.Worksheet) => sheet.getRange(`A1:B${count}`).merge(true);

test('merged cells that start in the range are found, wherever they end', async () => {
  expect(await mergedIn('B2:C3', (sheet) => sheet.getRange('C3:D4').merge())).toBe('Sheet1!C3:D4');
});

// https://github.com/OfficeDev/office-js/issues/3611
test('merged cells that start outside the range aren’t found', async () => {
  expect(await mergedIn('B2:C3', (sheet) => sheet.getRange('A1:B2').merge())).toBeNull();
});

// https://learn.microsoft.com/javascript/api/excel/excel.range#excel-excel-range-getmergedareasornullobject-member(1)
test('512 merged areas are returned', async () => {
  expect((await mergedIn('A1:B600', pairs(512)))?.split(',')).toHaveLength(512);
});

test('more than 512 merged areas are refused, a part of them is returned', async () => {
  expect((await failure(mergedIn('A1:B600', pairs(513)))).code).toBe('GeneralException');
  expect((await mergedIn('A1:B2', pairs(513)))?.split(',')).toHaveLength(2);
});

import { reviewPlan } from '../../src/excel/review-plan';
import { writeSheets } from '../../src/excel/write-sheets';
import { openOffice } from '../support/office';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(60_000);

const NAMES = ['Indicadores', 'Hallazgos'] as const;
const options = { language: 'es', madeOn: SEPTEMBER_15, sheets: ['indicators', 'findings'] } as const;

/** What each of the sheets says. */
function contents(): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const ranges = NAMES.map((name) => context.workbook.worksheets.getItem(name).getUsedRange(true).load('values'));
    await context.sync();
    return ranges.map(({ values }): unknown => values);
  });
}

type Deed = (sheet: Excel.Worksheet, table: Excel.Table) => unknown;

/** What managers do to sheets that they were given. */
const DEEDS: readonly (readonly [string, Deed])[] = [
  ['a row was put in above', (sheet) => sheet.getRange('1:1').insert('Down')],
  ['a row was taken out above', (sheet) => sheet.getRange('2:2').delete('Up')],
  ['a row of the table was taken out', (sheet) => sheet.getRange('9:9').delete('Up')],
  ['a column was taken out', (sheet) => sheet.getRange('C:C').delete('Left')],
  ['the table shows a row of totals', (_, table) => (table.showTotals = true)],
  ['the table shows no headings', (_, table) => (table.showHeaders = false)],
  ['the table shows no buttons', (_, table) => (table.showFilterButton = false)],
  ['the table was turned into plain cells', (_, table) => table.convertToRange()],
  ['the table was deleted', (_, table) => table.delete()],
  ['the table was renamed', (_, table) => (table.name = 'Otra')],
  ['cells were merged', (sheet) => sheet.getRange('A1:F1').merge()],
  ['the sheet was hidden', (sheet) => (sheet.visibility = 'VeryHidden')],
  ['everything was cleared', (sheet) => sheet.getRange().clear()],
];

// Of a table Excel says: "the header must remain in the same row" (https://learn.microsoft.com/javascript/api/excel/excel.table#excel-excel-table-resize-member(1)).
describe.each(NAMES)('%s says the same after it is refreshed', (name) => {
  test.each(DEEDS)('where %s', async (_, deed) => {
    await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    await writeSheets(review, options);
    const before = await contents();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(name);
      deed(sheet, sheet.tables.getItemAt(0));
      await context.sync();
    });
    await writeSheets(review, options);
    expect(await contents()).toEqual(before);
    await Excel.run(async (context) => {
      const tables = context.workbook.worksheets.getItem(name).tables.load('items/showTotals, items/showHeaders');
      await context.sync();
      expect(tables.items.map(({ showTotals, showHeaders }) => [showTotals, showHeaders])).toEqual([[false, true]]);
    });
  });
});

import { failure, openOffice } from '../../testing/office';

async function onSheet(act: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await openOffice();
  await Excel.run(async (context) => {
    act(context.workbook.worksheets.getFirst());
    await context.sync();
  });
}

const LONG = 'x'.repeat(253);

/** Excel's limits: https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const REFUSED: readonly (readonly [string, (sheet: Excel.Worksheet) => unknown])[] = [
  ['a row of more than 409 points', (sheet) => (sheet.getRange('A1').format.rowHeight = 410)],
  ['a column of more than 255 characters', (sheet) => (sheet.getRange('A1').format.columnWidth = 1343)],
  [
    'a footer of more than 255 characters, its marks counted',
    ({ pageLayout }) => (pageLayout.headersFooters.defaultForAllPages.centerFooter = `${LONG}x`),
  ],
  [
    'a header whose parts together have more than 255 characters',
    ({ pageLayout }) => {
      pageLayout.headersFooters.defaultForAllPages.leftHeader = 'x'.repeat(130);
      pageLayout.headersFooters.defaultForAllPages.rightHeader = 'x'.repeat(130);
    },
  ],
  ['all rows frozen', (sheet) => sheet.freezePanes.freezeRows(1_048_576)],
  ['all columns frozen', (sheet) => sheet.freezePanes.freezeColumns(16_384)],
];

test.each(REFUSED)('refuses %s', async (_, act) => {
  expect((await failure(onSheet(act))).code).toBe('InvalidArgument');
});

test('accepts values just within the limits', async () => {
  await onSheet((sheet) => {
    sheet.getRange('A1').format.rowHeight = 409;
    sheet.getRange('A1').format.columnWidth = 1342.5;
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = LONG;
    sheet.freezePanes.freezeRows(1_048_575);
  });
});

/** https://support.microsoft.com/office/review-guidelines-for-customizing-a-number-format-c0a1d1fa-d3f4-4018-96b7-9c9354dd99f5 */
const BAD_FORMATS = ['0;0;0;@;0', '0"abc', '[Red', '[Rojo]0', '[Nada]0', '0_', '0\\', '0*', '"'.repeat(256)];

const GOOD_FORMATS = [
  '"⚠ "mmm-yy;"⚠ "mmm-yy;"⚠ "mmm-yy;"⚠ "@',
  '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  '[$-es-DO]dd" de "mmmm;@',
  '[Color 10][>=0.5]0%;[red]0%',
  '[h]:mm:ss',
  '[$€-x-euro2] #,##0',
  '0\\"',
  '0;;;',
  '@',
];

type FormatSetter = (sheet: Excel.Worksheet, format: string) => unknown;

const FORMATTED: readonly (readonly [string, FormatSetter])[] = [
  ['a cell', (sheet, format) => (sheet.getRange('A1').numberFormat = [[format]])],
  [
    'a conditional format',
    (sheet, format) =>
      sheet.getRange('A1').conditionalFormats.add('Custom').custom.format.set({ numberFormat: format }),
  ],
  [
    'an axis of a chart',
    (sheet, format) =>
      (sheet.charts.add('ColumnClustered', sheet.getRange('A1:B2')).axes.valueAxis.numberFormat = format),
  ],
];

describe.each(FORMATTED)('%s', (_, act) => {
  test.each(BAD_FORMATS)('refuses the number format %s', async (format) => {
    expect((await failure(onSheet((sheet) => act(sheet, format)))).code).toBe('InvalidArgument');
  });

  test.each(GOOD_FORMATS)('accepts the number format %s', async (format) => {
    await onSheet((sheet) => act(sheet, format));
  });
});

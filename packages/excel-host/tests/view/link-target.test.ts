import { isLinkFormula, linkTarget } from '../../src/view/link-target';
import { WorkbookModel } from '../../src/workbook/workbook-model';

describe('linkTarget', () => {
  const workbook = WorkbookModel.empty('Sales 2024');
  const [sales] = workbook.sheets;
  if (sales === undefined) throw new Error('an empty workbook has a sheet');
  const summary = workbook.addSheet('Resumen');
  summary.cells.setValue(0, 5, 'https://example.org/');

  test.each([
    ['a written place', `=HYPERLINK("#'Sales 2024'!A5","Fila 5")`, `#'Sales 2024'!A5`],
    ['a calculated place', `=HYPERLINK("#"&CELL("address",'Sales 2024'!$A$5),"Fila 5")`, `#'Sales 2024'!$A$5`],
    ['a place of the same sheet', '=HYPERLINK("#"&ADDRESS(3,1))', '#$A$3'],
    ['an address in a cell of its sheet', '=HYPERLINK(F1, "x")', 'https://example.org/'],
    [
      'an address with a comma and a quote',
      '=HYPERLINK("https://example.org/?q=a,b""c)","x")',
      'https://example.org/?q=a,b"c)',
    ],
    ['what can’t be calculated', '=HYPERLINK(NOSUCHFUNCTION(1),"x")', undefined],
    ['a number', '=HYPERLINK(12,"x")', undefined],
    ['another formula', '=1+1', undefined],
  ])('%s', (_, formula, target) => {
    summary.cells.setFormula(2, 2, formula);
    expect(linkTarget(summary, 2, 2)).toBe(target);
  });

  test('a link of the file', () => {
    const area = { row: 7, column: 0, rowCount: 1, columnCount: 1 };
    sales.hyperlinks.set({ area, address: '', documentReference: 'Resumen!B2', screenTip: '' });
    expect(linkTarget(sales, 7, 0)).toBe('Resumen!B2');
    sales.hyperlinks.set({ area, address: 'https://example.org/', documentReference: '', screenTip: '' });
    expect(linkTarget(sales, 7, 0)).toBe('https://example.org/');
  });

  test('a cell without a link', () => {
    expect(linkTarget(sales, 0, 0)).toBeUndefined();
  });
});

test('isLinkFormula checks the outermost function', () => {
  expect(isLinkFormula('=hyperlink("#A1")')).toBe(true);
  expect(isLinkFormula('=IF(A1,HYPERLINK("#A1"),"")')).toBe(false);
  expect(isLinkFormula(undefined)).toBe(false);
});

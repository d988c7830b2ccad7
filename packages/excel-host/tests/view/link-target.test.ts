import { isLinkFormula, linkTarget } from '../../src/view/link-target';
import { WorkbookModel } from '../../src/workbook/workbook-model';

describe('linkTarget', () => {
  const workbook = WorkbookModel.empty('Plan 2024');
  const [plan] = workbook.sheets;
  if (plan === undefined) throw new Error('an empty workbook has a sheet');
  const summary = workbook.addSheet('Tablero');
  summary.cells.setValue(0, 5, 'https://example.org/');

  test.each([
    ['a written place', `=HYPERLINK("#'Plan 2024'!A5","Fila 5")`, `#'Plan 2024'!A5`],
    ['a calculated place', `=HYPERLINK("#"&CELL("address",'Plan 2024'!$A$5),"Fila 5")`, `#'Plan 2024'!$A$5`],
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
    plan.hyperlinks.set({ area, address: '', documentReference: 'Tablero!B2', screenTip: '' });
    expect(linkTarget(plan, 7, 0)).toBe('Tablero!B2');
    plan.hyperlinks.set({ area, address: 'https://example.org/', documentReference: '', screenTip: '' });
    expect(linkTarget(plan, 7, 0)).toBe('https://example.org/');
  });

  test('a cell without one', () => {
    expect(linkTarget(plan, 0, 0)).toBeUndefined();
  });
});

test('isLinkFormula knows a link by its outermost function', () => {
  expect(isLinkFormula('=hyperlink("#A1")')).toBe(true);
  expect(isLinkFormula('=IF(A1,HYPERLINK("#A1"),"")')).toBe(false);
  expect(isLinkFormula(undefined)).toBe(false);
});

import { ExcelHost } from 'excel-host';
import { linkTo } from '../../src/workbook/host-sheet';
import { WorkbookSession } from '../../src/workbook/workbook-session';

describe('linkTo', () => {
  test.each([
    ["#'Plan 2024'!$A$5", { kind: 'place', reference: "'Plan 2024'!$A$5" }],
    ["'Plan 2024'!A5:C7", { kind: 'place', reference: "'Plan 2024'!A5:C7" }],
    ['#C3', { kind: 'place', reference: 'C3' }],
    ['https://example.org/a#b', { kind: 'address', url: 'https://example.org/a#b' }],
    ['mailto:a@example.org', { kind: 'address', url: 'mailto:a@example.org' }],
    ['javascript:alert(1)', { kind: 'nowhere', text: 'javascript:alert(1)' }],
    ['file:///etc/passwd', { kind: 'nowhere', text: 'file:///etc/passwd' }],
    ['otro.xlsx', { kind: 'nowhere', text: 'otro.xlsx' }],
    ['', { kind: 'nowhere', text: '' }],
  ])('%s', (target, link) => {
    expect(linkTo(target)).toEqual(link);
  });
});

describe('showSheet', () => {
  const session = (change: (host: ExcelHost) => void) => {
    const host = ExcelHost.empty({ sheetName: 'Plan' });
    change(host);
    return new WorkbookSession(host.save(), { fileName: 'plan.xlsx', language: 'es', daysAhead: 0 });
  };
  const sheetOf = (change: (sheet: ExcelHost['workbook']['activeSheet']) => void) =>
    session((host) => change(host.workbook.activeSheet)).snapshot().sheet;

  test('formats numbers in the page’s language', () => {
    const sheet = sheetOf(({ cells }) => {
      cells.setValue(0, 0, 45535);
      cells.setStyle({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { numberFormat: 'mmm-yy' });
      cells.setValue(1, 0, 0.25);
      cells.setStyle({ row: 1, column: 0, rowCount: 1, columnCount: 1 }, { numberFormat: '0%' });
    });
    expect(sheet.cell(0, 0)).toMatchObject({ text: 'ago-24', isNumber: true, align: 'right' });
    expect(sheet.cell(1, 0)).toMatchObject({ text: '25%' });
    expect([sheet.input(0, 0), sheet.input(1, 0)]).toEqual(['31/8/2024', '25%']);
  });

  test('applies conditional formats to the style of cells', () => {
    const sheet = sheetOf(({ cells, conditionalFormats }) => {
      cells.setValue(0, 0, 5);
      conditionalFormats.addCustom({
        areas: [{ row: 0, column: 0, rowCount: 9, columnCount: 1 }],
        formula: '$A1>3',
        style: { fill: { color: '#FFC7CE' } },
      });
    });
    expect(sheet.cell(0, 0).style.fill.color).toBe('#FFC7CE');
    expect(sheet.cell(1, 0).style.fill.color).toBe('');
  });

  test('gives hidden rows and columns no size, and others the file’s size in pixels', () => {
    const sheet = sheetOf(({ layout, cells }) => {
      cells.setValue(0, 0, 'x');
      cells.setValue(1, 1, 'x');
      layout.setRowHeight(0, 1, 30);
      layout.setRowsHidden(1, 1, true);
      layout.setColumnWidth(0, 1, 48);
      layout.setColumnsHidden(1, 1, true);
    });
    expect([sheet.rowHeight(0), sheet.rowHeight(1)]).toEqual([40, 0]);
    expect([sheet.columnWidth(0), sheet.columnWidth(1)]).toEqual([64, 0]);
  });

  test('fits a row without a height of its own to its wrapped text', () => {
    const sheet = sheetOf(({ cells }) => {
      cells.setValue(0, 0, 'una frase que no cabe en una sola línea de esta columna');
      cells.setStyle({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { alignment: { wrapText: true } });
      cells.setValue(1, 0, 'una frase que no cabe en una sola línea de esta columna');
    });
    expect(sheet.rowHeight(0)).toBeGreaterThan(100);
    expect(sheet.rowHeight(1)).toBeLessThan(25);
  });

  test('finds links in the file and in formulas, and their targets', () => {
    const sheet = sheetOf(({ cells, hyperlinks }) => {
      cells.setValue(0, 0, 'ver');
      hyperlinks.set({
        area: { row: 0, column: 0, rowCount: 1, columnCount: 1 },
        address: 'https://example.org/',
        documentReference: '',
        screenTip: '',
      });
      cells.setFormula(1, 0, '=HYPERLINK("#"&CELL("address",Plan!$C$3),"Fila 3")');
    });
    expect(sheet.cell(0, 0).isLink).toBe(true);
    expect(sheet.link(0, 0)).toEqual({ kind: 'address', url: 'https://example.org/' });
    expect(sheet.cell(1, 0)).toMatchObject({ text: 'Fila 3', isLink: true });
    expect(sheet.link(1, 0)).toMatchObject({ kind: 'place' });
    expect(sheet.cell(2, 0).isLink).toBe(false);
  });
});

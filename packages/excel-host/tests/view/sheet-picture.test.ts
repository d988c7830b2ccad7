import { pictureOf } from '../../src/view/sheet-picture';
import { displayText } from '../../src/workbook/values/display-text';
import { codeOf } from '../support/error-code';
import { WorkbookModel } from '../../src/workbook/workbook-model';

const SEPTEMBER_15 = 45_550;

describe('text by number format', () => {
  test.each([
    [45_550, 'mmm-yy', 'en-US', 'Sep-24'],
    [45_550, 'mmm-yy', 'es-DO', 'sep-24'],
    [45_550, 'dd/mm/yyyy', 'es-DO', '15/09/2024'],
    [45_550, 'm/d/yyyy', 'es-DO', '15/09/2024'],
    [45_550, '[$-409]mmmm yyyy', 'en-US', 'September 2024'],
    [45_550, '[$-1C0A]mmmm yyyy', 'en-US', 'septiembre 2024'],
    [0.855, '0%', 'es-DO', '86%'],
    [-1234.5, '#,##0.00', 'es-DO', '-1,234.50'],
    [-1234.5, '#,##0.00', 'es-ES', '-1.234,50'],
    ['may-24', '"⚠ "mmm-yy;;;"⚠ "@', 'es-DO', '⚠ may-24'],
    [-5, '0;(0);"cero"', 'en-US', '(5)'],
    [0, '0;(0);"cero"', 'en-US', 'cero'],
    [-3, 'dd/mm/yyyy', 'en-US', '########'],
    [true, 'General', 'es-DO', 'VERDADERO'],
    [{ error: '#N/A' }, 'General', 'es-DO', '#N/D'],
    [{ error: '#N/A' }, 'General', 'en-US', '#N/A'],
    [null, '0', 'es-DO', ''],
  ])('%j as %s in %s', (value, format, locale, text) => {
    expect(displayText(value, format, false, locale)).toBe(text);
  });

  test('serial numbers of the 1904 date system', () => {
    expect(displayText(SEPTEMBER_15 - 1462, 'dd/mm/yyyy', true)).toBe('15/09/2024');
  });
});

describe('conditional formats', () => {
  function make() {
    const workbook = WorkbookModel.empty('Sales 1');
    workbook.today = () => SEPTEMBER_15;
    const sheet = workbook.activeSheet;
    [SEPTEMBER_15 - 1, SEPTEMBER_15, 'texto'].forEach((value, row) => sheet.cells.enter(row, 0, value));
    return { workbook, sheet, area: { row: 0, column: 0, rowCount: 3, columnCount: 1 } };
  }
  const RED = { fill: { color: '#FF0000' } };
  const BLUE = { fill: { color: '#0000FF' }, font: { bold: true } };

  test("are evaluated by the host's clock, for each cell", () => {
    const { workbook, sheet, area } = make();
    sheet.conditionalFormats.addCustom({
      areas: [area],
      formula: '=AND(ISNUMBER($A1),$A1<TODAY(),N("marca")=0)',
      style: RED,
    });
    const fills = () => pictureOf(sheet, area).map(({ style }) => style.fill.color);
    expect(fills()).toEqual(['#FF0000', '', '']);
    workbook.today = () => SEPTEMBER_15 + 1;
    expect(fills()).toEqual(['#FF0000', '#FF0000', '']);
  });

  test('the first rule that sets a property wins, and a rule can stop later ones', () => {
    const { sheet, area } = make();
    sheet.conditionalFormats.addCustom({ areas: [area], formula: '=TRUE', style: BLUE });
    const first = sheet.conditionalFormats.addCustom({ areas: [area], formula: '=ROW()=1', style: RED });
    const shown = () => pictureOf(sheet, area).map(({ style }) => [style.fill.color, style.font.bold]);
    expect(shown()[0]).toEqual(['#FF0000', true]);
    first.stopIfTrue = true;
    expect(shown()).toEqual([
      ['#FF0000', false],
      ['#0000FF', true],
      ['#0000FF', true],
    ]);
    first.priority = 1;
    expect(shown()[0]).toEqual(['#0000FF', true]);
  });

  test.each(['={1,2}', '=A1:A3 A2:B2', '=SUM('])('%s is refused', (formula) => {
    const { sheet, area } = make();
    expect(codeOf(() => sheet.conditionalFormats.addCustom({ areas: [area], formula }))).toBe('InvalidArgument');
  });

  test('removed from some of their cells, they mean the same for the others', () => {
    const { sheet, area } = make();
    const rule = sheet.conditionalFormats.addCustom({ areas: [area], formula: '=$A1="texto"', style: RED });
    sheet.conditionalFormats.clear({ ...area, rowCount: 1 });
    expect([rule.formula, rule.areas]).toEqual(['=$A2="texto"', [{ ...area, row: 1, rowCount: 2 }]]);
    sheet.conditionalFormats.clear(area);
    expect([rule.deleted, sheet.conditionalFormats.all]).toEqual([true, []]);
  });
});

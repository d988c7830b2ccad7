import type { CellValue } from '../../../src/workbook/values/cell-value';
import { codeOf } from '../../support/error-code';
import { WorkbookModel } from '../../../src/workbook/workbook-model';

/** A day as a serial number of the 1900 system. */
const day = (year: number, month: number, date: number): number =>
  Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;

function make() {
  const workbook = WorkbookModel.empty('Sales');
  workbook.today = () => day(2024, 9, 15);
  return { workbook, sheet: workbook.activeSheet };
}

describe('entered text in US Excel', () => {
  test.each<readonly [string, CellValue, string]>([
    ['texto', 'texto', 'General'],
    ['12', 12, 'General'],
    ['-1,234.50', -1234.5, '#,##0.00'],
    ['12%', 0.12, '0%'],
    ['$5', 5, '$#,##0'],
    ['TRUE', true, 'General'],
    ['#N/A', { error: '#N/A' }, 'General'],
    ['9/15/2024', day(2024, 9, 15), 'm/d/yyyy'],
    ['2024-09-15', day(2024, 9, 15), 'm/d/yyyy'],
    ['15/09/2024', '15/09/2024', 'General'],
    ['may-24', day(2024, 5, 24), 'd-mmm'],
    ['may-32', day(1932, 5, 1), 'mmm-yy'],
    ['ene-24', 'ene-24', 'General'],
    ['Sep 15, 2024', day(2024, 9, 15), 'd-mmm-yy'],
    ['6:30 PM', 0.770_833_333_333_333_4, 'h:mm AM/PM'],
    ["'12", '12', 'General'],
    ["'=A1", '=A1', 'General'],
    ['1.2.3', '1.2.3', 'General'],
  ])('%s', (input, value, format) => {
    const { sheet } = make();
    sheet.cells.enter(0, 0, input);
    expect(sheet.cells.value(0, 0)).toEqual(value);
    expect(sheet.cells.style(0, 0).numberFormat).toBe(format);
  });

  test.each([
    ['es-DO', '15/09/2024', day(2024, 9, 15)],
    ['es-DO', 'ene-24', day(2024, 1, 24)],
    ['es-DO', '15 de marzo de 2024', day(2024, 3, 15)],
    ['es-ES', '1.234,5', 1234.5],
    ['es-DO', '1,234.5', 1234.5],
    ['es-DO', 'VERDADERO', true],
  ])('typed in %s: %s', (locale, text, value) => {
    const { sheet } = make();
    sheet.cells.typeInto(0, 0, text, locale);
    expect(sheet.cells.value(0, 0)).toBe(value);
  });

  test.each([
    ['-x', '=-x'],
    ['+A1', '=+A1'],
    ['@SUM(A1)', '=SUM(A1)'],
    ['- una viñeta', '=- una viñeta'],
  ])('%s is a formula', (text, formula) => {
    const { sheet } = make();
    sheet.cells.enter(1, 1, text);
    expect(sheet.cells.formula(1, 1)).toBe(formula);
  });

  test('a text cell keeps all of it as text', () => {
    const { sheet } = make();
    sheet.cells.setStyle({ row: 0, column: 0, rowCount: 1, columnCount: 1 }, { numberFormat: '@' });
    sheet.cells.enter(0, 0, '=1+1');
    expect([sheet.cells.value(0, 0), sheet.cells.formula(0, 0)]).toEqual(['=1+1', undefined]);
  });

  test('a formula that Excel wouldn’t accept is refused', () => {
    const { sheet } = make();
    expect(codeOf(() => sheet.cells.enter(0, 0, '=SUM('))).toBe('InvalidArgument');
  });
});

describe('formulas', () => {
  test('follow edits and the date, and have no value if they can’t be calculated', () => {
    const { workbook, sheet } = make();
    sheet.cells.enter(0, 0, 2);
    sheet.cells.enter(1, 0, '=A1*3');
    sheet.cells.enter(2, 0, '=TODAY()');
    sheet.cells.enter(3, 0, '=NO_SUCH_FUNCTION(1)');
    sheet.cells.enter(0, 0, 5);
    expect([1, 2, 3].map((row) => sheet.cells.value(row, 0))).toEqual([15, day(2024, 9, 15), null]);
    workbook.today = () => day(2024, 10, 1);
    workbook.recalculate();
    expect(sheet.cells.value(2, 0)).toBe(day(2024, 10, 1));
  });

  test('are read back with their values', () => {
    const { workbook, sheet } = make();
    sheet.cells.enter(0, 0, 'uno');
    sheet.cells.enter(1, 0, '=A1&"s"');
    const again = WorkbookModel.open(workbook.save()).activeSheet;
    expect([again.cells.value(1, 0), again.cells.formula(1, 0)]).toEqual(['unos', '=A1&"s"']);
  });

  test('are calculated even if there are more than the library’s limit', () => {
    const { sheet } = make();
    sheet.cells.batch(() => {
      sheet.cells.enter(0, 0, 1);
      for (let row = 1; row < 10_500; row++) sheet.cells.enter(row, 0, `=$A$1+${row}`);
      sheet.cells.enter(0, 1, '=A10500+A2');
    });
    expect([sheet.cells.value(10_499, 0), sheet.cells.value(0, 1)]).toEqual([10_500, 10_502]);
  });
});

describe('moving cells', () => {
  test('formulas, names, tables, merged areas and conditional formats follow inserted and deleted rows', () => {
    const { workbook, sheet } = make();
    ['Acción', 'uno', 'dos', 'tres'].forEach((text, row) => sheet.cells.enter(row, 0, text));
    sheet.cells.enter(0, 3, '=COUNTA(A2:A4)');
    const table = workbook.addTable(sheet, { row: 0, column: 0, rowCount: 4, columnCount: 1 }, true);
    const name = workbook.names.add('Pedidos', '=Sales!$A$2:$A$4');
    sheet.merges.merge({ row: 5, column: 0, rowCount: 1, columnCount: 2 });
    const rule = sheet.conditionalFormats.addCustom({
      areas: [{ row: 1, column: 0, rowCount: 3, columnCount: 1 }],
      formula: '=$A2="dos"',
    });
    const rows = { row: 2, column: 0, rowCount: 2, columnCount: 16_384 };
    const state = () => [
      sheet.cells.formula(0, 3),
      table.area.rowCount,
      name.formula,
      sheet.merges.all[0]?.row,
      rule.areas[0]?.rowCount,
    ];
    const before = state();
    workbook.insertCells(sheet, rows, 'Down');
    expect(state()).toEqual(['=COUNTA(A2:A6)', 6, '=Sales!$A$2:$A$6', 7, 5]);
    expect(sheet.cells.value(4, 0)).toBe('dos');
    workbook.deleteCells(sheet, rows, 'Up');
    expect(state()).toEqual(before);
    // A table always has a data row.
    table.convertToRange();
    workbook.deleteCells(sheet, { ...rows, row: 1, rowCount: 3 }, 'Up');
    expect(name.formula).toBe('=Sales!#REF!');
  });

  test('a table can’t be split', () => {
    const { workbook, sheet } = make();
    workbook.addTable(sheet, { row: 0, column: 0, rowCount: 3, columnCount: 3 }, true);
    const part = { row: 1, column: 0, rowCount: 1, columnCount: 1 };
    expect(codeOf(() => workbook.insertCells(sheet, part, 'Down'))).toBe('InsertDeleteConflict');
  });
});

describe('sheets', () => {
  test.each(['', 'a/b', '[x]', "'x", 'x'.repeat(32), 'History'])('can’t be named %j', (name) => {
    expect(codeOf(() => make().workbook.addSheet(name))).toBe('InvalidArgument');
  });

  test('formulas and links follow a new name and a deletion', () => {
    const { workbook, sheet } = make();
    const other = workbook.addSheet('Datos');
    other.cells.enter(0, 0, 4);
    sheet.cells.enter(0, 0, '=Datos!A1*2');
    sheet.hyperlinks.set({
      area: { row: 0, column: 1, rowCount: 1, columnCount: 1 },
      address: '',
      documentReference: 'Datos!A1',
      screenTip: '',
    });
    workbook.renameSheet(other, 'Mis datos');
    expect([sheet.cells.formula(0, 0), sheet.hyperlinks.at(0, 1)?.documentReference]).toEqual([
      "='Mis datos'!A1*2",
      "'Mis datos'!A1",
    ]);
    workbook.removeSheet(other);
    expect([sheet.cells.formula(0, 0), sheet.cells.value(0, 0)]).toEqual(['=#REF!*2', { error: '#REF!' }]);
  });

  test('one stays visible', () => {
    const { workbook, sheet } = make();
    expect(codeOf(() => workbook.removeSheet(sheet))).toBe('InvalidOperation');
    expect(codeOf(() => workbook.addSheet('sales'))).toBe('ItemAlreadyExists');
  });
});

import { areasForLibrary } from '../../../src/workbook/calculation/library-formulas';
import { WorkbookModel } from '../../../src/workbook/workbook-model';
import type { CellValue } from '../../../src/workbook/values/cell-value';

/** A workbook whose table `Fila` has one row, `x` and 5, with formulas in column F. */
function withFormulas(...formulas: readonly string[]) {
  const workbook = WorkbookModel.empty('Sales');
  const sheet = workbook.activeSheet;
  const rows = [
    ['Nombre', 'Cantidad'],
    ['x', 5],
  ] as const;
  rows.forEach((row, at) => row.forEach((value, column) => sheet.cells.enter(at, column, value)));
  workbook.addTable(sheet, { row: 0, column: 0, rowCount: 2, columnCount: 2 }, true).name = 'Fila';
  formulas.forEach((formula, at) => sheet.cells.enter(at, 5, `=${formula}`));
  return formulas.map((_, at) => sheet.cells.value(at, 5));
}

describe('a table’s column of one row, and a single cell, are passed as ranges', () => {
  test.each<readonly [string, CellValue]>([
    ['FILTER(Fila[Cantidad],Fila[Nombre]="x")', 5],
    ['FILTER(Fila[Cantidad],Fila[Nombre]="y","nada")', 'nada'],
    ['SORT(Fila[Cantidad])', 5],
    ['UNIQUE(Fila[Nombre])', 'x'],
    ['XLOOKUP("x",Fila[Nombre],Fila[Cantidad])', 5],
    ['LOOKUP(5,B2)', 5],
    ['MATCH(5,B2)', 1],
    ['XMATCH("x",Fila[Nombre])', 1],
    ['AVERAGEIF(B2,5)', 5],
    ['MAXIFS(B2,A2,"x")', 5],
    ['SUM(FREQUENCY(B2,B2))', 1],
    ['SUM(MMULT(B2,B2))', 25],
    ['VLOOKUP("x",Fila,2)', 5],
    ['COLUMNS(SORT(Fila))', 2],
    // A text in a cell doesn't count as a number, but one in an argument does.
    ['IFERROR(AVERAGE(A2),"nada")', 'nada'],
    ['PRODUCT(A2)', 0],
  ])('%s', (formula, value) => {
    expect(withFormulas(formula)).toEqual([value]);
  });

  test.each([
    ['LEN(A1)+A2', 'LEN(A1:A1)+A2'],
    ['IF(A1>2,(A1),B$2)', 'IF(A1>2,(A1),B$2:B$2)'],
    [`SUM('Fila'!A1,"SUM(A1)",A1:B2)`, `SUM('Fila'!A1:A1,"SUM(A1)",A1:B2)`],
  ])('%s is passed to the library as %s', (formula, given) => {
    expect(areasForLibrary(formula, [], 0)).toBe(given);
  });
});

describe('a reference to an empty cell is 0', () => {
  test.each([
    'XLOOKUP("x",A1:A2,C1:C2)',
    'LET(vacía,C2,vacía)',
    'CHOOSE(1,C2)',
    'OFFSET(A1,0,2)',
    'INDIRECT("C2")',
    'LOOKUP("x",A2,C2)',
    'SWITCH(1,1,C2)',
  ])('%s', (formula) => {
    expect(withFormulas(formula)).toEqual([0]);
  });
});

describe('functions that the library calculates differently from Excel', () => {
  test.each([
    'ERF(0.5)',
    'NORM.DIST(1,0,1,TRUE)',
    'WORKDAY.INTL(45322,5,"0000011")',
    'ISFORMULA(A1)',
    'TIMEVALUE(10)',
    'TYPE(A1)',
    'NORM.INV(0.2,1,2)',
    'F.DIST(1,2.5,3.5,TRUE)',
    'MODE(B2,B2)',
    'AGGREGATE(13,4,B2,B2)',
    'MEDIAN([1]Otra!A1)',
    "MEDIAN('[Libro.xlsx]Otra'!A1:A2)",
    'SUM(A1:INDEX(A1:A2,2))',
  ])('%s isn’t calculated, nor are its dependents', (formula) => {
    const values = withFormulas(
      formula,
      'F1+1',
      'IFERROR(F1,0)',
      'COUNTIFS(F1:F3,">0")',
      'IFERROR(VLOOKUP(1,F1:F2,1),7)',
    );
    expect(values).toEqual([null, null, null, null, null]);
  });

  test('such a function’s name in a text is only a text', () => {
    expect(withFormulas('CONCAT("ERF(1)",A2)')).toEqual(['ERF(1)x']);
  });

  test('other formulas are calculated', () => {
    expect(withFormulas('ERF(0.5)', 'PROPER(A2)', 'OFFSET(A1,1,1)')).toEqual([null, 'X', 5]);
  });
});

test('formulas whose areas would take gigabytes of the library’s memory aren’t calculated', () => {
  const workbook = WorkbookModel.empty('Sales');
  const { cells } = workbook.activeSheet;
  cells.setValue(0, 0, 5);
  cells.setValue(999, 999, 1);
  const formulas = ['=MEDIAN(A1:ALL1000)', '=MEDIAN(A1:ALL999)', '=MEDIAN(A1:ALL998)', '=MEDIAN(A1:ALL997)'];
  formulas.forEach((formula, row) => cells.setFormula(row, 1000, formula));
  cells.setFormula(4, 1000, '=MEDIAN(A1:ALL996)');
  expect([0, 4].map((row) => cells.value(row, 1000))).toEqual([3, null]);
});

import { spelledForFile, spelledForUser } from '../../../src/workbook/formulas/formula-spelling';
import { WorkbookModel } from '../../../src/workbook/workbook-model';
import { partsOf } from '../../../testing/parts';
import { codeOf } from '../../support/error-code';

describe('a formula in Excel and in files', () => {
  test.each([
    ['IFNA(STDEV.S(A1:A3),xlookup(1,A:A,B:B))', '_xlfn.IFNA(_xlfn.STDEV.S(A1:A3),_xlfn.XLOOKUP(1,A:A,B:B))'],
    ['SORT(FILTER(A1:A3,B1:B3))', '_xlfn._xlws.SORT(_xlfn._xlws.FILTER(A1:A3,B1:B3))'],
    ['"IFS(1) [@x]"&\'IFS(1)\'!A1&SUM(A1)', '"IFS(1) [@x]"&\'IFS(1)\'!A1&SUM(A1)'],
    ['[@Avance]*2', 'Metas[[#This Row],[Avance]]*2'],
    ['[@[% de avance]]', 'Metas[[#This Row],[% de avance]]'],
    ["[@[a'[b]]+[@]", "Metas[[#This Row],[a'[b]]+Metas[#This Row]"],
    ['SUM([@[Uno]:[Dos tres]])', 'SUM(Metas[[#This Row],[Uno]:[Dos tres]])'],
    ['Otras[@Fin]+Metas[Fin]', 'Otras[[#This Row],[Fin]]+Metas[Fin]'],
    ['COUNTA(Metas[#Headers])', 'COUNTA(Metas[#Headers])'],
  ])('%s', (shown, inFile) => {
    expect(spelledForFile(shown, 'Metas')).toBe(inFile);
    expect(spelledForUser(inFile, 'metas')).toBe(shown.replace('xlookup', 'XLOOKUP'));
  });

  test('outside its table, a formula has the table’s name', () => {
    expect(spelledForFile('Metas[@Fin]', undefined)).toBe('Metas[[#This Row],[Fin]]');
    expect(spelledForUser('Metas[[#This Row],[Fin]]', undefined)).toBe('Metas[@Fin]');
  });

  test('a form that Excel never writes stays as it is', () => {
    expect(spelledForUser('_xlfn.SUM(A1)+_xlfn.SINGLE(A1:A2)', undefined)).toBe('_xlfn.SUM(A1)+_xlfn.SINGLE(A1:A2)');
  });
});

describe('in a workbook', () => {
  function withTable(): WorkbookModel {
    const workbook = WorkbookModel.empty('Sales');
    const { cells } = workbook.activeSheet;
    [['Avance', 'Doble'], [3], [4]].forEach((row, at) =>
      row.forEach((value, column) => cells.enter(at, column, value)),
    );
    workbook.addTable(workbook.activeSheet, { row: 0, column: 0, rowCount: 3, columnCount: 2 }, true).name = 'Metas';
    return workbook;
  }

  test('`@` is written out in the file, calculated, and read back as entered', () => {
    const workbook = withTable();
    const { cells } = workbook.activeSheet;
    cells.enter(1, 1, '=[@Avance]*2');
    cells.enter(2, 3, '=IFS(Metas[@Avance]>3,"alto",TRUE,"bajo")');
    expect([cells.value(1, 1), cells.value(2, 3)]).toEqual([6, 'alto']);
    expect([cells.formula(1, 1), cells.formula(2, 3)]).toEqual([
      '=[@Avance]*2',
      '=IFS(Metas[@Avance]>3,"alto",TRUE,"bajo")',
    ]);
    const bytes = workbook.save();
    const xml = [...partsOf(bytes)].find(([name]) => name.startsWith('xl/worksheets/'))?.[1];
    expect(xml).toContain('<f>Metas[[#This Row],[Avance]]*2</f>');
    expect(xml).toContain('<f>_xlfn.IFS(Metas[[#This Row],[Avance]]&gt;3,"alto",TRUE,"bajo")</f>');
    const again = WorkbookModel.open(bytes).activeSheet.cells;
    expect(again.formula(1, 1)).toBe('=[@Avance]*2');
    const area = { row: 2, column: 3, rowCount: 1, columnCount: 1 };
    expect([...again.entries(area)].map(({ formula }) => formula)).toEqual([cells.formula(2, 3)]);
  });

  test('formulas follow the table’s new name', () => {
    const workbook = withTable();
    const { cells } = workbook.activeSheet;
    cells.enter(1, 3, '=Metas[@Avance]');
    const [table] = workbook.tablesOn(workbook.activeSheet);
    if (table !== undefined) table.name = 'Avances';
    expect([cells.formula(1, 3), cells.value(1, 3)]).toEqual(['=Avances[@Avance]', 3]);
  });

  test('`@` is refused outside a table', () => {
    const { cells } = withTable().activeSheet;
    expect(codeOf(() => cells.setFormula(1, 3, '=[@Avance]'))).toBe('InvalidArgument');
  });
});

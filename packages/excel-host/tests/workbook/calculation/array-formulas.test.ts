import { parseArea } from '../../../src/workbook/references/area';
import { WorkbookModel } from '../../../src/workbook/workbook-model';
import { differingParts, partsOf } from '../../../testing/parts';
import { workbookWithSheet } from '../../../testing/made-files';

/** The rows of a sheet as XML, from row 1 on. */
function rows(...given: readonly string[]): string {
  return `<sheetData>${given.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('')}</sheetData>`;
}

const open = (...given: readonly string[]): WorkbookModel => WorkbookModel.open(workbookWithSheet(rows(...given)));

/** The values of an area; `null` for cells that are empty or not calculated. */
function values({ activeSheet: { cells } }: WorkbookModel, address: string): readonly unknown[][] {
  const area = parseArea(address) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };
  return Array.from({ length: area.rowCount }, (_, row) =>
    Array.from({ length: area.columnCount }, (_cell, column) => {
      const value = cells.value(area.row + row, area.column + column);
      return typeof value === 'object' && value !== null ? value.error : value;
    }),
  );
}

const number = (address: string, value: number, formula = ''): string =>
  `<c r="${address}">${formula}<v>${value}</v></c>`;
const array = (ref: string, formula: string): string => `<f t="array" ref="${ref}">${formula}</f>`;
const spilling = (address: string, ref: string, formula: string, value: number): string =>
  `<c r="${address}" cm="1">${array(ref, formula)}<v>${value}</v></c>`;

/** A1:A3 contain 1, 2 and 3; an array formula doubles them in B1:B3, and D1 is the sum of these. */
const DOUBLED = [
  number('A1', 1) + number('B1', 2, array('B1:B3', 'A1:A3*2')) + number('D1', 12, '<f>SUM(B1:B3)</f>'),
  number('A2', 2) + number('B2', 4),
  number('A3', 3) + number('B3', 6),
];

describe('an array formula of a file', () => {
  test('fills its whole area again after an edit, and its dependents follow', () => {
    const workbook = open(...DOUBLED);
    workbook.activeSheet.cells.setValue(2, 0, 10);
    expect(values(workbook, 'B1:D3')).toEqual([
      [2, null, 26],
      [4, null, null],
      [20, null, null],
    ]);
    const xml = partsOf(workbook.save()).get('xl/worksheets/sheet1.xml');
    expect(xml).toContain('<f t="array" ref="B1:B3">A1:A3*2</f><v>2</v>');
    expect(xml).toContain('<c r="B3"><v>20</v></c>');
  });

  test('stays byte for byte if nothing changed, even if the file omits some of its cells', () => {
    const bytes = workbookWithSheet(rows(number('A1', 1) + number('B1', 2, array('B1:C4', 'A1:A3*2'))));
    const workbook = WorkbookModel.open(bytes);
    expect(values(workbook, 'B1:C1')).toEqual([[2, 2]]);
    expect(differingParts(bytes, workbook.save())).toEqual([]);
  });

  test.each([
    [
      'B1:C2',
      '{1,2}',
      [
        [1, 2],
        [1, 2],
      ],
    ],
    [
      'B1:C2',
      '{1;2}',
      [
        [1, 1],
        [2, 2],
      ],
    ],
    [
      'B1:C3',
      '{1,2;3,4}',
      [
        [1, 2],
        [3, 4],
        ['#N/A', '#N/A'],
      ],
    ],
    ['B1:B2', 'SUM(A1:A3)', [[6], [6]]],
    ['B1:B3', 'IF(A1:A3>1,A1:A3,"menos")', [['menos'], [2], [3]]],
    ['B1:B1', 'SUM((A1:A3>1)*A1:A3)', [[5]]],
    ['B1:D1', 'TRANSPOSE(A1:A3)', [[1, 2, 3]]],
    ['B1:B4', 'A1:A4', [[1], [2], [3], [0]]],
  ])('%s of %s', (ref, formula, expected) => {
    const workbook = open(`${number('A1', 1)}<c r="B1">${array(ref, formula)}</c>`, number('A2', 2), number('A3', 3));
    expect(values(workbook, ref)).toEqual(expected);
  });

  test('that can’t be calculated keeps the file’s values, and so do its dependents', () => {
    const workbook = open(
      `${number('A1', 1)}${number('B1', 7, array('B1:B2', 'ERF(A1:A2)'))}${number('D1', 15, '<f>SUM(B1:B2)</f>')}`,
      number('A2', 2) + number('B2', 8),
    );
    expect(values(workbook, 'B1:D2')).toEqual([
      [7, null, 15],
      [8, null, null],
    ]);
  });

  test.each(['LEN(C1:C2)', 'SUM(LEN(C1:C2))', 'INDIRECT("C1:C2")', 'SUM({1,2})+COUNTIF(C1:C2,{1;2})'])(
    'of %s is not calculated, nor what depends on it: the library uses the first value alone, or nobody knows of which cells it speaks',
    (formula) => {
      const workbook = open(
        `<c r="A1">${array('A1:A2', formula)}</c>${number('C1', 10)}<c r="D1"><f>SUM(A1:A2)</f></c>`,
      );
      expect(values(workbook, 'A1:D1')).toEqual([[null, null, 10, null]]);
    },
  );

  test('that refers to its own area isn’t calculated', () => {
    const workbook = open(`<c r="A1">${array('A1:A2', 'A2:A3+1')}</c>`, number('C2', 1, '<f>A2</f>'));
    expect(values(workbook, 'A1:A2')).toEqual([[null], [null]]);
  });

  test('is removed with all its values when its first cell is written', () => {
    const workbook = open(...DOUBLED);
    workbook.activeSheet.cells.setValue(0, 1, 5);
    expect(values(workbook, 'B1:D3')).toEqual([
      [5, null, 5],
      [null, null, null],
      [null, null, null],
    ]);
  });
});

describe('a formula of a file that spills', () => {
  const sorted = (): WorkbookModel =>
    open(
      number('A1', 3) + spilling('B1', 'B1:B3', '_xlfn.UNIQUE(A1:A3)', 3) + number('D1', 6, '<f>SUM(B1:B9)</f>'),
      number('A2', 2) + number('B2', 2),
      number('A3', 1) + number('B3', 1),
    );

  test('shrinks and grows with its result', () => {
    const workbook = sorted();
    const { cells } = workbook.activeSheet;
    cells.setValue(1, 0, 3);
    expect(values(workbook, 'B1:B3')).toEqual([[3], [1], [null]]);
    expect(values(workbook, 'D1')).toEqual([[4]]);
    expect(partsOf(workbook.save()).get('xl/worksheets/sheet1.xml')).toContain(
      '<c r="B1" cm="1"><f t="array" ref="B1:B2">_xlfn.UNIQUE(A1:A3)</f><v>3</v></c>',
    );
    cells.setValue(1, 0, 7);
    expect(values(workbook, 'B1:B3')).toEqual([[3], [7], [1]]);
    expect(values(workbook, 'D1')).toEqual([[11]]);
  });

  test('shows #SPILL! when its area is blocked, and spills again when it is free', () => {
    const workbook = sorted();
    const { cells } = workbook.activeSheet;
    cells.setValue(1, 1, 'aquí');
    expect(values(workbook, 'B1:D3')).toEqual([
      ['#SPILL!', null, '#SPILL!'],
      ['aquí', null, null],
      [null, null, null],
    ]);
    expect(partsOf(workbook.save()).get('xl/worksheets/sheet1.xml')).toContain(
      '<c r="B1" cm="1" t="e"><f t="array" ref="B1">_xlfn.UNIQUE(A1:A3)</f><v>#VALUE!</v></c>',
    );
    cells.setValue(1, 1, null);
    expect(values(workbook, 'B1:B3')).toEqual([[3], [2], [1]]);
    expect(values(workbook, 'D1')).toEqual([[6]]);
  });

  test('shows #SPILL! if its area has merged cells', () => {
    const workbook = sorted();
    const { cells, merges } = workbook.activeSheet;
    cells.setValue(1, 0, 3);
    merges.merge({ row: 2, column: 1, rowCount: 1, columnCount: 2 });
    cells.setValue(1, 0, 7);
    expect(values(workbook, 'B1:B3')).toEqual([['#SPILL!'], [null], [null]]);
  });

  test('keeps spilled values when their cells are cleared', () => {
    const workbook = sorted();
    workbook.activeSheet.cells.clear({ row: 1, column: 1, rowCount: 2, columnCount: 1 }, 'Contents');
    expect(values(workbook, 'B1:B3')).toEqual([[3], [2], [1]]);
  });

  test('moves when rows are inserted above it, and spills again if they are inserted inside its area', () => {
    const workbook = sorted();
    const sheet = workbook.activeSheet;
    workbook.insertCells(sheet, { row: 0, column: 0, rowCount: 1, columnCount: 16_384 }, 'Down');
    expect(values(workbook, 'B1:B4')).toEqual([[null], [3], [2], [1]]);
    workbook.insertCells(sheet, { row: 2, column: 0, rowCount: 1, columnCount: 16_384 }, 'Down');
    expect(values(workbook, 'B2:B5')).toEqual([[3], [0], [2], [1]]);
  });

  test('is followed by another one that refers to it', () => {
    const workbook = open(
      number('A1', 1) + spilling('B1', 'B1:B2', '_xlfn.SEQUENCE(A1+1)', 1) + spilling('C1', 'C1:C2', 'B1:B2*10', 10),
      number('B2', 2) + number('C2', 20),
    );
    workbook.activeSheet.cells.setValue(0, 0, 2);
    expect(values(workbook, 'B1:C3')).toEqual([
      [1, 10],
      [2, 20],
      [3, null],
    ]);
  });
});

import fc from 'fast-check';
import { Dependents } from '../../../src/workbook/calculation/dependents';
import { columnName, parseArea } from '../../../src/workbook/references/area';
import { WorkbookModel } from '../../../src/workbook/workbook-model';

type Edit = readonly [sheet: number, row: number, column: number, input: string | number];

const [ROWS, COLUMNS] = [5, 3];

function emptyBook(): WorkbookModel {
  const workbook = WorkbookModel.empty('Sales');
  workbook.today = () => 45_550;
  workbook.addSheet('Otra hoja');
  workbook.names.add('Suma', "=SUM('Otra hoja'!$A$5:$B$5)", undefined);
  return workbook;
}

const enter = (workbook: WorkbookModel, [sheet, row, column, input]: Edit) =>
  workbook.sheets[sheet]?.cells.enter(row, column, input);

const valuesOf = (workbook: WorkbookModel) =>
  workbook.sheets.map(({ cells }) =>
    Array.from({ length: ROWS * COLUMNS }, (_, at) => cells.value(Math.floor(at / COLUMNS), at % COLUMNS)),
  );

/** Formulas that refer to later rows, and on the first sheet also to the other one, so that none is circular. */
function formulasAt(sheet: number, row: number): fc.Arbitrary<string> {
  const below = (first: number) =>
    fc
      .tuple(fc.constantFrom('A', 'B', 'C'), fc.integer({ min: first, max: ROWS }))
      .map(([column, at]) => `${column}${at}`);
  const cell = below(row + 2);
  const elsewhere = sheet === 0 ? below(1).map((address) => `'Otra hoja'!${address}`) : cell;
  return fc.oneof(
    fc.tuple(cell, elsewhere).map(([a, b]) => `=${a}+${b}`),
    fc.tuple(cell, cell).map(([a, b]) => `=SUM(${a}:${b})`),
    fc.tuple(elsewhere, cell).map(([a, b]) => `=IFERROR(MEDIAN(${a},${b}),0)`),
    fc.tuple(cell, cell).map(([a, b]) => `=COUNTIF(${a}:$C$${ROWS},${b})`),
    cell.map((a) => `=INDIRECT("${a}")*2`),
    cell.map((a) => `=Suma+OFFSET(${a},1,0)`),
    cell.map((a) => `=IFERROR(ERF(${a}),1)`),
    fc.constant('=TODAY()-1'),
  );
}

const edit: fc.Arbitrary<Edit> = fc
  .tuple(
    fc.integer({ min: 0, max: 1 }),
    fc.integer({ min: 0, max: ROWS - 1 }),
    fc.integer({ min: 0, max: COLUMNS - 1 }),
  )
  .chain(([sheet, row, column]) => {
    const constant = fc.oneof(fc.integer({ min: 0, max: 9 }), fc.constantFrom('x', ''));
    const input = row === ROWS - 1 ? constant : fc.oneof(constant, formulasAt(sheet, row));
    return input.map((given): Edit => [sheet, row, column, given]);
  });

test('after any edits, the values are those of a workbook created with the same contents', () => {
  fc.assert(
    fc.property(fc.array(edit, { minLength: 10, maxLength: 60 }), fc.nat(24), (edits, read) => {
      const followed = emptyBook();
      edits.forEach((one, at) => {
        enter(followed, one);
        if (at % 3 === read % 3) valuesOf(followed);
      });
      const atOnce = emptyBook();
      for (const one of edits) enter(atOnce, one);
      expect(valuesOf(followed)).toEqual(valuesOf(atOnce));
    }),
    { numRuns: 100, seed: 20_240_915 },
  );
});

/** The addresses of the formulas that depend on some cells of the first sheet, row by row. */
function dependentsOf(workbook: WorkbookModel, address: string): readonly string[] {
  const area = parseArea(address);
  if (area === undefined) throw new Error(`no address: ${address}`);
  const input = workbook.activeSheet.calculationInput();
  const dependents = new Dependents(input).from([{ sheet: 0, area }]);
  return input.sheets.flatMap(({ name, data }) =>
    data.rows.flatMap(({ index, cells }) =>
      cells.flatMap((one) => (dependents.has(one) ? [`${name}!${columnName(one.column)}${index + 1}`] : [])),
    ),
  );
}

describe('dependents', () => {
  const workbook = emptyBook();
  const [sales, other] = workbook.sheets;
  workbook.names.add('Total', '=SUM(Sales!$D$6:$E$6)', undefined);
  for (let row = 1; row <= 6; row++) {
    sales?.cells.enter(row - 1, 0, row);
    sales?.cells.enter(row - 1, 1, `=A${row}*2`);
    sales?.cells.enter(row - 1, 2, `=SUM(B$1:B${row})`);
    sales?.cells.enter(row - 1, 3, row === 6 ? 1 : `=D${row + 1}+1`);
  }
  other?.cells.enter(0, 0, '=MAX(Sales!C:C)');
  other?.cells.enter(1, 0, '=Total*2');
  other?.cells.enter(2, 0, '=COUNTA(Datos)&"Sales!D6"');
  other?.cells.enter(3, 0, '=HYPERLINK("#"&CELL("address",Sales!A6),"ver")');
  sales?.cells.enter(7, 0, 'Dato');
  if (sales) workbook.addTable(sales, { row: 7, column: 0, rowCount: 2, columnCount: 1 }, true).name = 'Datos';

  test.each([
    ['A1', ['Sales!B1', ...[1, 2, 3, 4, 5, 6].map((row) => `Sales!C${row}`), 'Otra hoja!A1']],
    ['A5', ['Sales!B5', 'Sales!C5', 'Sales!C6', 'Otra hoja!A1']],
    ['A6', ['Sales!B6', 'Sales!C6', 'Otra hoja!A1', 'Otra hoja!A4']],
    ['B6:C6', ['Sales!B6', 'Sales!C6', 'Otra hoja!A1']],
    ['D6', ['Sales!D1', 'Sales!D2', 'Sales!D3', 'Sales!D4', 'Sales!D5', 'Otra hoja!A2']],
    ['D3', ['Sales!D1', 'Sales!D2', 'Sales!D3']],
    ['A9', ['Otra hoja!A3']],
    ['E1', []],
  ])('from %s: %s', (address, dependents) => {
    expect([...dependentsOf(workbook, address)].sort()).toEqual([...dependents].sort());
  });

  test('volatile formulas and those that may use any cell depend on every edit', () => {
    const made = emptyBook();
    made.activeSheet.cells.enter(0, 0, '=OFFSET(A5,1,0)');
    made.activeSheet.cells.enter(0, 1, '=RAND()');
    made.activeSheet.cells.enter(0, 2, '=A1+B1');
    made.activeSheet.cells.enter(0, 3, '=A2&" INFORME (OFFSET)"');
    made.activeSheet.cells.enter(1, 4, '=SUMIF(INDEX(A3:A5,0),1,B3)');
    made.activeSheet.cells.enter(2, 4, '=SUM(A3:INDEX(A:A,4))');
    made.activeSheet.cells.enter(3, 4, '=SUM(A3:A4)&":"&SUM(\'Otra hoja\'!A3:A4)');
    expect(dependentsOf(made, 'F9')).toEqual(['Sales!A1', 'Sales!B1', 'Sales!C1', 'Sales!E2', 'Sales!E3']);
  });
});

test('formulas follow a table that grows, a changed name and another date', () => {
  const workbook = emptyBook();
  const { cells } = workbook.activeSheet;
  cells.enter(0, 0, 'Dato');
  cells.enter(1, 0, 5);
  const table = workbook.addTable(workbook.activeSheet, { row: 0, column: 0, rowCount: 2, columnCount: 1 }, true);
  table.name = 'Datos';
  cells.enter(0, 2, '=SUM(Datos[Dato])');
  cells.enter(1, 2, '=TODAY()');
  expect([cells.value(0, 2), cells.value(1, 2)]).toEqual([5, 45_550]);
  cells.enter(2, 0, 7);
  expect(cells.value(0, 2)).toBe(5);
  table.resize({ row: 0, column: 0, rowCount: 3, columnCount: 1 });
  workbook.today = () => 45_551;
  cells.enter(9, 9, 'x');
  expect([cells.value(0, 2), cells.value(1, 2)]).toEqual([12, 45_551]);
  cells.enter(2, 0, 8);
  expect(cells.value(0, 2)).toBe(13);
});

test('formulas follow cells to add of which only the first is in the formula', () => {
  const workbook = emptyBook();
  const { cells } = workbook.activeSheet;
  for (let row = 0; row < 3; row++) {
    cells.enter(row, 0, 'sí');
    cells.enter(row, 1, 1);
  }
  cells.enter(0, 4, '=SUMIF(A1:A3,"sí",B1)');
  cells.enter(1, 4, '=SUMIF($A$1:$A$3,A1,$B$1:$B$2)');
  cells.enter(2, 4, '=1+SUMIF(A1:A3,"<>"&LEFT("(n)",LEN(A1)),B1)');
  cells.enter(3, 4, '=SUMIF(B1:B3,">1")');
  const read = () => [0, 1, 2, 3].map((row) => cells.value(row, 4));
  expect(read()).toEqual([3, 3, 4, 0]);
  cells.enter(2, 1, 5);
  expect(read()).toEqual([7, 7, 8, 5]);
  expect(dependentsOf(workbook, 'B3')).toEqual(['Sales!E1', 'Sales!E2', 'Sales!E3', 'Sales!E4']);
  expect(dependentsOf(workbook, 'B4')).toEqual([]);
});

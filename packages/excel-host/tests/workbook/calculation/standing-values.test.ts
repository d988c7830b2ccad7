import fc from 'fast-check';
import type { Area } from '../../../src/workbook/references/area';
import { parseArea } from '../../../src/workbook/references/area';
import { WorkbookModel } from '../../../src/workbook/workbook-model';
import { workbookWith, workbookWithSheet, withParts } from '../../../testing/made-files';
import { partsOf } from '../../../testing/parts';

const SHEET = 'xl/worksheets/sheet1.xml';

/** The workbook doesn't ask for calculation, unlike the one that it is made of. */
const quiet = (file: Uint8Array): Uint8Array =>
  withParts(file, { 'xl/workbook.xml': (xml) => xml.replace(' fullCalcOnLoad="1"', '') });

const asking = (file: Uint8Array): Uint8Array =>
  withParts(file, { 'xl/workbook.xml': (xml) => xml.replace(/<calcPr[^>]*>/, '<calcPr fullCalcOnLoad="1"/>') });

/** A file whose first sheet has rows of cells as XML. */
const fileOf = (...rows: readonly string[]): Uint8Array =>
  quiet(
    workbookWithSheet(
      `<sheetData>${rows.map((cells, at) => `<row r="${at + 1}">${cells}</row>`).join('')}</sheetData>`,
    ),
  );

function open(file: Uint8Array): WorkbookModel {
  const workbook = WorkbookModel.open(file);
  workbook.today = () => 45_550;
  return workbook;
}

const area = (address: string): Area => parseArea(address) ?? { row: 0, column: 0, rowCount: 0, columnCount: 0 };

/** The values of cells of the first sheet. */
const read = (workbook: WorkbookModel, ...addresses: readonly string[]) =>
  addresses.map((address) => workbook.sheets[0]?.cells.value(area(address).row, area(address).column));

const number = (address: string, value: number): string => `<c r="${address}"><v>${value}</v></c>`;
/** A formula whose value in the file is none that the library would calculate. */
const formula = (address: string, text: string, value = -1): string =>
  `<c r="${address}"><f>${text}</f><v>${value}</v></c>`;

/** Everything that `Crear resúmenes` does to a workbook, in small. */
function addSheet(workbook: WorkbookModel): void {
  const sheet = workbook.addSheet('Tablero');
  sheet.cells.enter(0, 0, 'Fecha');
  sheet.cells.enter(1, 0, '=TODAY()');
  sheet.cells.enter(2, 0, '=A2+1');
  workbook.names.add('_tablero', '=Tablero!$A$2', {});
  workbook.addTable(sheet, area('A1:A3'), true).name = 'Tablero_1';
  workbook.moveSheet(sheet, 0);
  sheet.cells.enter(4, 0, '=COUNT(Tablero_1[Fecha])');
}

test('unchanged formulas are saved byte for byte beside new sheets, names and tables', () => {
  const looked = Array.from({ length: 13 }, (_, at) => `VLOOKUP(T[[#This Row],[a]],T[],${(at % 2) + 1},FALSE)`);
  const cells = looked.map((text, at) => number(`A${at + 2}`, at) + formula(`B${at + 2}`, text));
  const heading = ['a', 'b'].map((text, at) => `<c r="${'AB'[at]}1" t="inlineStr"><is><t>${text}</t></is></c>`);
  const table =
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" id="9" name="T" displayName="T" ref="A1:B14"><tableColumns count="2"><tableColumn id="1" name="a"/><tableColumn id="2" name="b"/></tableColumns></table>';
  const rows = [heading.join(''), ...cells, formula('D15', 'TODAY()')];
  const file = quiet(
    workbookWith({
      [SHEET]: `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetData>${rows.map((inside, at) => `<row r="${at + 1}">${inside}</row>`).join('')}</sheetData></worksheet>`,
      'xl/tables/table9.xml': table,
      'xl/worksheets/_rels/sheet1.xml.rels':
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/table" Target="/xl/tables/table9.xml"/></Relationships>',
    }),
  );
  const workbook = open(file);
  const before = partsOf(file).get(SHEET);
  expect(workbook.tables.map(({ name }) => name)).toContain('T');
  expect(read(workbook, 'B2', 'B14')).toEqual([-1, -1]);
  addSheet(workbook);
  expect(partsOf(workbook.save()).get(SHEET)).toBe(before);
  expect(workbook.sheets[0]?.cells.value(4, 0)).toBe(2);
});

const CHAIN = [
  number('A1', 1) + formula('B1', 'A1*2') + formula('C1', 'B1+1') + formula('D1', 'LEN("abc")'),
  number('A2', 2) + formula('B2', 'SUM(A1:A2)') + formula('C2', 'TODAY()') + formula('D2', 'C2-1'),
  formula('A3', 'Totales') + formula('B3', "SUM('Sales 2024:Datos'!A1)") + formula('C3', 'SUM(Datos!B2:B4)'),
];

describe('a value stored in the file', () => {
  test('is not recalculated, unless it depends on the time', () => {
    expect(read(open(fileOf(...CHAIN)), 'B1', 'C1', 'D1', 'B2', 'C2', 'D2')).toEqual([-1, -1, -1, -1, 45_550, 45_549]);
  });

  test('is calculated if it is missing', () => {
    const file = fileOf(number('A1', 1) + '<c r="B1"><f>A1*2</f></c>' + formula('C1', 'B1+1'));
    expect(read(open(file), 'B1', 'C1')).toEqual([2, -1]);
  });

  test('is calculated if the file asks for it', () => {
    expect(read(open(asking(fileOf(...CHAIN))), 'B1', 'C1', 'D1', 'B2')).toEqual([2, 3, 3, 3]);
  });

  test('is recalculated after an edit of a cell that it depends on, and no other', () => {
    const workbook = open(fileOf(...CHAIN));
    workbook.activeSheet.cells.setValue(0, 0, 5);
    expect(read(workbook, 'B1', 'C1', 'D1', 'B2')).toEqual([10, 11, -1, 7]);
  });

  test('is unchanged where the library calculates another one, if an edit does not change its result', () => {
    const workbook = open(fileOf(...CHAIN));
    workbook.activeSheet.cells.setValue(0, 0, 2);
    workbook.activeSheet.cells.setValue(1, 0, 1);
    expect(read(workbook, 'B1', 'B2')).toEqual([4, -1]);
  });

  test('is not recalculated if rows are inserted above', () => {
    const workbook = open(fileOf(...CHAIN));
    workbook.insertCells(workbook.activeSheet, area('1:2'), 'Down');
    expect(read(workbook, 'B3', 'C3', 'D3', 'B4')).toEqual([-1, -1, -1, -1]);
  });
});

test.each<readonly [string, (workbook: WorkbookModel) => void, string, unknown]>([
  ['a deleted row', (workbook) => workbook.deleteCells(workbook.activeSheet, area('1:1'), 'Up'), 'B1', 2],
  [
    'a deleted sheet',
    (workbook) => workbook.removeSheet(workbook.sheetByName('Datos') ?? workbook.activeSheet),
    'C3',
    { error: '#REF!' },
  ],
  [
    'a sheet moved between others',
    (workbook) => {
      const sheet = workbook.addSheet();
      sheet.cells.setValue(0, 0, 5);
      workbook.moveSheet(sheet, 1);
    },
    'B3',
    6,
  ],
  [
    'a changed name',
    (workbook) => {
      const name = workbook.names.find('Totales');
      if (name !== undefined) name.formula = "='Sales 2024'!$A$2";
    },
    'A3',
    2,
  ],
])('%s recalculates the formulas that depend on it', (_, change, address, value) => {
  const workbook = open(fileOf(...CHAIN));
  change(workbook);
  expect(read(workbook, address)).toEqual([value]);
  expect(read(open(workbook.save()), address)).toEqual([value]);
});

/** A change of a workbook; `a` and `b` say where and what. */
const CHANGES: readonly ((workbook: WorkbookModel, a: number, b: number) => void)[] = [
  ({ sheets }, a, b) => sheets[a % 2]?.cells.setValue(b % 4, a % 3, b),
  ({ sheets }, a, b) => sheets[0]?.cells.enter(b % 4, 4, `=SUM(A${(a % 4) + 1}:C4)+Totales`),
  (workbook, a) => workbook.insertCells(workbook.activeSheet, area(`${(a % 4) + 1}:${(a % 4) + 1}`), 'Down'),
  (workbook, a) => workbook.deleteCells(workbook.activeSheet, area(`${(a % 4) + 5}:${(a % 4) + 5}`), 'Up'),
  (workbook, a) => workbook.renameSheet(workbook.activeSheet, `Hoja ${a}`),
  (workbook, a) => workbook.moveSheet(workbook.activeSheet, a % workbook.sheets.length),
  (workbook, a) => workbook.addSheet().cells.setValue(0, 0, a),
  (workbook, a) => {
    const name = workbook.names.find('Totales');
    if (name !== undefined) name.formula = `=Datos!$B$${(a % 3) + 2}`;
  },
  ({ tables: [table] }, a) => table?.resize({ ...table.area, rowCount: (a % 3) + 2 }),
  (workbook) => {
    const last = workbook.sheets.at(-1);
    if (last?.name.startsWith('Sheet') === true) workbook.removeSheet(last);
  },
];

test('after any changes, no value is older than what it depends on', () => {
  const made = WorkbookModel.open(workbookWith({}));
  made.today = () => 45_550;
  const [table] = made.tables;
  for (let row = 0; row < 5; row++) {
    made.activeSheet.cells.setValue(row, 0, row + 1);
    made.activeSheet.cells.enter(row, 1, `=A${row + 1}*2`);
    made.activeSheet.cells.enter(row, 2, `=SUM(B$1:B${row + 1})`);
    made.activeSheet.cells.enter(row, 3, `=IFERROR(SUM(C${row + 1},Totales),"")`);
    made.activeSheet.cells.enter(row, 5, `=ROWS(${table?.name ?? ''}[])+COUNTA(Datos!A1:C9)`);
    made.activeSheet.cells.enter(row, 6, "=SUM('Sales 2024:Datos'!A1)+OFFSET(A1,1,0)");
  }
  const file = quiet(made.save());
  const all = (workbook: WorkbookModel) =>
    workbook.sheets.map(({ cells }) => [...cells.entries(area('A1:J20'))].map(({ value }) => value));
  const step = fc.tuple(fc.nat(CHANGES.length - 1), fc.nat(30), fc.nat(30));
  fc.assert(
    fc.property(fc.array(step, { minLength: 3, maxLength: 8 }), fc.boolean(), (steps, reads) => {
      const workbook = open(file);
      for (const [which, a, b] of steps) {
        CHANGES[which]?.(workbook, a, b);
        if (reads) all(workbook);
      }
      expect(all(workbook)).toEqual(all(open(asking(workbook.save()))));
    }),
    { numRuns: 25, seed: 20_240_915 },
  );
});

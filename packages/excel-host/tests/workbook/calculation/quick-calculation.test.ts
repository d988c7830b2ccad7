import fc from 'fast-check';
import { calculateRest } from '../../../src/workbook/calculation/library-calculation';
import { QuickCalculation } from '../../../src/workbook/calculation/quick/quick-calculation';
import type { CellValue } from '../../../src/workbook/values/cell-value';
import { WorkbookModel } from '../../../src/workbook/workbook-model';

/** 15 September 2024 as a serial number of the 1900 system. */
const SEPTEMBER_15 = 45_550;

/** The values of formulas at F1 of a sheet `Sales` with the given rows; undefined if left to the library. */
function calculate(rows: readonly (readonly CellValue[])[], ...formulas: readonly string[]) {
  const workbook = WorkbookModel.empty('Sales');
  workbook.today = () => SEPTEMBER_15;
  const sheet = workbook.activeSheet;
  const { cells } = sheet;
  rows.forEach((row, rowIndex) => {
    row.forEach((value, column) => {
      if (value !== null && typeof value !== 'object') cells.enter(rowIndex, column, value);
      else if (value !== null) cells.enter(rowIndex, column, value.error);
    });
  });
  const quick = new QuickCalculation(sheet.calculationInput(), true);
  return formulas.map((formula) => quick.at(0, 0, 5, formula));
}

const COLUMN: readonly (readonly CellValue[])[] = [
  [10, 'Sí'],
  [20, 'no'],
  ["'5", 'sí señor'],
  [null, ''],
  [true, 'n?o'],
  [2.5, { error: '#N/A' }],
];

describe('the value of a formula', () => {
  test.each<readonly [string, CellValue]>([
    ['1+2*3', 7],
    ['-A1+50%', -9.5],
    ['A1/0', { error: '#DIV/0!' }],
    ['A4', 0],
    ['CHOOSE(2.9,A6/0,"b","c")', 'b'],
    ['CHOOSE(4,1,2,3)', { error: '#VALUE!' }],
    ['CHOOSE(0,1)', { error: '#VALUE!' }],
    ['AVERAGEIFS(A1:A5,B1:B5,"<>no")', 10],
    ['AVERAGEIFS(A1:A5,B1:B5,"s*",A1:A5,">0")', 10],
    ['AVERAGEIFS(A1:A5,B1:B5,"nada")', { error: '#DIV/0!' }],
    ['A4&"x"', 'x'],
    ['A5+1', 2],
    ['0.1+0.2=0.3', true],
    ['0.1+0.2>0.3', false],
    ['0.1<0.100000000000001', true],
    ['B1="SÍ"', true],
    ['B1>9', true],
    ['A4=""', true],
    ['IF(A1>5,"mayor","menor")', 'mayor'],
    ['IF(A1>50,1)', false],
    ['IFERROR(B6,"sin dato")', 'sin dato'],
    ['B6&"x"', { error: '#N/A' }],
    ['SUM(A1:A6)', 32.5],
    ['COUNT(A2:XFC1048576)', 2],
    ['SUM(A:A)', 32.5],
    ['SUM(A3,A5,4)', 4],
    ['AVERAGE(A1:A6)', 32.5 / 3],
    ['AVERAGE(A1,TRUE,4)', 5],
    ['AVERAGE(B1:B5)', { error: '#DIV/0!' }],
    ['AVERAGE(B1:B6)', { error: '#N/A' }],
    ['IF(TRUE(),1,2)+FALSE()', 1],
    ['ISNA(B6)&ISNA(1/0)&ISNA(A1)', 'TRUEFALSEFALSE'],
    ['IFNA(B6,"sin dato")&IFNA(A1,"x")', 'sin dato10'],
    ['_xlfn.IFNA(MATCH(99,A1:A6,0),7)', 7],
    ['IFNA(A1/0,7)', { error: '#DIV/0!' }],
    // Sunday to Sunday; Monday 16 and Saturday 21 are holidays.
    ['NETWORKDAYS(45550,45557)', 5],
    ['NETWORKDAYS(45557,45550)', -5],
    ['NETWORKDAYS(45551.7,45551)', 1],
    ['NETWORKDAYS(DATE(2024,1,1),DATE(2024,12,31))', 262],
    ['NETWORKDAYS(45550,45557,45551)+NETWORKDAYS(45550,45557,C1:C3)', 9],
    ['NETWORKDAYS(-1,5)', { error: '#NUM!' }],
    ['NETWORKDAYS(45550,B6)', { error: '#N/A' }],
    ['MAX(A1:A6)-MIN(A1:A6)', 17.5],
    ['AND(A1>5,A2>5)', true],
    ['OR(A1>50,A2>50)', false],
    ['COUNT(A1:A6)', 3],
    ['COUNTA(A1:B6)', 10],
    ['COUNTBLANK(A1:A6)', 1],
    ['COUNTBLANK(A:A)', 1_048_571],
    // Only numbers are compared with numbers; an empty cell isn't 0.
    ['COUNTIF(A1:A6,"<15")', 2],
    ['COUNTIF(A1:A6,">=10")', 2],
    ['COUNTIF(A1:A6,5)', 1],
    ['COUNTIF(A1:A6,"<>")', 5],
    ['COUNTIF(A1:A6,TRUE)', 1],
    ['COUNTIF(B1:B6,"sí*")', 2],
    ['COUNTIF(B1:B6,"n~?o")', 1],
    ['COUNTIF(B1:B6,"<>no")', 5],
    ['COUNTIF(A1,10)', 1],
    ['COUNTIFS(A1:A6,">5",B1:B6,"n*")', 1],
    ['COUNTIFS(A1:A6,">5",B1:B5,"n*")', { error: '#VALUE!' }],
    ['SUMIF(B1:B6,"s*",A1:A6)', 10],
    ['SUMIFS(A1:A6,A1:A6,">5",B1:B6,"no")', 20],
    ['SUMPRODUCT((A1:A2>5)*(B1:B2="no"))', 1],
    ['SUMPRODUCT(A1:A2,A1:A2)', 500],
    ['SUMPRODUCT(10/A1:A2)', 1.5],
    ['SUMPRODUCT((A1:A2>5)/COUNTIF(A1:A6,A1:A2))', 2],
    ['SUMPRODUCT(COUNTIF(B1:B5,B2:B3))', 2],
    ['SUMPRODUCT(SUMIF(A1:A3,A1:A2))', 30],
    ['SUMPRODUCT(SUMIFS(A1:A3,A1:A3,A1:A2))', 30],
    ['SUMPRODUCT(COUNTIFS(A1:A3,A1:A2,B1:B3,B1:B2))', 2],
    ['SUMPRODUCT(--(LEN(B1:B5)>2))', 2],
    ['DATE(2024,9,15)-TODAY()', 0],
    ['DATE(2024,14,0)', 45_688],
    ['YEAR(45550)*10000+MONTH(45550)*100+DAY(45550)', 20_240_915],
    ['EOMONTH(DATE(2024,1,31),1)-DATE(2024,2,29)', 0],
    ['MOD(-3,2)', 1],
    ['INT(-1.5)', -2],
    ['ABS(-2)', 2],
    ['ROUND(2.5,0)&ROUND(-2.5,0)&"/"&ROUND(1.005,2)&"/"&ROUND(1234,-2)', '3-3/1.01/1200'],
    ['INDEX(B1:B6,2)', 'no'],
    ['INDEX(A1:B6,2,1)', 20],
    ['INDEX(A1:B1,2)', 'Sí'],
    ['INDEX(A1:A6,7)', { error: '#REF!' }],
    ['MATCH("NO",B1:B6,0)', 2],
    ['MATCH(2.5,A:A,0)', 6],
    ['MATCH(99,A1:A6,0)', { error: '#N/A' }],
    ['MATCH("s*",B1:B6,0)', 1],
    // An empty cell is searched for as 0, and empty cells don't match 0.
    ['MATCH(A4,A1:A6,0)', { error: '#N/A' }],
    ['VLOOKUP(20,A1:B6,2,FALSE)', 'no'],
    ['VLOOKUP("SÍ*",B1:B6,1,0)', 'Sí'],
    ['VLOOKUP(20,A1:B6,0,FALSE)', { error: '#VALUE!' }],
    ['VLOOKUP(20,A1:B6,3,FALSE)', { error: '#REF!' }],
    ['VLOOKUP(A1,$A$1:$B$6,2,FALSE())', 'Sí'],
    ['HLOOKUP("sí",A1:B6,2,FALSE)', 'no'],
    ['SUMIF(B1:B2,"n*",A1)', 20],
    ['SUMIF(A1:A6,">5")', 30],
    ['COUNT("5","x",TRUE,A3)', 2],
    ['+B1', 'Sí'],
    ['CEILING(-2.1,1)&"/"&CEILING(2.1,1)&"/"&CEILING(-2.1,-1)', '-2/3/-3'],
    ['FLOOR(-2.9,1)&"/"&FLOOR(0.6,0.2)', '-3/0.6'],
    ['FLOOR(1,0)', { error: '#DIV/0!' }],
    ['VALUE("12 meses")', { error: '#VALUE!' }],
    ['DATEVALUE("2024-09-15")-TODAY()', 0],
    ['TEXT(B1,"0")', 'Sí'],
    ['"abc"<"B"', true],
    ['"á"<"b"', true],
    ['COUNTIF(B1:B3,">sá")', 2],
    ['LARGE(A1:A6,2)-SMALL(A1:A6,1)', 7.5],
    ['LARGE(A1:A6,4)', { error: '#NUM!' }],
    ['NOT(A1>5)', false],
    ['LEFT("acción",3)&MID("acción",4,2)&RIGHT("acción")', 'acción'],
    ['LEN(TRIM("  dos   palabras "))', 12],
    ['UPPER("ñu")&LOWER("ÑU")', 'ÑUñu'],
    ['SUBSTITUTE("a-b-c","-","")', 'abc'],
    ['FIND("c","abc")+SEARCH("C","abc")', 6],
    ['FIND("C","abc")', { error: '#VALUE!' }],
    ['ADDRESS(3,28,4)', 'AB3'],
    ['HYPERLINK("#"&CELL("address",B7),"ver")', 'ver'],
    ['CELL("address",$B$7)', '$B$7'],
    ['ROW(B7)+COLUMN(B7)+ROW()', 10],
    ['ROWS(A1:B6)*COLUMNS(A1:B6)', 12],
    ['N("mark:late")', 0],
    ['ISBLANK(A4)', true],
    ['ISNUMBER(A1)', true],
    ['ISTEXT(A3)', true],
    ['ISERROR(B6)', true],
    ['0.1+0.2&""', '0.3'],
  ])('%s', (formula, value) => {
    expect(calculate(COLUMN, formula)).toEqual([value]);
  });

  test.each([
    'A1:A3',
    'A1:A3*2',
    'VLOOKUP(1,A1:B6,2)',
    'Nombre+1',
    "'[1]Otro'!A1",
    'NoHay!A1',
    'COUNTIF(A1:A6,">=1/2/2024")',
    'YEAR(5)',
    'TEXT(A1,"0")',
    'INDEX(A1:B6,2)',
    'MATCH(12,A1:A6)',
    '{1,2}',
    'IF(A1,,2)',
  ])('%s is left to the library', (formula) => {
    expect(calculate(COLUMN, formula)).toEqual([undefined]);
  });

  test.each([
    ['"1/2/2024"+0', 'which number it is depends on the country'],
    ['VALUE("1,5")', 'so does this'],
    ['DATEVALUE("3 ene 2024")', 'and this on the language'],
    ['"ñu"<"nz"', 'ñ follows n in one alphabet, and is n in another'],
    ['"a-b"<"ab"', 'Excel passes over some signs'],
    ['0.00001&""', 'Excel may write an exponent'],
    ['1E+15&""', 'here too'],
    ['IFERROR("1/2/2024"+0,"no")', 'what isn’t known is no error'],
  ])('%s isn’t calculated: %s', (formula) => {
    expect(calculate(COLUMN, formula)).toEqual([null]);
  });
});

test('any formula has the same value as in the library, or is left to it', () => {
  const atom = fc.constantFrom('1', '2.5', '0', '"a"', '""', 'TRUE', 'A1', 'A2', 'A3', 'A4', 'A5', 'B1', 'B4', 'B6');
  const range = fc.constantFrom('A1:A6', 'B1:B6', '$A$1:B2', 'A1:A1');
  const { formula } = fc.letrec<{ formula: string }>((tie) => {
    const part = tie('formula');
    return {
      formula: fc.oneof(
        { depthSize: 'small' },
        atom,
        fc
          .tuple(part, fc.constantFrom('+', '-', '*', '/', '&', '=', '<>', '<', '>='), part)
          .map((all) => `(${all.join('')})`),
        fc
          .tuple(fc.constantFrom('N', 'LEN', 'ABS', 'INT', 'NOT', 'ISNUMBER', 'TRIM', '-'), part)
          .map(([name, of]) => `${name}(${of})`),
        fc.tuple(part, part, part).map((all) => `IF(${all.join(',')})`),
        fc.tuple(part, part).map((all) => `IFERROR(${all.join(',')})`),
        fc
          .tuple(fc.constantFrom('SUM', 'MAX', 'COUNTA', 'AND', 'OR'), range, fc.constantFrom('1', '2.5', 'TRUE'))
          .map(([name, ...all]) => `${name}(${all.join(',')})`),
      ),
    };
  });
  fc.assert(
    fc.property(fc.array(formula, { minLength: 1, maxLength: 5 }), (formulas) => {
      const workbook = WorkbookModel.empty('Sales');
      const sheet = workbook.activeSheet;
      const { cells } = sheet;
      COLUMN.forEach((row, rowIndex) => {
        row.forEach((value, column) => {
          if (value !== null) cells.enter(rowIndex, column, typeof value === 'object' ? value.error : value);
        });
      });
      formulas.forEach((text, index) => cells.enter(index, 5, `=${text}`));
      const input = sheet.calculationInput();
      const quick = new QuickCalculation(input, true).all();
      const library = calculateRest(input, new Map());
      for (const [cell, value] of quick) {
        if (value === null) continue;
        // The library's 0 may be negative.
        const other = library.get(cell);
        expect([cell.formula, value]).toEqual([cell.formula, other === 0 ? 0 : other]);
      }
    }),
    { numRuns: 300, seed: 20_240_915 },
  );
});

describe('formulas that depend on each other', () => {
  test('a chain of ten thousand is calculated from either end', () => {
    const workbook = WorkbookModel.empty('Sales');
    const { cells } = workbook.activeSheet;
    cells.batch(() => {
      for (let row = 0; row < 10_000; row++) cells.enter(row, 0, row === 9999 ? 1 : `=A${row + 2}+1`);
    });
    expect(cells.value(0, 0)).toBe(10_000);
  });

  test('circular references of any length are detected', () => {
    for (const length of [1, 2, 300]) {
      const workbook = WorkbookModel.empty('Sales');
      const sheet = workbook.activeSheet;
      const { cells } = sheet;
      cells.batch(() => {
        for (let row = 0; row < length; row++) cells.enter(row, 0, `=A${((row + 1) % length) + 1}+1`);
        cells.enter(0, 1, '=A1*2');
        cells.enter(0, 2, '=1+1');
      });
      const quick = new QuickCalculation(sheet.calculationInput(), true).all();
      expect([...quick.values()]).toEqual([2]);
    }
  });

  test('dependents of a formula that is left to the library are left too', () => {
    const workbook = WorkbookModel.empty('Sales');
    const { cells } = workbook.activeSheet;
    cells.enter(0, 0, 3);
    cells.enter(0, 1, '=VLOOKUP(3,A1:A1,1)');
    cells.enter(0, 2, '=B1+A1');
    cells.enter(0, 3, '=NO.HAY(1)');
    cells.enter(0, 4, '=D1+A1');
    expect([1, 2, 3, 4].map((column) => cells.value(0, column))).toEqual([3, 6, null, null]);
  });

  test('a formula with more cells than the library can handle isn’t calculated, nor are its dependents', () => {
    const workbook = WorkbookModel.empty('Sales');
    const { cells } = workbook.activeSheet;
    cells.enter(0, 0, 3);
    cells.enter(0, 1, '=SUM(VLOOKUP(3,A2:XFD1048576,1))');
    cells.enter(0, 2, '=B1+A1');
    expect([cells.value(0, 1), cells.value(0, 2)]).toEqual([null, null]);
  });
});

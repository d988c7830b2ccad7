import { failure, openOffice } from '../../testing/office';

const text = (length: number) => `"${'a'.repeat(length)}"`;
const nested = (depth: number) => `${'ABS('.repeat(depth)}1${')'.repeat(depth)}`;
const ones = (count: number) => Array<number>(count).fill(1).join();

/**
 * Formulas that Excel's limits and rules allow:
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const TAKEN = [
  ['a text of 255 characters', `=LEN(${text(255)})`],
  ['a text of 255 characters, quotes counted once', `=LEN("${'""'.repeat(255)}")`],
  ['64 functions in each other', `=${nested(64)}`],
  ['more functions than that side by side', `=${Array(70).fill('ABS(1)').join('+')}`],
  ['255 arguments', `=SUM(${ones(255)})`],
  ['commas of a constant among the arguments', `=SUM({${ones(200)}},{${ones(200)}})`],
  ['an argument that is left out', '=IF(TRUE,)'],
  ['a function without arguments', '=ROW( )+PI()'],
  ['commas and brackets within one argument', '=ABS(MAX((A1,B1),{1,2},"a,b",\'Otra hoja\'!A1))'],
  ['any number of arguments of a function that may be the user’s own', '=Sumar()+Sumar(1,2,3)'],
  ['a sheet that is there, whatever its case', "=SUM('otra hoja'!A1:B2)"],
  ['a table that is there, whatever its case', '=COUNTA(metas[Meta])'],
  ['words in a text that look like a reference', '="Nada!A1 Nada[x]"'],
  ['an error', '=IF(TRUE,1,#REF!)'],
] as const;

const REFUSED = [
  ['a text of 256 characters', `=LEN(${text(256)})`],
  ['65 functions in each other', `=${nested(65)}`],
  ['256 arguments', `=SUM(${ones(256)})`],
  ['no argument where one is asked for', '=SUM()'],
  ['too few arguments', '=1+edate(A1)'],
  ['too many arguments within another function', '=IFERROR(ROUND(1,2,3),0)'],
  ['too few arguments of a newer function', '=XLOOKUP(1,A1:A2)'],
  ['too many arguments of a newer function as files write it', '=_xlfn._xlws.FILTER(A1:A2,A1:A2,0,0)'],
  ['a sheet that is not there', '=Nada!A1'],
  ['a quoted sheet that is not there', "=1+'No hay'!$A$1:$B$2"],
  ['a table that is not there', '=SUM(Nada[Meta])'],
  ['more than 8,192 characters', `=${'1+'.repeat(4096)}1`],
] as const;

async function withTable(act: (sheet: Excel.Worksheet) => unknown): Promise<void> {
  await openOffice();
  await Excel.run(async (context) => {
    context.workbook.worksheets.add('Otra hoja');
    context.workbook.worksheets.add('Sales (a, b) C1 D2');
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:A2').values = [['Meta'], [1]];
    sheet.tables.add('A1:A2', true).name = 'Metas';
    await context.sync();
    await act(sheet);
    await context.sync();
  });
}

describe('a cell', () => {
  test.each(TAKEN)('accepts a formula with %s', async (_, formula) => {
    await withTable(async (sheet) => {
      const cell = sheet.getRange('D1');
      cell.formulas = [[formula]];
      cell.load('formulas');
      await sheet.context.sync();
      expect(cell.formulas).toEqual([[formula]]);
    });
  });

  test.each(REFUSED)('refuses a formula with %s', async (_, formula) => {
    const { code } = await failure(
      withTable((sheet) => {
        sheet.getRange('D1').formulas = [[formula]];
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  test('keeps a formula that refers to a deleted sheet', async () => {
    await withTable(async (sheet) => {
      const cell = sheet.getRange('D1');
      cell.formulas = [["='Otra hoja'!A1"]];
      sheet.context.workbook.worksheets.getItem('Otra hoja').delete();
      cell.load('formulas');
      await sheet.context.sync();
      expect(cell.formulas).toEqual([['=#REF!']]);
    });
  });
});

const RULES_REFUSED = [
  ['an array constant', '=OR(A1={1,2})'],
  ['a union', '=COUNT((A1,B1))>0'],
  ['an intersection', '=A1:B2 B1:B3'],
  ['a reference to a table', '=COUNTA(Metas[Meta])>0'],
  ['a reference to another workbook', '=[1]Hoja1!A1=1'],
  ['a reference to another workbook with a quoted name', "='[1]Hoja 1'!A1=1"],
  ['a sheet that is not there', '=Nada!$A$1=1'],
] as const;

describe('a conditional format', () => {
  const ruleOf = (sheet: Excel.Worksheet) => sheet.getRange('A1:B2').conditionalFormats.add('Custom').custom.rule;

  test.each(RULES_REFUSED)('refuses a formula with %s', async (_, formula) => {
    const { code } = await failure(
      withTable((sheet) => {
        ruleOf(sheet).formula = formula;
      }),
    );
    expect(code).toBe('InvalidArgument');
  });

  test.each([
    ['another sheet', "='Otra hoja'!$A$1=1"],
    ['a sheet whose name looks like a union and an intersection', "='Sales (a, b) C1 D2'!$A$1=1"],
    ['brackets and braces in a text', '=A1="{[1]}"'],
    ['brackets around more than a reference', '=AND(A1<>"",(LEN(A1)+MAX(A1,B1))*2>3)'],
  ])('accepts a formula with %s', async (_, formula) => {
    await withTable(async (sheet) => {
      const rule = ruleOf(sheet);
      rule.formula = formula;
      rule.load('formula');
      await sheet.context.sync();
      expect(rule.formula).toBe(formula);
    });
  });
});

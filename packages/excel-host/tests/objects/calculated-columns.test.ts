import { openOffice } from '../../testing/office';

/** Creates a table with four rows and the given second column, acts on it, and returns that column's formulas. */
async function columnAfter(
  before: readonly (string | number)[],
  act: (column: Excel.Range, table: Excel.Table) => unknown,
): Promise<readonly unknown[]> {
  await openOffice();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B5').formulas = [['Número', 'Enlace'], ...before.map((input, row) => [row + 1, input])];
    const table = sheet.tables.add('A1:B5', true);
    const column = sheet.getRange('B2:B5');
    act(column, table);
    const after = table.columns.getItem('Enlace').getDataBodyRange().load('formulas');
    await context.sync();
    return after.formulas.flat() as unknown[];
  });
}

const EMPTY = ['', '', '', ''] as const;
const DIFFERENT = [['=$A$2'], ['=$A$3'], ['=$A$4'], ['=$A$5']];
const write = (formulas: string[][]) => (column: Excel.Range) => {
  column.formulas = formulas;
};

// https://support.microsoft.com/office/use-calculated-columns-in-an-excel-table-873fbac6-7110-4300-8f6f-aafa2ea11ce8
describe('a column of a table', () => {
  // https://github.com/OfficeDev/office-js/issues/6745
  test('that is empty gets the last of different formulas in all its rows', async () => {
    expect(await columnAfter(EMPTY, write(DIFFERENT))).toEqual(['=$A$5', '=$A$5', '=$A$5', '=$A$5']);
  });

  // https://github.com/OfficeDev/office-js/issues/1916
  test('that is empty gets a formula in rows for which none was given', async () => {
    expect(await columnAfter(EMPTY, write([[''], ['=A3*2'], [''], ['']]))).toEqual([
      '=A2*2',
      '=A3*2',
      '=A4*2',
      '=A5*2',
    ]);
  });

  test('gets a formula written to one cell in all its rows', async () => {
    const one = (column: Excel.Range): void => {
      column.getCell(1, 0).formulas = [['=A3*2']];
    };
    expect(await columnAfter(EMPTY, one)).toEqual(['=A2*2', '=A3*2', '=A4*2', '=A5*2']);
  });

  // https://github.com/OfficeDev/office-js/issues/5909
  test('with one formula gets another one in all its rows', async () => {
    const same = ['=A2+1', '=A3+1', '=A4+1', '=A5+1'];
    expect(await columnAfter(same, write(DIFFERENT))).toEqual(['=$A$5', '=$A$5', '=$A$5', '=$A$5']);
  });

  test('keeps a value that is the same in every row', async () => {
    const same = [['=A2+1'], ['=A3+1'], ['=A4+1'], ['=A5+1']];
    expect(await columnAfter(EMPTY, write(same))).toEqual(same.flat());
  });

  test.each([
    ['that holds data', ['x', '', '', '']],
    ['that holds different formulas', ['=$A$2', '=$A$3', '', '']],
  ])('%s keeps each row’s own formula', async (_, before) => {
    expect(await columnAfter(before, write(DIFFERENT))).toEqual(DIFFERENT.flat());
  });

  test('that is filled with data first keeps each row’s own formula', async () => {
    const filledFirst = (column: Excel.Range): void => {
      column.values = [[0], [0], [0], [0]];
      column.formulas = DIFFERENT;
    };
    expect(await columnAfter(EMPTY, filledFirst)).toEqual(DIFFERENT.flat());
  });

  test('keeps each row’s own formula if data is written beside them', async () => {
    const mixed = [['=$A$2'], ['texto'], ['=$A$4'], ['']];
    expect(await columnAfter(EMPTY, write(mixed))).toEqual(mixed.flat());
  });

  test('gets the formula of a row that is added', async () => {
    const rows = await columnAfter(EMPTY, (_, table) => table.rows.add(undefined, [[5, '=$A$6']]));
    expect(rows).toEqual(['=$A$6', '=$A$6', '=$A$6', '=$A$6', '=$A$6']);
  });
});

test('a table made over different formulas leaves them as they are', async () => {
  expect(await columnAfter(DIFFERENT.flat(), () => undefined)).toEqual(DIFFERENT.flat());
});

test('a table of one row takes any formula', async () => {
  await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.tables.add('A1:B2', true);
    sheet.getRange('B2:B4').formulas = [['=$A$2'], ['=$A$3'], ['=$A$4']];
    const range = sheet.getRange('B2:B4').load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([['=$A$2'], ['=$A$3'], ['=$A$4']]);
  });
});

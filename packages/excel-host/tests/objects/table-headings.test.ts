import { failure, openOffice } from '../../testing/office';
import { partsOf } from '../../testing/parts';

interface Seen {
  /** What the heading cells hold. */
  readonly headings: readonly unknown[];
  /** What the table says that its columns are called. */
  readonly columns: readonly string[];
  /** What its part in the file says. */
  readonly filed: readonly string[];
  /** The formula beside the table. */
  readonly formula: unknown;
}

/** Makes a table in A1:C3 with the columns Meta, Valor and Estado. */
function addTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:C3').values = [
    ['Meta', 'Valor', 'Estado'],
    ['a', 1, 'x'],
    ['b', 2, 'y'],
  ];
  return sheet.tables.add('A1:C3', true);
}

/** That table, and in F1 a formula over them, after something was done to it. */
async function after(act: (sheet: Excel.Worksheet, table: Excel.Table) => unknown): Promise<Seen> {
  const { host } = await openOffice();
  return Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = addTable(sheet);
    table.name = 'Metas';
    sheet.getRange('F1').formulas = [['=SUM(Metas[Valor])+COUNTA(Metas[[#All],[Meta]:[Estado]])']];
    await context.sync();
    act(sheet, table);
    const header = table.getHeaderRowRange().load('values');
    const columns = table.columns.load('items/name');
    const cell = sheet.getRange('E:Z').getUsedRange(true).load('formulas');
    await context.sync();
    const formulas: readonly (readonly unknown[])[] = cell.formulas;
    const part = partsOf(host.save()).get('xl/tables/table1.xml') ?? '';
    expect(part).toContain(`<tableColumns count="${columns.items.length}">`);
    return {
      headings: header.values[0] ?? [],
      columns: columns.items.map(({ name }) => name),
      filed: [...part.matchAll(/<tableColumn [^>]*name="([^"]*)"/g)].map(([, name = '']) => name),
      formula: formulas[0]?.[0],
    };
  });
}

const over = (meta: string, valor: string, estado: string) =>
  `=SUM(Metas[${valor}])+COUNTA(Metas[[#All],[${meta}]:[${estado}]])`;

// https://support.microsoft.com/office/overview-of-excel-tables-7ab0bb7d-3a9e-4b56-a3c9-6c94334e492c
test.each([
  ['a text', 'Meta final', 'Meta final'],
  ['a number', 2024, '2024'],
  ['a formula', '=1+1', '2'],
  ['a truth', true, 'TRUE'],
  ['nothing', '', 'Column1'],
  ['what another one says', 'valor', 'valor2'],
  ['a sign that references escape', 'Meta #1', 'Meta #1'],
] as const)('a heading cell that gets %s holds a text that no other holds', async (_, input, name) => {
  const seen = await after((sheet) => {
    sheet.getRange('A1').formulas = [[input]];
  });
  expect(seen).toEqual({
    headings: [name, 'Valor', 'Estado'],
    columns: [name, 'Valor', 'Estado'],
    filed: [name, 'Valor', 'Estado'],
    formula: over(name.replace('#', "'#"), 'Valor', 'Estado'),
  });
});

test('headings that change places keep their columns apart, and formulas follow each', async () => {
  const seen = await after((sheet) => {
    sheet.getRange('A1:C1').values = [['Valor', 'Meta', 'Estado']];
  });
  expect(seen.columns).toEqual(['Valor', 'Meta', 'Estado']);
  expect(seen.formula).toBe(over('Valor', 'Meta', 'Estado'));
});

test('a column that is renamed is followed by formulas, its heading hidden or not', async () => {
  for (const hidden of [false, true]) {
    const seen = await after((_, table) => {
      if (hidden) table.showHeaders = false;
      table.columns.getItem('Valor').name = 'Cantidad';
      table.showHeaders = true;
    });
    expect(seen.filed).toEqual(['Meta', 'Cantidad', 'Estado']);
    expect(seen.headings).toEqual(seen.filed);
    expect(seen.formula).toBe(over('Meta', 'Cantidad', 'Estado'));
  }
});

test('cleared headings are given names', async () => {
  const seen = await after((sheet) => sheet.getRange('A1:C1').clear('Contents'));
  expect(seen.headings).toEqual(['Column1', 'Column2', 'Column3']);
  expect(seen.columns).toEqual(seen.headings);
});

test('columns that are put in or taken out of the sheet are put in or taken out of the table', async () => {
  const inserted = await after((sheet) => sheet.getRange('B:B').insert('Right'));
  expect(inserted.headings).toEqual(['Meta', 'Column2', 'Valor', 'Estado']);
  expect(inserted.filed).toEqual(inserted.headings);

  const deleted = await after((sheet) => {
    sheet.getRange('A:A').delete('Left');
  });
  expect(deleted.headings).toEqual(['Valor', 'Estado']);
  expect(deleted.filed).toEqual(deleted.headings);
});

test('what is filtered by stays with its column', async () => {
  const { host } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    const table = addTable(sheet);
    table.autoFilter.apply(table.getRange(), 2, { filterOn: 'Values', values: ['x'] });
    sheet.getRange('A:A').delete('Left');
    await context.sync();
  });
  expect(partsOf(host.save()).get('xl/tables/table1.xml')).toContain('<filterColumn colId="1">');
});

test.each([
  ['a style that the workbook does not have', 'InvalidArgument', (_, table) => (table.style = 'TableStyleLight22')],
  [
    'cells that are merged',
    'MergedRangeConflict',
    (sheet) => {
      sheet.getRange('A10:B10').merge();
      sheet.tables.add('A9:B11', true);
    },
  ],
  ['cells of another table', 'MergedRangeConflict', (sheet) => sheet.tables.add('C3:D5', true)],
  ['cells of it merged', 'InvalidOperation', (sheet) => sheet.getRange('A2:B2').merge()],
  ['its heading row deleted alone', 'NotImplemented', (sheet) => sheet.getRange('1:1').delete('Up')],
  ['all its data rows deleted with their rows', 'NotImplemented', (sheet) => sheet.getRange('2:3').delete('Up')],
] satisfies [string, string, (sheet: Excel.Worksheet, table: Excel.Table) => unknown][])(
  'a table refuses %s',
  async (_, code, act) => {
    expect((await failure(after(act))).code).toBe(code);
  },
);

test('a table takes over the cells of a filter of the sheet', async () => {
  const { host } = await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    sheet.getRange('A1:B2').values = [
      ['Meta', 'Valor'],
      ['a', 1],
    ];
    sheet.autoFilter.apply(sheet.getRange('A1:B2'));
    const table = sheet.tables.add('A1:B2', true);
    sheet.autoFilter.load('enabled');
    table.load('showFilterButton');
    await context.sync();
    expect([sheet.autoFilter.enabled, table.showFilterButton]).toEqual([false, true]);
  });
  expect(partsOf(host.save()).get('xl/worksheets/sheet1.xml')).not.toContain('autoFilter');
});

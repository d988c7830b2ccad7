import { failure, openOffice } from '../../testing/office';
import { partsOf } from '../../testing/parts';

interface Seen {
  /** The heading cells. */
  readonly headings: readonly unknown[];
  /** The column names of the table. */
  readonly columns: readonly string[];
  /** The column names in the file. */
  readonly filed: readonly string[];
  /** The formula beside the table. */
  readonly formula: unknown;
}

/** Adds a table in A1:C3 with the columns Meta, Valor and Estado. */
function addTable(sheet: Excel.Worksheet): Excel.Table {
  sheet.getRange('A1:C3').values = [
    ['Meta', 'Valor', 'Estado'],
    ['a', 1, 'x'],
    ['b', 2, 'y'],
  ];
  return sheet.tables.add('A1:C3', true);
}

/** The state of that table, and of a formula over its columns in F1, after an action. */
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
] as const)('a heading cell set to %s becomes a unique text', async (_, input, name) => {
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

test('swapped headings swap the columns’ names, also in formulas', async () => {
  const seen = await after((sheet) => {
    sheet.getRange('A1:C1').values = [['Valor', 'Meta', 'Estado']];
  });
  expect(seen.columns).toEqual(['Valor', 'Meta', 'Estado']);
  expect(seen.formula).toBe(over('Valor', 'Meta', 'Estado'));
});

test('formulas follow a renamed column, even if the heading row is hidden', async () => {
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

test('cleared headings get new names', async () => {
  const seen = await after((sheet) => sheet.getRange('A1:C1').clear('Contents'));
  expect(seen.headings).toEqual(['Column1', 'Column2', 'Column3']);
  expect(seen.columns).toEqual(seen.headings);
});

test('columns inserted into or deleted from the sheet change the table too', async () => {
  const inserted = await after((sheet) => sheet.getRange('B:B').insert('Right'));
  expect(inserted.headings).toEqual(['Meta', 'Column2', 'Valor', 'Estado']);
  expect(inserted.filed).toEqual(inserted.headings);

  const deleted = await after((sheet) => {
    sheet.getRange('A:A').delete('Left');
  });
  expect(deleted.headings).toEqual(['Valor', 'Estado']);
  expect(deleted.filed).toEqual(deleted.headings);
});

test('filter criteria stay with their column', async () => {
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

test('a table replaces a filter of the sheet on its cells', async () => {
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

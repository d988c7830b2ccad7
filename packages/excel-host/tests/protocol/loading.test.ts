import { failure, openOffice } from '../../testing/office';

async function twoSheets(): Promise<void> {
  await openOffice();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange('A1:B2').values = [
      ['a', 1],
      ['b', 2],
    ];
    sheet.getRange('A1').format.fill.color = '#FF0000';
    context.workbook.worksheets.add('Second');
    context.workbook.worksheets.add('Third');
    await context.sync();
  });
}

/** The code of the error that office.js throws. */
function codeOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (error instanceof OfficeExtension.Error) return error.code;
  }
  return 'nothing was thrown';
}

type Load = (sheets: Excel.WorksheetCollection) => void;

describe('load', () => {
  beforeEach(twoSheets);

  const forms: readonly (readonly [string, Load])[] = [
    ['a text', (sheets) => sheets.load('items/name,items/id')],
    ['a text without items/', (sheets) => sheets.load('name, id')],
    ['a list', (sheets) => sheets.load(['items/name', 'items/id'])],
    ['an object', (sheets) => sheets.load({ name: true, id: true })],
    ['an object with select', (sheets) => sheets.load({ select: 'name,id' })],
    ['everything', (sheets) => sheets.load({ $all: true })],
    ['items', (sheets) => sheets.load('items')],
    ['nothing named', (sheets) => sheets.load()],
  ];

  test.each(forms)('accepts %s', async (_form, load) => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      load(worksheets);
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Sheet1', 'Second', 'Third']);
      expect(new Set(worksheets.items.map(({ id }) => id)).size).toBe(3);
    });
  });

  test('accepts top and skip', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load({ name: true, $top: 1, $skip: 1 });
      await context.sync();
      expect(worksheets.items.map(({ name }) => name)).toEqual(['Second']);
    });
  });

  test('resolves slashes to other objects', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.load('address, format/fill/color, format/font/bold, worksheet/name');
      await context.sync();
      expect(range.address).toBe('Sheet1!A1');
      expect(range.format.fill.color).toBe('#FF0000');
      expect(range.format.font.bold).toBe(false);
      expect(range.worksheet.name).toBe('Sheet1');
    });
  });

  test('resolves slashes through nested collections', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      context.workbook.worksheets.getItem('Sheet1').tables.add('A1:B2', true);
      worksheets.load('items/name, items/tables/items/name');
      await context.sync();
      expect(worksheets.items.map(({ tables }) => tables.items.length)).toEqual([1, 0, 0]);
      expect(worksheets.items[0]?.tables.items[0]?.name).toBe('Table1');
    });
  });

  test('distinguishes properties of a collection from those of its items', async () => {
    await Excel.run(async (context) => {
      const { tables } = context.workbook;
      tables.load('count');
      await context.sync();
      expect(tables.count).toBe(0);
      expect(codeOf(() => tables.items)).toBe('PropertyNotLoaded');
    });
  });

  test('is needed before anything is read', async () => {
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      await context.sync();
      expect(codeOf(() => sheet.position)).toBe('PropertyNotLoaded');
    });
  });

  test('ignores names that Excel doesn’t know, wherever they are in a path', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      const sheet = worksheets.getActiveWorksheet().load('color, name, isNullObject, pageLayout/color, constructor');
      worksheets.load('items/color, items/name, colors');
      await context.sync();
      expect([sheet.name, worksheets.items.length]).toEqual(['Sheet1', 3]);
    });
  });

  test('refuses properties that Excel has and the host lacks', async () => {
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('standardWidth');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
  });

  test('lets an item of a collection be used in the next sync', async () => {
    await Excel.run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load('items/name');
      await context.sync();
      const second = worksheets.items[1]?.getRange('C3');
      second?.load('address');
      await context.sync();
      expect(second?.address).toBe('Second!C3');
    });
  });

  test('makes toJSON return a plain object', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1');
      range.load('values, address');
      await context.sync();
      expect(range.toJSON()).toMatchObject({ values: [['a', 1]], address: 'Sheet1!A1:B1' });
    });
  });

  test('reads what was written before in the same batch', async () => {
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('D1');
      range.values = [[5]];
      range.load('values');
      range.values = [[6]];
      await context.sync();
      expect(range.values).toEqual([[5]]);
    });
  });
});

describe('set', () => {
  test('writes several properties at once, also of nested objects', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.set({ values: [['x']], numberFormat: [['@']], format: { wrapText: true, font: { bold: true } } });
      range.load('values, numberFormat, format/wrapText, format/font/bold');
      await context.sync();
      expect([range.values, range.numberFormat]).toEqual([[['x']], [['@']]]);
      expect([range.format.wrapText, range.format.font.bold]).toEqual([true, true]);
    });
  });
});

/** Not in office.js's types; other Microsoft code uses it. */
function retrieve(object: object, names: string): object {
  const call: unknown = Reflect.get(object, 'retrieve');
  const result: unknown = typeof call === 'function' ? Reflect.apply(call, object, [names]) : undefined;
  if (typeof result !== 'object' || result === null) throw new Error('office.js retrieves nothing.');
  return result;
}

test('retrieve returns the same as load', async () => {
  await twoSheets();
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    const range = retrieve(worksheets.getItem('Sheet1').getRange('A1'), 'values,format/wrapText');
    const sheets = retrieve(worksheets, 'name');
    await context.sync();
    expect(Reflect.get(range, 'values')).toEqual([['a']]);
    expect(Reflect.get(Reflect.get(range, 'format') as object, 'wrapText')).toBe(false);
    const items = Reflect.get(sheets, 'items') as readonly object[];
    expect(items.map((item) => Reflect.get(item, 'name') as unknown)).toEqual(['Sheet1', 'Second', 'Third']);
  });
});

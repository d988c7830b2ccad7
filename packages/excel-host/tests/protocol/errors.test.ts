import { failure, openOffice, settle } from '../../testing/office';

type Break = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

const refusals: readonly (readonly [string, string, Break])[] = [
  ['a sheet that is not there', 'ItemNotFound', (context) => context.workbook.worksheets.getItem('nowhere')],
  ['a table that is not there', 'ItemNotFound', (context) => context.workbook.tables.getItem('nowhere')],
  ['a name that is not there', 'ItemNotFound', (context) => context.workbook.names.getItem('nowhere')],
  ['an address that is none', 'InvalidArgument', (_context, sheet) => sheet.getRange('not an address')],
  ['an address of another sheet', 'InvalidArgument', (_context, sheet) => sheet.getRange('Other!A1')],
  ['a cell beyond the sheet', 'InvalidArgument', (_context, sheet) => sheet.getCell(1_048_576, 0)],
  ['an offset beyond the sheet', 'InvalidArgument', (_context, sheet) => sheet.getRange('A1').getOffsetRange(-1, 0)],
  [
    'a list of addresses beyond 8,192 characters',
    'InvalidArgument',
    (_context, sheet) => sheet.getRanges(Array.from({ length: 2_000 }, (_, row) => `A${row + 1}`).join()),
  ],
  ['no common cells', 'ItemNotFound', (_context, sheet) => sheet.getRange('A1').getIntersection('B2')],
  ['too few rows of values', 'InvalidArgument', (_context, sheet) => (sheet.getRange('A1:A2').values = [[1]])],
  ['too many columns of values', 'InvalidArgument', (_context, sheet) => (sheet.getRange('A1').values = [[1, 2]])],
  ['ragged formulas', 'InvalidArgument', (_context, sheet) => (sheet.getRange('A1:B2').formulas = [[1, 2], [3]])],
  [
    'a text beyond 32,767 characters',
    'InvalidArgument',
    (_context, sheet) => (sheet.getRange('A1').values = [['x'.repeat(32_768)]]),
  ],
  ['values for whole columns', 'InvalidArgument', (_context, sheet) => (sheet.getRange('A:A').values = [[1]])],
  ['a formula that is none', 'InvalidArgument', (_context, sheet) => (sheet.getRange('A1').formulas = [['=SUM(']])],
  ['a sheet name that is taken', 'ItemAlreadyExists', (context) => context.workbook.worksheets.add('sheet1')],
  ['a sheet name with a colon', 'InvalidArgument', (context) => context.workbook.worksheets.add('a:b')],
  [
    'a sheet name beyond 31 characters',
    'InvalidArgument',
    (context) => context.workbook.worksheets.add('x'.repeat(32)),
  ],
  ['an empty sheet name', 'InvalidArgument', (_context, sheet) => (sheet.name = '')],
  ['deleting the only sheet', 'InvalidOperation', (_context, sheet) => sheet.delete()],
  [
    'a color that is none',
    'InvalidArgument',
    (_context, sheet) => (sheet.getRange('A1').format.fill.color = 'crimson-ish'),
  ],
  [
    'a conditional format of another kind',
    'NotImplemented',
    (_context, sheet) => sheet.getRange('A1').conditionalFormats.add('IconSet'),
  ],
  ['a member that the host lacks', 'ApiNotFound', (_context, sheet) => sheet.getRange('A1').getSurroundingRegion()],
  ['an object that the host lacks', 'ApiNotFound', (_context, sheet) => sheet.slicers.getCount()],
];

describe('what Excel refuses', () => {
  test.each(refusals)('%s: %s', async (_what, code, attempt) => {
    await openOffice();
    const error = await failure(
      Excel.run(async (context) => {
        attempt(context, context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }),
    );
    expect(error.code).toBe(code);
  });

  test('reports the location and the statement', async () => {
    await openOffice();
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1');
        context.workbook.worksheets.getItem('nowhere').getRange('A1');
        await context.sync();
      }),
    );
    expect(error.debugInfo.errorLocation).toBe('WorksheetCollection.getItem');
    expect(JSON.stringify(error.debugInfo)).toContain('getItem(');
    expect(error.message).toContain('worksheet');
  });

  test('doesn’t revert earlier actions and skips later ones', async () => {
    const { host } = await openOffice();
    await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['before']];
        context.workbook.worksheets.getItem('nowhere');
        sheet.getRange('A2').values = [['after']];
        await context.sync();
      }),
    );
    const { cells } = host.workbook.activeSheet;
    expect([cells.value(0, 0), cells.value(1, 0)]).toEqual(['before', null]);
  });

  test('returns what was loaded before', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.load('name');
      context.workbook.worksheets.getItem('nowhere');
      await failure(context.sync());
      expect(sheet.name).toBe('Sheet1');
    });
  });
});

describe('size', () => {
  test('a request of more than 5 MB is refused completely', async () => {
    const { host } = await openOffice();
    const error = await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();
        sheet.getRange('A1').values = [['before']];
        sheet.getRange('B1:B200').values = Array.from({ length: 200 }, () => ['x'.repeat(30_000)]);
        await context.sync();
      }),
    );
    expect(error.code).toBe('RequestPayloadSizeLimitExceeded');
    expect(host.workbook.activeSheet.cells.value(0, 0)).toBeNull();
  });

  test('a response of more than 5 MB is refused', async () => {
    const { host } = await openOffice();
    host.workbook.activeSheet.cells.batch(() => {
      for (let row = 0; row < 200; row++) host.workbook.activeSheet.cells.setValue(row, 0, 'x'.repeat(30_000));
    });
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:A200').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });

  test('a read of more than 5,000,000 cells is refused', async () => {
    await openOffice();
    const error = await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().getRange('A1:F1000000').load('values');
        await context.sync();
      }),
    );
    expect(error.code).toBe('ResponsePayloadSizeLimitExceeded');
  });
});

describe('members above the declared requirement set', () => {
  const above: readonly (readonly [string, Break])[] = [
    ['an object', (_context, sheet) => sheet.freezePanes.getLocationOrNullObject()],
    ['a method', (_context, sheet) => sheet.getRangeByIndexes(0, 0, 1, 1)],
    ['a property that is read', (_context, sheet) => sheet.load('showGridlines')],
    ['a property that is written', (_context, sheet) => (sheet.showGridlines = false)],
    ['an event', (_context, sheet) => sheet.onChanged.add(() => Promise.resolve())],
  ];

  test.each(above)('%s is refused', async (_what, attempt) => {
    await openOffice(undefined, { requirementSet: '1.6' });
    const error = await failure(
      Excel.run(async (context) => {
        attempt(context, context.workbook.worksheets.getActiveWorksheet());
        await context.sync();
      }),
    );
    expect(error.code).toBe('ApiNotFound');
  });
});

describe('a workbook that is read-only', () => {
  test('can be read but not changed', async () => {
    await openOffice(undefined, { readOnly: true });
    const error = await failure(
      Excel.run(async (context) => {
        const { workbook } = context;
        workbook.load('readOnly');
        await context.sync();
        expect(workbook.readOnly).toBe(true);
        workbook.worksheets.add('New');
        await context.sync();
      }),
    );
    expect(error.code).toBe('AccessDenied');
  });
});

describe('simulated failures', () => {
  const count = (): Promise<number> =>
    Excel.run(async (context) => {
      const sheets = context.workbook.worksheets.getCount();
      await context.sync();
      return sheets.value;
    });

  test('the n-th request fails, once', async () => {
    const { host } = await openOffice();
    host.faults.fail({ request: 2, code: 'GeneralException' });
    await count();
    expect((await failure(count())).code).toBe('GeneralException');
    await expect(count()).resolves.toBe(1);
  });

  test('a request fails after some of its actions', async () => {
    const { host } = await openOffice();
    host.faults.fail({ request: 1, action: 3, code: 'AccessDenied' });
    await failure(
      Excel.run(async (context) => {
        context.workbook.worksheets.add('First');
        context.workbook.worksheets.add('Second');
        context.workbook.worksheets.add('Third');
        await context.sync();
      }),
    );
    const added = host.workbook.sheets.length - 1;
    expect(added).toBeGreaterThan(0);
    expect(added).toBeLessThan(3);
  });

  test('a request fails after some steps, and what only reads is no step', async () => {
    const { host } = await openOffice();
    host.faults.fail({ request: 1, steps: 2, code: 'AccessDenied' });
    await failure(
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.add('First');
        sheet.load('name');
        sheet.getRange('A1').values = [['written']];
        sheet.getRange('A1').load('values');
        sheet.getRange('A2').values = [['not written']];
        await context.sync();
      }),
    );
    const first = host.workbook.sheetByName('First');
    expect([first?.cells.value(0, 0), first?.cells.value(1, 0)]).toEqual(['written', null]);
  });

  test('another user edits between two syncs, and the event says that the edit isn’t the add-in’s own', async () => {
    const { host } = await openOffice();
    const edit = (): void => host.workbook.activeSheet.cells.typeInto(0, 0, 'theirs');
    host.faults.editBefore(3, edit);
    const received: string[] = [];
    const read = await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(({ address, triggerSource }) => {
        received.push(`${address} ${triggerSource}`);
        return Promise.resolve();
      });
      await context.sync();
      const cell = sheet.getRange('A1');
      const seen: unknown[] = [];
      for (let sync = 0; sync < 3; sync++) {
        cell.load('values');
        await context.sync();
        seen.push(cell.values[0]?.[0]);
      }
      return seen;
    });
    await settle();
    expect(read).toEqual(['', 'theirs', 'theirs']);
    expect(received).toEqual(['A1 Unknown']);
  });

  test('while a cell is being edited requests fail', async () => {
    const { host } = await openOffice();
    host.faults.cellEditing = true;
    expect((await failure(count())).code).toBe('InvalidOperationInCellEditMode');
    host.faults.cellEditing = false;
    await expect(count()).resolves.toBe(1);
  });

  test('or wait until the edit ends if they asked to', async () => {
    const { host } = await openOffice();
    host.faults.cellEditing = true;
    const answered = jest.fn();
    const run = Excel.run({ delayForCellEdit: true }, async (context) => {
      const sheets = context.workbook.worksheets.getCount();
      await context.sync();
      return sheets.value;
    }).then(answered);
    await settle();
    expect(answered).not.toHaveBeenCalled();
    host.faults.cellEditing = false;
    await run;
    expect(answered).toHaveBeenCalledWith(1);
  });

  test('answers are delayed', async () => {
    const { host } = await openOffice();
    host.faults.delay = 60;
    const start = performance.now();
    await count();
    expect(performance.now() - start).toBeGreaterThanOrEqual(55);
  });
});

import { openOffice, settle } from '../../testing/office';

/** Received events with their handler. */
type Received = (readonly [string, unknown])[];

async function listen(
  register: (workbook: Excel.Workbook, record: (who: string) => (event: object) => Promise<void>) => void,
): Promise<Received> {
  const received: Received = [];
  const record = (who: string) => (event: object) => {
    received.push([who, event]);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    register(context.workbook, record);
    await context.sync();
  });
  return received;
}

describe('events', () => {
  test('handlers of the sheet and the workbook receive a user’s edit', async () => {
    const { host } = await openOffice();
    const received = await listen(({ worksheets }, record) => {
      worksheets.getActiveWorksheet().onChanged.add(record('sheet'));
      worksheets.onChanged.add(record('workbook'));
    });
    const sheet = host.workbook.activeSheet;
    sheet.cells.typeInto(4, 7, 'hello');
    await settle();
    const event = {
      type: 'WorksheetChanged',
      changeType: 'RangeEdited',
      address: 'H5',
      source: 'Local',
      worksheetId: sheet.id,
      triggerSource: 'Unknown',
    };
    expect(received).toEqual([
      ['sheet', expect.objectContaining(event)],
      ['workbook', expect.objectContaining(event)],
    ]);
  });

  test('an add-in’s own change is reported as its own, after the answer', async () => {
    await openOffice();
    const received = await listen(({ worksheets }, record) => worksheets.onChanged.add(record('workbook')));
    await Excel.run(async (context) => {
      context.workbook.worksheets.getActiveWorksheet().getRange('A1:B2').values = [
        [1, 2],
        [3, 4],
      ];
      await context.sync();
      received.push(['answered', {}]);
    });
    await settle();
    expect(received.map(([who]) => who)).toEqual(['answered', 'workbook']);
    expect(received[1]?.[1]).toMatchObject({ address: 'A1:B2', triggerSource: 'ThisLocalAddin' });
  });

  test('an event returns its cells', async () => {
    const { host } = await openOffice();
    const addresses: string[] = [];
    await Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add((event) =>
        Excel.run(async (own) => {
          const range = event.getRange(own).load('address, values');
          await own.sync();
          addresses.push(`${range.address} ${String(range.values)}`);
        }),
      );
      await context.sync();
    });
    host.workbook.activeSheet.cells.setValue(1, 2, 'x');
    await settle();
    expect(addresses).toEqual(['Sheet1!C2 x']);
  });

  test('rows inserted and deleted', async () => {
    const { host } = await openOffice();
    const received = await listen(({ worksheets }, record) =>
      worksheets.getActiveWorksheet().onChanged.add(record('sheet')),
    );
    const sheet = host.workbook.activeSheet;
    sheet.cells.setValue(9, 0, 'x');
    await settle();
    received.length = 0;
    const rows = { row: 1, column: 0, rowCount: 2, columnCount: 16_384 };
    host.workbook.insertCells(sheet, rows, 'Down');
    host.workbook.deleteCells(sheet, rows, 'Up');
    await settle();
    const kinds = received.map(([, event]) => event);
    expect(kinds).toContainEqual(
      expect.objectContaining({
        changeType: 'RowInserted',
        address: '2:3',
        changeDirectionState: { insertShiftDirection: 'Down', deleteShiftDirection: undefined },
      }),
    );
    expect(kinds).toContainEqual(expect.objectContaining({ changeType: 'RowDeleted', address: '2:3' }));
  });

  test('selection, activation, sheets added and deleted', async () => {
    const { host } = await openOffice();
    const first = host.workbook.activeSheet;
    const received = await listen(({ worksheets }, record) => {
      worksheets.getActiveWorksheet().onSelectionChanged.add(record('selected'));
      worksheets.onAdded.add(record('added'));
      worksheets.onDeleted.add(record('deleted'));
      worksheets.onActivated.add(record('activated'));
      worksheets.onDeactivated.add(record('deactivated'));
    });
    first.view.select([{ row: 2, column: 1, rowCount: 1, columnCount: 3 }]);
    const second = host.workbook.addSheet('Second');
    host.workbook.activate(second);
    host.workbook.activate(first);
    host.workbook.removeSheet(second);
    await settle();
    expect(received.map(([who, event]) => [who, (event as { worksheetId: string }).worksheetId])).toEqual([
      ['selected', first.id],
      ['added', second.id],
      ['deactivated', first.id],
      ['activated', second.id],
      ['deactivated', second.id],
      ['activated', first.id],
      ['deleted', second.id],
    ]);
    expect(received[0]?.[1]).toMatchObject({ address: 'B3:D3' });
  });

  test('the workbook’s selection', async () => {
    const { host } = await openOffice();
    const received = await listen((workbook, record) => workbook.onSelectionChanged.add(record('workbook')));
    host.workbook.activeSheet.view.select([{ row: 2, column: 1, rowCount: 1, columnCount: 1 }]);
    await settle();
    expect(received).toHaveLength(1);
  });

  test('a removed handler receives no more events', async () => {
    const { host } = await openOffice();
    const received: string[] = [];
    const result = await Excel.run(async (context) => {
      const handler = context.workbook.worksheets.onChanged.add(({ address }) => {
        received.push(address);
        return Promise.resolve();
      });
      await context.sync();
      return handler;
    });
    host.workbook.activeSheet.cells.setValue(0, 0, 1);
    await settle();
    await Excel.run(result.context, async (context) => {
      result.remove();
      await context.sync();
    });
    host.workbook.activeSheet.cells.setValue(1, 0, 1);
    await settle();
    expect(received).toEqual(['A1']);
  });

  test('no events are sent while they are turned off', async () => {
    const { host } = await openOffice();
    const received = await listen((workbook, record) => workbook.worksheets.onChanged.add(record('workbook')));
    await Excel.run(async (context) => {
      context.runtime.enableEvents = false;
      await context.sync();
      host.workbook.activeSheet.cells.setValue(0, 0, 1);
      context.runtime.enableEvents = true;
      await context.sync();
    });
    host.workbook.activeSheet.cells.setValue(0, 1, 1);
    await settle();
    expect(received.map(([, event]) => (event as { address: string }).address)).toEqual(['B1']);
  });

  test('an unsupported event is refused', async () => {
    await openOffice();
    await expect(
      listen(({ worksheets }, record) => worksheets.onCalculated.add(record('workbook'))),
    ).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

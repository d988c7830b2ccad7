import { type AddInWindow, ExcelHost, type OfficeInNode, type PagePlace, startOffice } from '../../src/node';

const started: OfficeInNode[] = [];
afterEach(() => {
  for (const office of started.splice(0)) office.stop();
});

async function page(host: ExcelHost, place: PagePlace = {}): Promise<OfficeInNode> {
  const office = await startOffice(host, place);
  started.push(office);
  return office;
}

/** A page with a new workbook, and the dialogs that it has open. */
async function pageWithWindows() {
  const host = ExcelHost.empty({ displayLanguage: 'en-US' });
  const shown: AddInWindow[] = [];
  const office = await page(host, {
    showWindow: (opened) => {
      shown.push(opened);
      return () => shown.splice(shown.indexOf(opened), 1);
    },
  });
  return { host, office, shown };
}

const ADDRESS = 'https://localhost/commands.html?kind=1#messages';

function open({ Office }: OfficeInNode, url = ADDRESS): Promise<Office.AsyncResult<Office.Dialog>> {
  return new Promise((resolve) => Office.context.ui.displayDialogAsync(url, { width: 30, height: 25 }, resolve));
}

async function opened(office: OfficeInNode): Promise<Office.Dialog> {
  const { status, value } = await open(office);
  expect(status).toBe('succeeded');
  return value;
}

describe('a ribbon button', () => {
  test('runs its function in the page and waits until it ends', async () => {
    const office = await page(ExcelHost.empty());
    const messages: string[] = [];
    let end: (() => void) | undefined;
    office.Office.actions.associate('refreshSales', (event: Office.AddinCommands.Event) => {
      messages.push(event.source.id);
      end = () => {
        messages.push('ended');
        event.completed();
      };
    });
    const pressed = office
      .press({ functionName: 'refreshSales', controlId: 'Contoso.Refresh' })
      .then(() => messages.push('event'));
    while (end === undefined) await new Promise(setImmediate);
    expect(messages).toEqual(['Contoso.Refresh']);
    end();
    await pressed;
    expect(messages).toEqual(['Contoso.Refresh', 'ended', 'event']);
  });

  test('fails if the page has no such function', async () => {
    const office = await page(ExcelHost.empty());
    await expect(office.press({ functionName: 'nothing', controlId: 'A' })).rejects.toThrow('nothing');
  });

  test('can be pressed while another function runs: each ends by itself', async () => {
    const office = await page(ExcelHost.empty());
    const running: Office.AddinCommands.Event[] = [];
    office.Office.actions.associate('work', (event: Office.AddinCommands.Event) => running.push(event));
    const ended: string[] = [];
    const press = async (controlId: string) => {
      await office.press({ functionName: 'work', controlId });
      ended.push(controlId);
    };
    const both = Promise.all([press('first'), press('second')]);
    while (running.length < 2) await new Promise(setImmediate);
    running[1]?.completed();
    while (ended.length < 1) await new Promise(setImmediate);
    expect(ended).toEqual(['second']);
    running[0]?.completed();
    await both;
  });
});

describe('a dialog of the add-in', () => {
  test('is refused if dialogs can’t be shown, and the requirement set says so', async () => {
    const office = await page(ExcelHost.empty());
    expect(office.Office.context.requirements.isSetSupported('DialogApi', '1.1')).toBe(false);
    expect((await open(office)).status).toBe('failed');
  });

  test('has the requested address with a query from which office.js learns that it is in a dialog', async () => {
    const { office, shown } = await pageWithWindows();
    expect(office.Office.context.requirements.isSetSupported('DialogApi', '1.2')).toBe(true);
    await opened(office);
    expect(shown.map(({ address, size }) => ({ address, size }))).toEqual([
      {
        address:
          'https://localhost/commands.html?_host_Info=Excel$Mac$16.02$en-US$embedded-excel$isDialog&kind=1#messages',
        size: { width: 30, height: 25 },
      },
    ]);
  });

  // https://learn.microsoft.com/office/dev/add-ins/develop/dialog-handle-errors-events
  test.each([
    ['no address', 'commands.html', 12_002],
    ['an address without HTTPS', 'http://example.org/commands.html', 12_005],
    ['an address of a file', 'file:///commands.html', 12_005],
    ['another domain', 'https://example.org/commands.html', 12_004],
    ['another port', 'https://localhost:8080/commands.html', 12_004],
    ['another protocol of the same domain', 'http://localhost/commands.html', 12_004],
  ])('is not opened at %s', async (_, url, code) => {
    const { office, shown } = await pageWithWindows();
    expect((await open(office, url)).error.code).toBe(code);
    expect(shown).toEqual([]);
  });

  test('can’t be opened while another one is open', async () => {
    const { office, shown } = await pageWithWindows();
    const first = await opened(office);
    expect((await open(office)).error.code).toBe(12_007);
    first.close();
    expect(shown).toEqual([]);
    await opened(office);
    expect(shown).toHaveLength(1);
  });

  test('reports to the opening page that the user closed it; then another one may be opened', async () => {
    const { office, shown } = await pageWithWindows();
    const dialog = await opened(office);
    const event = new Promise<unknown>((resolve) =>
      dialog.addEventHandler(office.Office.EventType.DialogEventReceived, (event: object) => resolve(event)),
    );
    const [first] = shown.splice(0);
    first?.dismiss();
    expect(await event).toMatchObject({ error: 12_006 });
    await opened(office);
    expect(shown).toHaveLength(1);
  });

  test('exchanges messages with the opening page', async () => {
    const { host, office, shown } = await pageWithWindows();
    const dialog = await opened(office);
    const [inWindow] = shown;
    if (inWindow === undefined) throw new Error('no window is shown');
    const { Office: OfficeInside } = await page(host, { inWindow });
    expect(OfficeInside.context.requirements.isSetSupported('DialogApi', '1.2')).toBe(true);

    const answered = new Promise<unknown>((resolve) =>
      dialog.addEventHandler(office.Office.EventType.DialogMessageReceived, (event: object) => resolve(event)),
    );
    const { ui } = OfficeInside.context;
    ui.addHandlerAsync(
      OfficeInside.EventType.DialogParentMessageReceived,
      ({ message }: Office.DialogParentMessageReceivedEventArgs) => ui.messageParent(`event ${message}`),
      () => dialog.messageChild('12'),
    );
    expect(await answered).toMatchObject({ message: 'event 12', origin: 'https://localhost' });
  });

  test.each([
    ['silent', 'nothing'],
    ['refused', 'failed'],
    ['received', 'succeeded'],
  ] as const)('whose messages are %s: its registration gives %s', async (dialogMessages, expected) => {
    const { host, office, shown } = await pageWithWindows();
    await opened(office);
    const [inWindow] = shown;
    if (inWindow === undefined) throw new Error('no window is shown');
    host.circumstances.dialogMessages = dialogMessages;
    const { Office: OfficeInside } = await page(host, { inWindow });
    const outcome = new Promise<string>((resolve) => {
      OfficeInside.context.ui.addHandlerAsync(
        OfficeInside.EventType.DialogParentMessageReceived,
        () => undefined,
        ({ status }) => resolve(String(status)),
      );
      setTimeout(resolve, 200, 'nothing');
    });
    expect(await outcome).toBe(expected);
  });

  test('can’t use the workbook', async () => {
    const { host, office, shown } = await pageWithWindows();
    await opened(office);
    const [inWindow] = shown;
    if (inWindow === undefined) throw new Error('no window is shown');
    const inside = await page(host, { inWindow });
    await expect(
      inside.Excel.run(async (context) => {
        context.workbook.worksheets.getActiveWorksheet().load('name');
        await context.sync();
      }),
    ).rejects.toBeInstanceOf(inside.OfficeExtension.Error);
  });
});

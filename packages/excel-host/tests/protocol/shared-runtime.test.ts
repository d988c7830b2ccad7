import { ExcelHost, type OfficeInNode, type PagePlace, startOffice } from '../../src/node';
import { settle } from '../../testing/office';

const started: OfficeInNode[] = [];
afterEach(() => {
  for (const office of started.splice(0)) office.stop();
});

async function page(place: PagePlace, host = ExcelHost.empty()): Promise<OfficeInNode> {
  const office = await startOffice(host, place);
  started.push(office);
  return office;
}

/** A page that is a shared runtime, and how often it has shown or hidden its pane. */
async function runtime(host?: ExcelHost) {
  const asked: boolean[] = [];
  const office = await page({ showPane: (isShown) => asked.push(isShown) }, host);
  return { office, asked };
}

const modesOf = async ({ Office }: OfficeInNode) => {
  const modes: string[] = [];
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => modes.push(visibilityMode));
  return { modes, stop };
};

test('a page is a shared runtime if it can show its pane, and the requirement set says so', async () => {
  const { office } = await runtime();
  expect(office.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(true);
  const other = await page({});
  expect(other.Office.context.requirements.isSetSupported('SharedRuntime', '1.1')).toBe(false);
  await expect(other.Office.addin.showAsTaskpane()).rejects.toMatchObject({ code: 'ApiNotFound' });
  await expect(other.invoke('showPane')).rejects.toThrow('shared runtime');
});

test('it shows and hides its pane', async () => {
  const { office, asked } = await runtime();
  await office.Office.addin.hide();
  await office.Office.addin.showAsTaskpane();
  expect(asked).toEqual([false, true]);
});

test('it is notified whenever its pane is shown or hidden, until it stops listening', async () => {
  const { office } = await runtime();
  const { modes, stop } = await modesOf(office);
  office.paneShown(true);
  office.paneShown(false);
  office.paneShown(false);
  office.paneShown(true);
  await settle();
  expect(modes).toEqual(['Hidden', 'Taskpane']);
  await stop();
  office.paneShown(false);
  await settle();
  expect(modes).toHaveLength(2);
});

test('a shortcut runs the function associated with its action, ignoring case', async () => {
  const { office } = await runtime();
  const given: unknown[] = [];
  const pressed = office.invoke('refreshSales');
  office.Office.actions.associate('REFRESHSALES', (event: unknown) => given.push(event));
  await pressed;
  await settle();
  // A shortcut's function gets no event to complete, because nothing waits for its end.
  expect(given).toEqual([null]);
});

test('its services work while a cell is being edited', async () => {
  const host = ExcelHost.empty();
  host.faults.cellEditing = true;
  const { office } = await runtime(host);
  const given: unknown[] = [];
  office.Office.actions.associate('mark', (event: unknown) => given.push(event));
  await office.invoke('mark');
  await settle();
  expect(given).toEqual([null]);
});

test('other services don’t exist', async () => {
  const { office } = await runtime();
  await expect(office.Office.addin.setStartupBehavior(office.Office.StartupBehavior.load)).rejects.toMatchObject({
    code: 'ApiNotFound',
  });
});

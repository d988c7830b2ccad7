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

/** A page that is pane and functions in one, and how often its pane was shown or hidden on its own wish. */
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

test('a page is a shared runtime where its place says so, and the requirement set tells', async () => {
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

test('it hears that its pane was shown or hidden, each time that this changes, until it stops listening', async () => {
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

test('a shortcut runs the function that is associated with its action, in whatever case', async () => {
  const { office } = await runtime();
  const given: unknown[] = [];
  const pressed = office.invoke('refreshSales');
  office.Office.actions.associate('REFRESHSALES', (event: unknown) => given.push(event));
  await pressed;
  await settle();
  // Nobody waits for the end of a shortcut's function: it is given no event to complete.
  expect(given).toEqual([null]);
});

test('it can be reached while a cell is edited: what a page asks of itself needs no cell', async () => {
  const host = ExcelHost.empty();
  host.faults.cellEditing = true;
  const { office } = await runtime(host);
  const given: unknown[] = [];
  office.Office.actions.associate('mark', (event: unknown) => given.push(event));
  await office.invoke('mark');
  await settle();
  expect(given).toEqual([null]);
});

test('other services of a page are not there', async () => {
  const { office } = await runtime();
  await expect(office.Office.addin.setStartupBehavior(office.Office.StartupBehavior.load)).rejects.toMatchObject({
    code: 'ApiNotFound',
  });
});

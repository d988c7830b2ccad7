import { ExcelHost, startOffice, type OfficeInNode } from 'excel-host/node';
import type { Check } from '../src/check';
import { runChecks } from '../src/run-checks';

const offices: OfficeInNode[] = [];

afterEach(() => {
  for (const office of offices.splice(0)) office.stop();
});

async function open(host: ExcelHost): Promise<typeof Excel> {
  const office = await startOffice(host);
  offices.push(office);
  return office.Excel;
}

const HERE = { language: 'es-DO' };

const check = (id: string, run: Check['run']): Check => ({ id, kind: 'question', run });

/** Leaves everything behind that a check may leave. */
const untidy = check('untidy', (excel) =>
  excel.run(async (context) => {
    const { workbook, runtime } = context;
    const sheet = workbook.worksheets.getFirst();
    sheet.name = 'Renamed';
    sheet.protection.protect();
    workbook.worksheets.add('Secret').visibility = 'VeryHidden';
    workbook.worksheets.add('Front').activate();
    workbook.names.add('Limit', '=30');
    workbook.settings.add('mine', 1);
    runtime.enableEvents = false;
    await context.sync();
  }),
);

const whatIsThere = check('there', (excel) =>
  excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    worksheets.load('items/name, items/visibility');
    const counts = [names.getCount(), settings.getCount()];
    const active = worksheets.getActiveWorksheet().load('name');
    context.runtime.load('enableEvents');
    await context.sync();
    const sheets = worksheets.items.map(({ name, visibility }) => [name, visibility]);
    return [sheets, counts.map(({ value }) => value), active.name, context.runtime.enableEvents];
  }),
);

test('each check begins with an empty workbook, whatever the one before left, and so does the user afterwards', async () => {
  const host = ExcelHost.empty({ sheetName: 'Hoja1' });
  host.workbook.settings.set('Office.AutoShowTaskpaneWithDocument', 'true');
  const excel = await open(host);
  const { answers, fault } = await runChecks(excel, [untidy, whatIsThere, untidy], HERE);
  expect(fault).toBeUndefined();
  expect(answers['there']).toEqual([[['Sheet1', 'Visible']], [0, 1], 'Sheet1', true]);
  const { workbook } = host;
  expect(workbook.sheets.map(({ name }) => name)).toEqual(['Hoja1']);
  expect(workbook.names.all).toEqual([]);
  expect([...workbook.settings.keys]).toEqual(['Office.AutoShowTaskpaneWithDocument']);
});

test.each([
  ['cells', (host: ExcelHost) => host.workbook.activeSheet.cells.setValue(4, 7, 'mine')],
  ['sheets', (host: ExcelHost) => host.workbook.addSheet('Sheet2')],
  ['names', (host: ExcelHost) => host.workbook.names.add('Limit', '=30')],
  [
    'objects',
    ({ workbook }: ExcelHost) =>
      workbook.activeSheet.conditionalFormats.addCustom({
        areas: [{ row: 0, column: 0, rowCount: 1, columnCount: 1 }],
        formula: '=TRUE',
      }),
  ],
])('a workbook with %s is refused, and nothing is changed', async (content, fill) => {
  const host = ExcelHost.empty();
  fill(host);
  const before = host.save();
  const excel = await open(host);
  await expect(runChecks(excel, [untidy], HERE)).rejects.toMatchObject({ name: 'NotEmptyError', content });
  expect(Buffer.from(host.save()).equals(Buffer.from(before))).toBe(true);
});

test('a refusal, another error and silence are answers, and the next check is asked', async () => {
  const excel = await open(ExcelHost.empty());
  const { answers } = await runChecks(
    excel,
    [
      check('refused', (inExcel) =>
        inExcel.run(async (context) => {
          context.workbook.worksheets.getItem('nowhere').activate();
          await context.sync();
        }),
      ),
      check('failed', () => Promise.reject(new TypeError('no such function'))),
      check('silent', () => new Promise(() => undefined)),
      check('answered', () => Promise.resolve(undefined)),
    ],
    { ...HERE, patience: 300 },
  );
  expect(answers).toEqual({
    refused: { refused: 'ItemNotFound' },
    failed: { failed: 'TypeError: no such function' },
    silent: { noAnswer: 300 },
    answered: null,
  });
});

test('a stopped run gives the answers until then, and an empty workbook', async () => {
  const host = ExcelHost.empty();
  const excel = await open(host);
  const stopping = new AbortController();
  const stop = check('stop', () => {
    stopping.abort();
    return Promise.resolve(1);
  });
  const { answers, fault } = await runChecks(excel, [untidy, stop, whatIsThere], { ...HERE, signal: stopping.signal });
  expect([Object.keys(answers), fault]).toEqual([['untidy', 'stop'], undefined]);
  expect(host.workbook.sheets.map(({ name }) => name)).toEqual(['Sheet1']);
});

test('a workbook that can’t be emptied ends the run, with the answers until then', async () => {
  const host = ExcelHost.empty();
  const excel = await open(host);
  const turn = check('turn', () => {
    host.circumstances.otherWorkbookInFront = true;
    return Promise.resolve(1);
  });
  const { answers, fault } = await runChecks(excel, [turn, whatIsThere], HERE);
  expect(Object.keys(answers)).toEqual(['turn']);
  expect(fault).toMatchObject({ code: 'GeneralException' });
});

import { circumstanceLines } from '../coverage/circumstances';
import { ORDINARY_CIRCUMSTANCES, type Circumstances } from '../src';
import { openOffice } from '../testing';

/** A circumstance, a call that it changes, and what that call gives with and without it. */
interface Case {
  readonly circumstance: Partial<Circumstances>;
  readonly name: string;
  readonly run: (context: Excel.RequestContext) => Promise<unknown>;
  readonly gives: unknown;
  readonly ordinarily: unknown;
}

const sync =
  (act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown, name: string): Case['run'] =>
  async (context) => {
    act(context.workbook.worksheets.getFirst(), context);
    await context.sync();
    return name;
  };

const inFront = (
  name: string,
  code: string,
  act: (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown,
) => ({
  circumstance: { otherWorkbookInFront: true },
  name: `another workbook in front, ${name}`,
  run: sync(act, 'done'),
  gives: code,
  ordinarily: 'done',
});

const CASES: readonly Case[] = [
  {
    circumstance: { listSeparator: ';' },
    name: 'semicolons, a name of a formula with commas',
    run: sync((_, { workbook }) => workbook.names.add('both', '=SUM(Sheet1!$A:$A,Sheet1!$C:$C)'), 'done'),
    gives: 'InvalidArgument',
    ordinarily: 'done',
  },
  {
    circumstance: { listSeparator: ';' },
    name: 'semicolons, a name of a formula without commas',
    run: sync((_, { workbook }) => workbook.names.add('sum', "='Sheet1'!$A:$A+'Sheet1'!$C:$C"), 'done'),
    gives: 'done',
    ordinarily: 'done',
  },
  {
    circumstance: { localizedNames: true, listSeparator: ';' },
    name: 'names in Spanish',
    run: async ({ workbook }) => {
      const item = workbook.names.getItem('broken').load('formula');
      await workbook.context.sync();
      return String(item.formula);
    },
    gives: '=SUMA(Sheet1!$A$1;"a,b";#¡REF!)',
    ordinarily: '=SUM(Sheet1!$A$1,"a,b",#REF!)',
  },
  inFront('a new sheet', 'GeneralException', (_, { workbook }) => workbook.worksheets.add()),
  inFront('frozen rows', 'GeneralException', (sheet) => sheet.freezePanes.freezeRows(1)),
  inFront('gridlines', 'GeneralException', (sheet) => (sheet.showGridlines = false)),
  inFront('a selection', 'GeneralException', (sheet) => sheet.getRange('B2').select()),
  inFront('names of a sheet', 'InvalidSelection', (sheet) => sheet.names.load('items')),
  inFront('a deleted sheet', 'InvalidSelection', (_, { workbook }) => workbook.worksheets.getItem('Sheet2').delete()),
  inFront('values', 'done', (sheet) => (sheet.getRange('A1').values = [[1]])),
  {
    circumstance: { hasPrinter: false },
    name: 'no printer, the paper',
    run: sync((sheet) => (sheet.pageLayout.paperSize = Excel.PaperType.a4), 'done'),
    gives: 'GeneralException',
    ordinarily: 'done',
  },
  {
    circumstance: { longestRuleFormula: 10 },
    name: 'short formulas of rules',
    run: sync((sheet) => {
      const format = sheet.getRange('A1').conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = '=LEN($A$1)>1';
    }, 'done'),
    gives: 'InvalidArgument',
    ordinarily: 'done',
  },
  {
    circumstance: { specialCellsOnProtectedSheets: false },
    name: 'special cells of a protected sheet',
    run: sync((sheet) => {
      sheet.protection.protect();
      sheet.getRange('A1:B2').getSpecialCellsOrNullObject(Excel.SpecialCellType.formulas).load('address');
    }, 'done'),
    gives: 'AccessDenied',
    ordinarily: 'done',
  },
  {
    circumstance: { freezingActivates: true },
    name: 'frozen rows of a sheet at the back',
    run: async ({ workbook }) => {
      workbook.worksheets.getItem('Sheet2').freezePanes.freezeRows(1);
      const active = workbook.worksheets.getActiveWorksheet().load('name');
      await workbook.context.sync();
      return active.name;
    },
    gives: 'Sheet2',
    ordinarily: 'Sheet1',
  },
  {
    circumstance: { overlappingRulesDeletable: false },
    name: 'a rule over another, through the sheet',
    run: sync((sheet) => sheet.getRange().conditionalFormats.getItemAt(0).delete(), 'done'),
    gives: 'ItemNotFound',
    ordinarily: 'done',
  },
  {
    circumstance: { overlappingRulesDeletable: false },
    name: 'a rule over another, through its own range',
    run: sync((sheet) => sheet.getRange('B1:B9').conditionalFormats.getItemAt(0).delete(), 'done'),
    gives: 'done',
    ordinarily: 'done',
  },
];

/** A workbook of two sheets with a name of a broken formula and two rules that overlap. */
async function open(circumstances: Partial<Circumstances> = {}) {
  const office = await openOffice(undefined, { circumstances });
  const { workbook } = office.host;
  workbook.addSheet('Sheet2');
  workbook.names.add('broken', '=SUM(Sheet1!$A$1,"a,b",#REF!)');
  for (const column of [1, 1]) {
    const areas = [{ row: 0, column, rowCount: 9, columnCount: 1 }];
    workbook.sheets[0]?.conditionalFormats.addCustom({ areas, formula: '=$B1>1' });
  }
  return office;
}

const outcome = (run: Case['run']) => Excel.run(run).catch((error: unknown) => (error as OfficeExtension.Error).code);

test.each(CASES)('$name', async ({ circumstance, run, gives, ordinarily }) => {
  await open(circumstance);
  expect(await outcome(run)).toEqual(gives);
  const { host } = await open();
  expect(await outcome(run)).toEqual(ordinarily);
  Object.assign((await open()).host.circumstances, circumstance);
  expect(await outcome(run)).toEqual(gives);
  expect(host.circumstances).toEqual(ORDINARY_CIRCUMSTANCES);
});

test.each([
  ['address', 'file:///Book1.xlsx'],
  ['empty', ''],
  ['null', null],
  ['undefined', undefined],
] as const)('the address of the workbook: %s', async (documentUrl, url) => {
  await open({ documentUrl });
  expect(Office.context.document.url).toEqual(url);
});

test.each([true, false])('a value picked from a list raises a change: %s', async (picksRaiseChanges) => {
  const { host } = await open({ picksRaiseChanges });
  const changes: string[] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add(({ address }) => {
      changes.push(address);
      return Promise.resolve();
    });
    await context.sync();
  });
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error('The workbook has no sheet.');
  host.pick(sheet, 0, 0, 'Cumplida');
  sheet.cells.setValue(1, 0, 'typed');
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(changes).toEqual(picksRaiseChanges ? ['A1', 'A2'] : ['A2']);
});

test('each circumstance has a row in the documentation', () => {
  const page = circumstanceLines().join('\n');
  for (const name of Object.keys(ORDINARY_CIRCUMSTANCES)) expect(page).toContain(`| \`${name}\` |`);
});

import { about, addressOf, does, inSurroundings, resultOf, valueOf, type ObjectCases } from './case';

const workbook = about((_sheet, context) => context.workbook);

const application = about((_sheet, context) => context.workbook.application);

/** 12,345.5 as it is shown to the user. */
async function shownNumber(sheet: Excel.Worksheet): Promise<string> {
  const cell = sheet.getRange('A1');
  cell.numberFormat = [['#,##0.0']];
  cell.values = [[12_345.5]];
  return (await valueOf(cell, 'text'))?.[0]?.[0] ?? '';
}

/** `Excel.Application`: https://learn.microsoft.com/javascript/api/excel/excel.application */
export const applicationCases: ObjectCases = {
  calculate: (['Recalculate', 'Full', 'FullRebuild'] as const).map((type) =>
    application.does(
      `calculates all open workbooks: ${type}`,
      async (object, sheet) => {
        sheet.getRange('A1:A2').formulas = [['=2*3'], ['=A1+1']];
        object.calculate(type);
        return valueOf(sheet.getRange('A1:A2'), 'values');
      },
      [[6], [7]],
    ),
  ),
  calculationMode: application.reads('calculationMode', 'Automatic'),
  calculationState: application.reads('calculationState', 'Done'),
  decimalSeparator: application.does(
    'is the one with which numbers are shown',
    async (object, sheet) =>
      (await shownNumber(sheet)).endsWith(`${(await valueOf(object, 'decimalSeparator')) ?? ''}5`),
    true,
  ),
  suspendApiCalculationUntilNextSync: application.does(
    'what is calculated is there after the sync',
    async (object, sheet) => {
      object.suspendApiCalculationUntilNextSync();
      sheet.getRange('A1').formulas = [['=1+1']];
      return valueOf(sheet.getRange('A1'), 'values');
    },
    [[2]],
  ),
  suspendScreenUpdatingUntilNextSync: application.does(
    'what is written is there after the sync',
    async (object, sheet) => {
      object.suspendScreenUpdatingUntilNextSync();
      sheet.getRange('A1').values = [['x']];
      return valueOf(sheet.getRange('A1'), 'values');
    },
    [['x']],
  ),
  thousandsSeparator: application.does(
    'is the one with which numbers are shown',
    async (object, sheet) =>
      (await shownNumber(sheet)).startsWith(`12${(await valueOf(object, 'thousandsSeparator')) ?? ''}345`),
    true,
  ),
};

/** `Excel.Workbook`: https://learn.microsoft.com/javascript/api/excel/excel.workbook */
export const workbookCases: ObjectCases = {
  application: workbook.leadsTo('application/calculationState', 'Done'),
  getActiveCell: workbook.does(
    'is the active cell of the selection',
    (object, sheet, context) => {
      sheet.getRange('B3:D5').select();
      return addressOf(context, object.getActiveCell());
    },
    'B3',
  ),
  getIsActiveCollabSession: workbook.does(
    'is false where the workbook is edited by one',
    (object, _sheet, context) => resultOf(context, object.getIsActiveCollabSession()),
    false,
  ),
  getSelectedRange: workbook.does(
    'is the selected range',
    (object, sheet, context) => {
      sheet.getRange('C2:D4').select();
      return addressOf(context, object.getSelectedRange());
    },
    'C2:D4',
  ),
  getSelectedRanges: workbook.does(
    'are the selected ranges',
    async (object, sheet) => {
      sheet.getRange('C2:D4').select();
      return valueOf(object.getSelectedRanges(), 'areaCount');
    },
    1,
  ),
  name: workbook.reads(
    'name',
    inSurroundings(({ fileName }) => fileName),
    'is the name of the file',
  ),
  names: workbook.does(
    'leads to the names whose scope is the workbook',
    async (object, sheet, context) => {
      object.names.add('Shared', '=1');
      sheet.names.add('Own', '=1');
      return resultOf(context, object.names.getCount());
    },
    1,
  ),
  readOnly: workbook.reads('readOnly', false),
  settings: workbook.does(
    'leads to the settings',
    (object, _sheet, context) => {
      object.settings.add('key', 1);
      return resultOf(context, object.settings.getCount());
    },
    1,
  ),
  tables: workbook.does(
    'leads to the tables of all worksheets',
    (object, sheet) => {
      sheet.tables.add('A1:B2', true);
      object.worksheets.add('Second').tables.add('A1:B2', true);
      return valueOf(object.tables, 'count');
    },
    2,
  ),
  worksheets: workbook.does(
    'leads to the worksheets',
    (object, _sheet, context) => resultOf(context, object.worksheets.getCount()),
    1,
  ),
};

/** `Excel.Runtime`: https://learn.microsoft.com/javascript/api/excel/excel.runtime */
export const runtimeCases: ObjectCases = {
  enableEvents: does(
    'toggles the events of this add-in',
    async (sheet, context) => {
      const { runtime } = context;
      const addresses: string[] = [];
      const registered = sheet.onChanged.add(({ address }) => Promise.resolve(void addresses.push(address)));
      runtime.enableEvents = false;
      await context.sync();
      sheet.getRange('A1').values = [[1]];
      await context.sync();
      const off = await valueOf(runtime, 'enableEvents');
      runtime.enableEvents = true;
      sheet.getRange('A2').values = [[2]];
      const on = await valueOf(runtime, 'enableEvents');
      // Events arrive in order: the second one has arrived when a later request is answered.
      for (let sync = 0; addresses.length === 0 && sync < 20; sync++) await valueOf(runtime, 'enableEvents');
      registered.remove();
      await context.sync();
      return [off, on, addresses];
    },
    [false, true, ['A2']],
  ),
};

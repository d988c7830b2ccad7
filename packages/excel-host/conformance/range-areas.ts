import { about, addressOf, resultOf, valueOf, type ObjectCases } from './case';

const areas = about((sheet) => sheet.getRanges('A1:B2,D4'));

/** `Excel.RangeAreas`: https://learn.microsoft.com/javascript/api/excel/excel.rangeareas */
export const rangeAreasCases: ObjectCases = {
  address: areas.reads('address', 'Sheet1!A1:B2,Sheet1!D4', 'has the worksheet name for each block'),
  addressLocal: areas.reads('addressLocal', 'Sheet1!A1:B2,Sheet1!D4'),
  areaCount: areas.reads('areaCount', 2),
  areas: areas.does('leads to the ranges', (object, _sheet, context) => resultOf(context, object.areas.getCount()), 2),
  cellCount: areas.reads('cellCount', 5, 'sums the cells of all ranges'),
  clear: areas.does(
    'clears values and formats of every area',
    async (object, sheet, context) => {
      sheet.getRange('A1:D1').values = [[1, 2, 3, 4]];
      sheet.getRange('D4').format.font.bold = true;
      object.clear();
      const row = sheet.getRange('A1:D1').load('values');
      const { font: cleared } = sheet.getRange('D4').format;
      cleared.load('bold');
      await context.sync();
      return [row.values, cleared.bold];
    },
    [[['', '', 3, 4]], false],
    { read: (sheet) => valueOf(sheet.getRange('A1:D1'), 'values'), gives: [['', '', 3, 4]] },
  ),
  conditionalFormats: areas.does(
    'leads to the formats that intersect any of its cells',
    (object, sheet, context) => {
      sheet.getRange('D1:D9').conditionalFormats.add('Custom');
      sheet.getRange('H1').conditionalFormats.add('Custom');
      return resultOf(context, object.conditionalFormats.getCount());
    },
    1,
  ),
  format: areas.does(
    'holds for all of its ranges',
    async (object, sheet, context) => {
      object.format.fill.color = '#00FF00';
      const fills = ['B2', 'C3', 'D4'].map((address) => sheet.getRange(address).format.fill.load('color'));
      await context.sync();
      return fills.map(({ color }) => color);
    },
    ['#00FF00', '#FFFFFF', '#00FF00'],
  ),
  isEntireColumn: [
    areas.reads('isEntireColumn', false),
    about((sheet) => sheet.getRanges('A:C,Q:Z')).reads('isEntireColumn', true),
  ],
  isEntireRow: [
    areas.reads('isEntireRow', false),
    about((sheet) => sheet.getRanges('1:3,5:7')).reads('isEntireRow', true),
  ],
  worksheet: areas.leadsTo('worksheet/name', 'Sheet1'),
};

const ranges = about((sheet) => sheet.getRanges('A1:B2,D4').areas);

/** `Excel.RangeCollection`: https://learn.microsoft.com/javascript/api/excel/excel.rangecollection */
export const rangeCollectionCases: ObjectCases = {
  getCount: ranges.does(
    'is the number of ranges',
    (object, _sheet, context) => resultOf(context, object.getCount()),
    2,
  ),
  getItemAt: ranges.does(
    'is the range at that position',
    (object, _sheet, context) => addressOf(context, object.getItemAt(1)),
    'D4',
  ),
  items: ranges.does(
    'are the ranges',
    async (object, _sheet, context) => {
      object.load('items/address');
      await context.sync();
      return object.items.map(({ address }) => address);
    },
    ['Sheet1!A1:B2', 'Sheet1!D4'],
  ),
};

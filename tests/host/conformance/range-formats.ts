import { about, addressOf, refused, resultOf, valueOf, type ObjectCases } from './case';

const format = about((sheet) => sheet.getRange('B2:C3').format);
const fill = about((sheet) => sheet.getRange('B2:C3').format.fill);
const font = about((sheet) => sheet.getRange('B2:C3').format.font);
const borders = about((sheet) => sheet.getRange('B2:C3').format.borders);
const border = about((sheet) => sheet.getRange('B2:C3').format.borders.getItem('EdgeBottom'));
const protection = about((sheet) => sheet.getRange('B2:C3').format.protection);

/** B2 differs from the other cells in every format. */
const mixed = about(
  (sheet) => sheet.getRange('B2:C3').format,
  (sheet) => {
    sheet.getRange('B2').format.set({
      columnWidth: 100,
      rowHeight: 40,
      horizontalAlignment: 'Right',
      wrapText: true,
      font: { bold: true, color: '#FF0000', name: 'Arial', size: 20 },
      fill: { color: '#FFFF00' },
      protection: { locked: false },
    });
  },
);
const NULL_IF_MIXED = 'is null where the cells differ';

const isWider = async (sheet: Excel.Worksheet): Promise<boolean> =>
  ((await valueOf(sheet.getRange('B1').format, 'columnWidth')) ?? 0) > 100;
const isHigher = async (sheet: Excel.Worksheet): Promise<boolean> =>
  ((await valueOf(sheet.getRange('A2').format, 'rowHeight')) ?? 0) > 40;

/** `Excel.RangeFormat`: https://learn.microsoft.com/javascript/api/excel/excel.rangeformat */
export const rangeFormatCases: ObjectCases = {
  autofitColumns: format.does(
    'fits the width of the columns to the data in them',
    (_object, sheet) => {
      sheet.getRange('B2').values = [['a text that is much longer than its column']];
      sheet.getRange('B:B').format.autofitColumns();
      return isWider(sheet);
    },
    true,
    { read: isWider, gives: true },
  ),
  autofitRows: format.does(
    'fits the height of the rows to the data in them',
    (object, sheet) => {
      sheet.getRange('B2').values = [['large']];
      sheet.getRange('B2').format.font.size = 40;
      object.autofitRows();
      return isHigher(sheet);
    },
    true,
    { read: isHigher, gives: true },
  ),
  borders: format.leadsTo('borders/count', 8),
  columnWidth: [
    format.written('columnWidth', 48, 96),
    mixed.reads('columnWidth', null, 'is null where the widths differ'),
  ],
  fill: format.leadsTo('fill/color', '#FFFFFF'),
  font: format.leadsTo('font/bold', false),
  horizontalAlignment: [
    format.written(
      'horizontalAlignment',
      'General',
      'Left',
      'Center',
      'Right',
      'Fill',
      'Justify',
      'CenterAcrossSelection',
      'Distributed',
    ),
    mixed.reads('horizontalAlignment', null, NULL_IF_MIXED),
  ],
  indentLevel: [
    format.written('indentLevel', 0, 250, 3),
    format.does(
      'is an integer from 0 to 250',
      async (object, _sheet, context) => {
        object.indentLevel = 251;
        await context.sync();
      },
      refused('InvalidArgument'),
    ),
  ],
  protection: format.leadsTo('protection/locked', true),
  rowHeight: [format.written('rowHeight', 15, 30), mixed.reads('rowHeight', null, 'is null where the heights differ')],
  shrinkToFit: format.written('shrinkToFit', false, true),
  textOrientation: [
    format.written('textOrientation', 0, -90, 180, 45),
    format.does(
      'is -90 to 90, or 180 for text that runs vertically',
      async (object, _sheet, context) => {
        object.textOrientation = 91;
        await context.sync();
      },
      refused('InvalidArgument'),
    ),
  ],
  verticalAlignment: format.written('verticalAlignment', 'Bottom', 'Center', 'Justify', 'Distributed', 'Top'),
  wrapText: [format.written('wrapText', false, true), mixed.reads('wrapText', null, NULL_IF_MIXED)],
};

/** `Excel.FormatProtection`: https://learn.microsoft.com/javascript/api/excel/excel.formatprotection */
export const formatProtectionCases: ObjectCases = {
  formulaHidden: protection.written('formulaHidden', false, true),
  locked: [
    protection.written('locked', true, false),
    about(
      (sheet) => sheet.getRange('B2:C3').format.protection,
      (sheet) => (sheet.getRange('B2').format.protection.locked = false),
    ).reads('locked', null, NULL_IF_MIXED),
  ],
};

/** `Excel.RangeFill`: https://learn.microsoft.com/javascript/api/excel/excel.rangefill */
export const rangeFillCases: ObjectCases = {
  clear: fill.does(
    'resets the background',
    async (object, sheet) => {
      object.color = '#FF0000';
      object.clear();
      return valueOf(sheet.getRange('C3').format.fill, 'color');
    },
    '#FFFFFF',
    { read: (sheet) => valueOf(sheet.getRange('C3').format.fill, 'color'), gives: '#FFFFFF' },
  ),
  color: [
    fill.written('color', '#FFFFFF', '#FFA500'),
    about(
      (sheet) => sheet.getRange('B2:C3').format.fill,
      (sheet) => (sheet.getRange('B2').format.fill.color = '#FFFF00'),
    ).reads('color', '', 'is empty where the cells differ'),
  ],
};

/** `Excel.RangeFont`: https://learn.microsoft.com/javascript/api/excel/excel.rangefont */
export const rangeFontCases: ObjectCases = {
  bold: [
    font.written('bold', false, true),
    about(
      (sheet) => sheet.getRange('B2:C3').format.font,
      (sheet) => (sheet.getRange('B2').format.font.bold = true),
    ).reads('bold', null, NULL_IF_MIXED),
  ],
  color: font.written('color', '#000000', '#FF0000'),
  italic: font.written('italic', false, true),
  name: font.written('name', 'Calibri', 'Arial'),
  size: font.written('size', 11, 20),
  strikethrough: font.written('strikethrough', false, true),
  subscript: font.written('subscript', false, true),
  superscript: font.written('superscript', false, true),
  underline: font.written('underline', 'None', 'Single', 'SingleAccountant', 'DoubleAccountant', 'Double'),
};

/** `Excel.RangeBorder`: https://learn.microsoft.com/javascript/api/excel/excel.rangeborder */
export const rangeBorderCases: ObjectCases = {
  color: border.written('color', '#000000', '#FF0000'),
  sideIndex: border.reads('sideIndex', 'EdgeBottom'),
  style: border.written(
    'style',
    'None',
    'Dash',
    'DashDot',
    'DashDotDot',
    'Dot',
    'SlantDashDot',
    'Double',
    'Continuous',
  ),
  weight: border.does(
    'is the weight of a line',
    async (object) => {
      const seen: unknown[] = [];
      object.style = 'Continuous';
      for (const weight of ['Hairline', 'Thin', 'Thick', 'Medium'] as const) {
        object.weight = weight;
        seen.push(await valueOf(object, 'weight'));
      }
      return seen;
    },
    ['Hairline', 'Thin', 'Thick', 'Medium'],
    {
      read: (sheet) => valueOf(sheet.getRange('B3').format.borders.getItem('EdgeBottom'), 'weight'),
      gives: 'Medium',
    },
  ),
};

const SIDES = [
  'EdgeTop',
  'EdgeBottom',
  'EdgeLeft',
  'EdgeRight',
  'InsideVertical',
  'InsideHorizontal',
  'DiagonalDown',
  'DiagonalUp',
] as const;

/** `Excel.RangeBorderCollection`: https://learn.microsoft.com/javascript/api/excel/excel.rangebordercollection */
export const rangeBorderCollectionCases: ObjectCases = {
  count: borders.reads('count', 8),
  getItem: borders.does(
    'gets a border by its name',
    async (object, sheet, context) => {
      for (const side of ['EdgeTop', 'InsideVertical'] as const) object.getItem(side).style = 'Continuous';
      const lines = [
        sheet.getRange('C2').format.borders.getItem('EdgeTop'),
        sheet.getRange('B3').format.borders.getItem('EdgeRight'),
        sheet.getRange('C3').format.borders.getItem('EdgeRight'),
        sheet.getRange('C3').format.borders.getItem('EdgeTop'),
      ].map((line) => line.load('style'));
      await context.sync();
      return lines.map(({ style }) => style);
    },
    ['Continuous', 'Continuous', 'None', 'None'],
  ),
  getItemAt: borders.does(
    'gets a border by its index',
    async (object, _sheet, context) => {
      const sides = SIDES.map((_, index) => object.getItemAt(index).load('sideIndex'));
      await context.sync();
      return sides.map(({ sideIndex }) => sideIndex);
    },
    SIDES,
  ),
  items: borders.does(
    'are the borders',
    async (object, _sheet, context) => {
      object.load('items/sideIndex');
      await context.sync();
      return object.items.map(({ sideIndex }) => sideIndex);
    },
    SIDES,
  ),
};

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

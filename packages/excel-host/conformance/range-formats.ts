import { about, refused, valueOf, type ObjectCases } from './case';

const format = about((sheet) => sheet.getRange('B2:C3').format);

const fill = about((sheet) => sheet.getRange('B2:C3').format.fill);

const font = about((sheet) => sheet.getRange('B2:C3').format.font);

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
    format.written('columnWidth', ({ columnWidth }) => columnWidth, 96),
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
  rowHeight: [
    format.written('rowHeight', ({ rowHeight }) => rowHeight, 30),
    mixed.reads('rowHeight', null, 'is null where the heights differ'),
  ],
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
  name: font.written('name', ({ fontName }) => fontName, 'Arial'),
  size: font.written('size', ({ fontSize }) => fontSize, 20),
  strikethrough: font.written('strikethrough', false, true),
  subscript: font.written('subscript', false, true),
  superscript: font.written('superscript', false, true),
  underline: font.written('underline', 'None', 'Single', 'SingleAccountant', 'DoubleAccountant', 'Double'),
};

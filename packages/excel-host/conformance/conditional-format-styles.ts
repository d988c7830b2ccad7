import { about, valueOf, type ObjectCases } from './case';
import { addRule, firstRule } from './conditional-format-bench';

const style = about(
  (sheet) => firstRule(sheet).custom.format,
  (sheet) => addRule(sheet),
);

const fill = about(
  (sheet) => firstRule(sheet).custom.format.fill,
  (sheet) => addRule(sheet),
);

const font = about(
  (sheet) => firstRule(sheet).custom.format.font,
  (sheet) => addRule(sheet),
);

/** `Excel.ConditionalRangeFormat`: https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeformat */
export const conditionalRangeFormatCases: ObjectCases = {
  borders: style.leadsTo('borders/count', 4),
  fill: style.does(
    'leads to the fill',
    (object) => {
      object.fill.color = '#00FF00';
      return valueOf(object.fill, 'color');
    },
    '#00FF00',
    { read: (sheet) => valueOf(firstRule(sheet).custom.format.fill, 'color'), gives: '#00FF00' },
  ),
  font: style.does(
    'leads to the font',
    (object) => {
      object.font.bold = true;
      return valueOf(object.font, 'bold');
    },
    true,
    { read: (sheet) => valueOf(firstRule(sheet).custom.format.font, 'bold'), gives: true },
  ),
  numberFormat: style.written('numberFormat', null, '0.00', '"⚠ "mmm-yy'),
};

/** `Excel.ConditionalRangeFill`: https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefill */
export const conditionalRangeFillCases: ObjectCases = {
  clear: fill.does(
    'resets the fill',
    (object) => {
      object.color = '#FF0000';
      object.clear();
      return valueOf(object, 'color');
    },
    '',
    { read: (sheet) => valueOf(firstRule(sheet).custom.format.fill, 'color'), gives: '' },
  ),
  color: fill.written('color', '', '#FFA500'),
};

/** `Excel.ConditionalRangeFont`: https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangefont */
export const conditionalRangeFontCases: ObjectCases = {
  bold: font.written('bold', null, true),
  clear: font.does(
    'resets the font',
    async (object) => {
      object.set({ bold: true, color: '#FF0000', underline: 'Double' });
      object.clear();
      return [await valueOf(object, 'bold'), await valueOf(object, 'color'), await valueOf(object, 'underline')];
    },
    [null, '', null],
    { read: (sheet) => valueOf(firstRule(sheet).custom.format.font, 'color'), gives: '' },
  ),
  color: font.written('color', '', '#FF0000'),
  italic: font.written('italic', null, true),
  strikethrough: font.written('strikethrough', null, true),
  underline: font.written('underline', null, 'Single', 'None', 'Double'),
};

const borders = about(
  (sheet) => firstRule(sheet).custom.format.borders,
  (sheet) => addRule(sheet),
);

const border = about(
  (sheet) => firstRule(sheet).custom.format.borders.getItem('EdgeBottom'),
  (sheet) => addRule(sheet),
);

const SIDES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight'] as const;

const side = (name: 'top' | 'bottom' | 'left' | 'right', sideIndex: (typeof SIDES)[number]) =>
  borders.leadsTo(`${name}/sideIndex`, sideIndex);

/** `Excel.ConditionalRangeBorder`: https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangeborder */
export const conditionalRangeBorderCases: ObjectCases = {
  color: border.written('color', '', '#FF0000'),
  sideIndex: border.reads('sideIndex', 'EdgeBottom'),
  style: border.written('style', 'None', 'Continuous', 'DashDot', 'DashDotDot', 'Dot', 'Dash'),
};

/** `Excel.ConditionalRangeBorderCollection`: https://learn.microsoft.com/javascript/api/excel/excel.conditionalrangebordercollection */
export const conditionalRangeBorderCollectionCases: ObjectCases = {
  bottom: side('bottom', 'EdgeBottom'),
  count: borders.reads('count', 4),
  getItem: borders.does(
    'gets a border by its name',
    (object) => valueOf(object.getItem('EdgeLeft'), 'sideIndex'),
    'EdgeLeft',
  ),
  getItemAt: borders.does(
    'gets a border by its index',
    (object) => valueOf(object.getItemAt(0), 'sideIndex'),
    'EdgeTop',
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
  left: side('left', 'EdgeLeft'),
  right: side('right', 'EdgeRight'),
  top: side('top', 'EdgeTop'),
};

import { about, valueOf, type ObjectCases } from './case';

const borders = about((sheet) => sheet.getRange('B2:C3').format.borders);

const border = about((sheet) => sheet.getRange('B2:C3').format.borders.getItem('EdgeBottom'));

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

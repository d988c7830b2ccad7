import { refused, valueOf, type ObjectCases } from './case';
import { aboutChart, firstChart } from './chart-bench';

const axes = aboutChart((chart) => chart.axes);
const axis = aboutChart((chart) => chart.axes.valueAxis);
const categories = aboutChart((chart) => chart.axes.categoryAxis);

/** `Excel.ChartAxes`: https://learn.microsoft.com/javascript/api/excel/excel.chartaxes */
export const chartAxesCases: ObjectCases = {
  categoryAxis: axes.leadsTo('categoryAxis/type', 'Category'),
  getItem: axes.does(
    'is the axis of that type',
    async (object) => [
      await valueOf(object.getItem('Category'), 'type'),
      await valueOf(object.getItem('Value', 'Primary'), 'type'),
    ],
    ['Category', 'Value'],
  ),
  valueAxis: axes.leadsTo('valueAxis/type', 'Value'),
};

/** A bound or the unit of the axis: its automatic value, a fixed one, and the automatic one again. */
const scale = (name: 'majorUnit' | 'maximum' | 'minimum', first: number, fixed: number) => [
  axis.written(name, first, fixed),
  axis.does(
    'an empty text makes it automatic again',
    (object) => {
      object[name] = fixed;
      object[name] = '';
      return valueOf(object, name);
    },
    first,
  ),
];

/** `Excel.ChartAxis`: https://learn.microsoft.com/javascript/api/excel/excel.chartaxis */
export const chartAxisCases: ObjectCases = {
  format: axis.leadsTo('format/font/bold', false),
  majorGridlines: axis.leadsTo('majorGridlines/visible', true),
  majorUnit: scale('majorUnit', 1, 2),
  maximum: scale('maximum', 6, 20),
  minimum: scale('minimum', 0, -5),
  minorGridlines: axis.leadsTo('minorGridlines/visible', false),
  numberFormat: axis.written('numberFormat', 'General', '0.0'),
  reversePlotOrder: axis.written('reversePlotOrder', false, true),
  tickLabelPosition: axis.written('tickLabelPosition', 'NextToAxis', 'High', 'None', 'Low'),
  tickLabelSpacing: [
    categories.written('tickLabelSpacing', 1, 31_999, 2),
    categories.does(
      'an empty text makes it automatic, and what is read is a number',
      (object) => {
        object.tickLabelSpacing = 5;
        object.tickLabelSpacing = '';
        return valueOf(object, 'tickLabelSpacing');
      },
      1,
    ),
    categories.does(
      'is 1 to 31,999',
      async (object, _sheet, context) => {
        object.tickLabelSpacing = 32_000;
        await context.sync();
      },
      refused('InvalidArgument'),
    ),
  ],
  title: axis.leadsTo('title/visible', false),
  type: [axis.reads('type', 'Value'), categories.reads('type', 'Category')],
  visible: axis.written('visible', true, false),
};

/** `Excel.ChartAxisFormat`: https://learn.microsoft.com/javascript/api/excel/excel.chartaxisformat */
export const chartAxisFormatCases: ObjectCases = {
  font: axis.does(
    'is the font of this axis and no other',
    async (object, sheet) => {
      object.format.font.size = 8;
      return [
        await valueOf(object.format.font, 'size'),
        await valueOf(firstChart(sheet).axes.categoryAxis.format.font, 'size'),
      ];
    },
    [8, 9],
    { read: (sheet) => valueOf(firstChart(sheet).axes.valueAxis.format.font, 'size'), gives: 8 },
  ),
  line: categories.does(
    'is the line of this axis and no other',
    async (object, sheet) => {
      object.format.line.color = '#123456';
      return [
        await valueOf(object.format.line, 'color'),
        (await valueOf(firstChart(sheet).axes.valueAxis.format.line, 'color')) === '#123456',
      ];
    },
    ['#123456', false],
    { read: (sheet) => valueOf(firstChart(sheet).axes.categoryAxis.format.line, 'color'), gives: '#123456' },
  ),
};

const title = aboutChart((chart) => chart.axes.valueAxis.title);

/** `Excel.ChartAxisTitle`: https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitle */
export const chartAxisTitleCases: ObjectCases = {
  format: title.leadsTo('format/font/italic', false),
  text: title.does(
    'is the title’s text, and shows it',
    async (object) => {
      object.text = 'Pedidos';
      return [await valueOf(object, 'text'), await valueOf(object, 'visible')];
    },
    ['Pedidos', true],
    { read: (sheet) => valueOf(firstChart(sheet).axes.valueAxis.title, 'text'), gives: 'Pedidos' },
  ),
  visible: title.written('visible', false, true),
};

/** `Excel.ChartAxisTitleFormat`: https://learn.microsoft.com/javascript/api/excel/excel.chartaxistitleformat */
export const chartAxisTitleFormatCases: ObjectCases = {
  font: title.does(
    'is the title’s font',
    async (object) => {
      object.text = 'Pedidos';
      object.format.font.color = '#123456';
      return valueOf(object.format.font, 'color');
    },
    '#123456',
    { read: (sheet) => valueOf(firstChart(sheet).axes.valueAxis.title.format.font, 'color'), gives: '#123456' },
  ),
};

const gridlines = aboutChart((chart) => chart.axes.valueAxis.majorGridlines);

/** `Excel.ChartGridlines`: https://learn.microsoft.com/javascript/api/excel/excel.chartgridlines */
export const chartGridlinesCases: ObjectCases = {
  format: gridlines.leadsTo('format/line/lineStyle', 'Continuous'),
  visible: [
    gridlines.written('visible', true, false),
    aboutChart((chart) => chart.axes.categoryAxis.minorGridlines).written('visible', false, true),
  ],
};

/** `Excel.ChartGridlinesFormat`: https://learn.microsoft.com/javascript/api/excel/excel.chartgridlinesformat */
export const chartGridlinesFormatCases: ObjectCases = {
  line: gridlines.does(
    'is the gridlines’ line',
    (object) => {
      object.format.line.set({ color: '#123456', lineStyle: 'Dot' });
      return valueOf(object.format.line, 'color');
    },
    '#123456',
    {
      read: (sheet) => valueOf(firstChart(sheet).axes.valueAxis.majorGridlines.format.line, 'lineStyle'),
      gives: 'Dot',
    },
  ),
};

const font = aboutChart((chart) => chart.legend.format.font);

/** `Excel.ChartFont`: https://learn.microsoft.com/javascript/api/excel/excel.chartfont */
export const chartFontCases: ObjectCases = {
  bold: font.written('bold', false, true),
  color: font.written('color', '#595959', '#FF0000'),
  italic: font.written('italic', false, true),
  name: font.written('name', ({ fontName }) => fontName, 'Arial'),
  size: [
    font.written('size', 9, 11),
    font.does(
      'is refused below a point',
      async (object, _sheet, context) => {
        object.size = 0;
        await context.sync();
      },
      refused('InvalidArgument'),
    ),
  ],
  underline: font.written('underline', 'None', 'Single'),
};

const line = aboutChart((chart) => chart.axes.categoryAxis.format.line);
const border = aboutChart((chart) => chart.format.border);
const STYLES = ['Dash', 'DashDot', 'DashDotDot', 'Dot', 'RoundDot', 'Continuous', 'None'] as const;

/** `Excel.ChartLineFormat`: https://learn.microsoft.com/javascript/api/excel/excel.chartlineformat */
export const chartLineFormatCases: ObjectCases = {
  clear: line.does(
    'clears the line format',
    (object) => {
      object.set({ color: '#FF0000', lineStyle: 'Dash' });
      object.clear();
      return valueOf(object, 'lineStyle');
    },
    'None',
    { read: (sheet) => valueOf(firstChart(sheet).axes.categoryAxis.format.line, 'lineStyle'), gives: 'None' },
  ),
  color: line.written('color', '#D9D9D9', '#FF0000'),
  lineStyle: line.written('lineStyle', 'Continuous', ...STYLES),
  weight: line.written('weight', 0.75, 2.25),
};

/** `Excel.ChartBorder`: https://learn.microsoft.com/javascript/api/excel/excel.chartborder */
export const chartBorderCases: ObjectCases = {
  clear: border.does(
    'clears the border format',
    (object) => {
      object.set({ color: '#FF0000', lineStyle: 'Dash' });
      object.clear();
      return valueOf(object, 'lineStyle');
    },
    'None',
    { read: (sheet) => valueOf(firstChart(sheet).format.border, 'lineStyle'), gives: 'None' },
  ),
  color: border.written('color', '#D9D9D9', '#FF0000'),
  lineStyle: border.written('lineStyle', 'Continuous', ...STYLES),
  weight: border.written('weight', 0.75, 2.25),
};

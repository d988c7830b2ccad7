import { about, does, refused, resultOf, valueOf, type ObjectCases } from './case';
import { aboutChart, addChart, dimensionOf, drawn, firstChart } from './chart-bench';

const chart = aboutChart((one) => one);

const charts = about(
  (sheet) => sheet.charts,
  (sheet) => (addChart(sheet).name = 'Situations'),
);

/** `Excel.Chart`: https://learn.microsoft.com/javascript/api/excel/excel.chart */
export const chartCases: ObjectCases = {
  axes: chart.leadsTo('axes/valueAxis/type', 'Value'),
  chartType: chart.written(
    'chartType',
    'ColumnClustered',
    'ColumnStacked',
    'ColumnStacked100',
    'BarClustered',
    'BarStacked100',
    'BarStacked',
    'Line',
    'Pie',
    'Doughnut',
  ),
  dataLabels: chart.does(
    'leads to the labels of all series',
    async (object, _sheet, context) => {
      object.dataLabels.showValue = true;
      object.series.load('items/hasDataLabels');
      await context.sync();
      return object.series.items.map(({ hasDataLabels }) => hasDataLabels);
    },
    [true, true],
  ),
  delete: chart.does(
    'deletes the chart',
    (object, sheet) => {
      object.delete();
      return valueOf(sheet.charts, 'count');
    },
    0,
    { read: (sheet) => valueOf(sheet.charts, 'count'), gives: 0 },
  ),
  displayBlanksAs: chart.written('displayBlanksAs', 'NotPlotted', 'Zero', 'Interplotted'),
  format: chart.leadsTo('format/font/bold', false),
  height: chart.written('height', 216, 300),
  id: chart.does(
    'identifies the chart',
    async (object, sheet) => {
      const id = (await valueOf(object, 'id')) ?? '';
      object.name = 'Renamed';
      return [id === '', await valueOf(sheet.charts.getItem(id), 'name')];
    },
    [false, 'Renamed'],
  ),
  left: chart.written('left', 144, 10),
  legend: chart.leadsTo('legend/visible', true),
  name: chart.written('name', 'Chart 1', 'Situations'),
  plotVisibleOnly: chart.written('plotVisibleOnly', true, false),
  series: chart.leadsTo('series/count', 2),
  setData: [
    chart.does(
      'resets the source, series by columns',
      async (object, sheet) => {
        object.setData(sheet.getRange('A1:B4'), 'Columns');
        return [await valueOf(object.series, 'count'), await dimensionOf(object.series.getItemAt(0), 'Values')];
      },
      [1, ['4', '2', '0']],
      { read: (sheet) => valueOf(firstChart(sheet).series, 'count'), gives: 1 },
    ),
    chart.does(
      'or by rows',
      async (object, sheet) => {
        object.setData(sheet.getRange('A1:C4'), 'Rows');
        return [await valueOf(object.series, 'count'), await dimensionOf(object.series.getItemAt(0), 'Values')];
      },
      [3, ['4', '1']],
    ),
  ],
  setPosition: [
    chart.does(
      'is set by a start and an end cell',
      async (object, _sheet, context) => {
        object.setPosition('E2', 'H11');
        object.load('left, top, width, height');
        await context.sync();
        return [object.left, object.top, object.width, object.height];
      },
      [192, 15, 192, 150],
      {
        read: async (sheet, context) => {
          const object = firstChart(sheet).load('left, top, width, height');
          await context.sync();
          return [object.left, object.top, object.width, object.height];
        },
        gives: [192, 15, 192, 150],
      },
    ),
    chart.does(
      'or moved to a start cell',
      async (object, sheet, context) => {
        object.setPosition(sheet.getRange('B3'));
        object.load('left, top, width, height');
        await context.sync();
        return [object.left, object.top, object.width, object.height];
      },
      [48, 30, 360, 216],
    ),
  ],
  title: chart.leadsTo('title/visible', true),
  top: chart.written('top', 75, 20),
  width: chart.written('width', 360, 400),
  worksheet: chart.leadsTo('worksheet/name', 'Sheet1'),
};

/** `Excel.ChartAreaFormat`: https://learn.microsoft.com/javascript/api/excel/excel.chartareaformat */
export const chartAreaFormatCases: ObjectCases = {
  border: chart.does(
    'is the border of the chart area',
    async (object) => {
      object.format.border.color = '#123456';
      return valueOf(object.format.border, 'color');
    },
    '#123456',
    { read: (sheet) => valueOf(firstChart(sheet).format.border, 'color'), gives: '#123456' },
  ),
  fill: drawn(
    'is the fill of the chart’s background',
    (one) => one.format.fill.setSolidColor('#123456'),
    /<\/c:chart><c:spPr><a:solidFill><a:srgbClr val="123456"\/>/,
  ),
  font: chart.does(
    'holds for the chart’s texts',
    async (object) => {
      object.format.font.size = 14;
      return [await valueOf(object.format.font, 'size'), await valueOf(object.legend.format.font, 'size')];
    },
    [14, 14],
    { read: (sheet) => valueOf(firstChart(sheet).format.font, 'size'), gives: 14 },
  ),
};

/** `Excel.ChartCollection`: https://learn.microsoft.com/javascript/api/excel/excel.chartcollection */
export const chartCollectionCases: ObjectCases = {
  add: [
    does(
      'makes a chart of a range, series by columns',
      async (sheet) => {
        const added = addChart(sheet);
        return [
          await valueOf(added.series.getItemAt(1), 'name'),
          await dimensionOf(added.series.getItemAt(1), 'Categories'),
        ];
      },
      ['Late', ['1. Leadership', '2. Strategy', '3. People']],
      { read: (sheet) => valueOf(firstChart(sheet).series.getItemAt(1), 'name'), gives: 'Late' },
    ),
    does(
      'Auto decides by the data: the more there is of one, the longer the series',
      (sheet) => {
        sheet.getRange('A1:C4').values = [
          ['', 'Done', 'Late'],
          ['a', 4, 1],
          ['b', 2, 3],
          ['c', 0, 5],
        ];
        return valueOf(sheet.charts.add('Line', sheet.getRange('A1:C4'), 'Auto').series, 'count');
      },
      2,
    ),
  ],
  count: charts.reads('count', 1),
  getCount: charts.does(
    'is the number of charts',
    (object, _sheet, context) => resultOf(context, object.getCount()),
    1,
  ),
  getItem: [
    charts.does('finds by name', (object) => valueOf(object.getItem('Situations'), 'chartType'), 'ColumnClustered'),
    charts.does('throws ItemNotFound', (object) => valueOf(object.getItem('None'), 'name'), refused('ItemNotFound')),
  ],
  getItemAt: [
    charts.does('is the chart at that position', (object) => valueOf(object.getItemAt(0), 'name'), 'Situations'),
    charts.does(
      'throws where there is none',
      (object) => valueOf(object.getItemAt(1), 'name'),
      refused('ItemNotFound'),
    ),
  ],
  getItemOrNullObject: charts.does(
    'finds by name, or is a null object',
    async (object) => [
      await valueOf(object.getItemOrNullObject('Situations'), 'name'),
      await valueOf(object.getItemOrNullObject('None'), 'name'),
    ],
    ['Situations', null],
  ),
  items: charts.does(
    'are the charts',
    async (object, sheet, context) => {
      sheet.charts.add('Pie', sheet.getRange('A1:B4')).name = 'Shares';
      object.load('items/name');
      await context.sync();
      return object.items.map(({ name }) => name);
    },
    ['Situations', 'Shares'],
  ),
};

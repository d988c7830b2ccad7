import { refused, resultOf, valueOf, type ObjectCases } from './case';
import { aboutChart, dimensionOf, drawn, firstChart, firstSeries, set } from './chart-bench';

const collection = aboutChart((chart) => chart.series);

const series = aboutChart(firstSeries);

const doughnut = aboutChart(firstSeries, 'Doughnut');

const line = aboutChart(firstSeries, 'Line');

/** `Excel.ChartSeriesCollection`: https://learn.microsoft.com/javascript/api/excel/excel.chartseriescollection */
export const chartSeriesCollectionCases: ObjectCases = {
  add: [
    collection.does(
      'adds a series, shown once it has values',
      async (object, sheet) => {
        sheet.getRange('E1:E3').values = [[7], [8], [9]];
        const added = object.add('Cancelled');
        added.setValues(sheet.getRange('E1:E3'));
        return [await valueOf(object, 'count'), await valueOf(object.getItemAt(2), 'name')];
      },
      [3, 'Cancelled'],
      { read: (sheet) => valueOf(firstChart(sheet).series.getItemAt(2), 'name'), gives: 'Cancelled' },
    ),
    collection.does(
      'at an index',
      (object) => {
        object.add('Cancelled', 0);
        return valueOf(object.getItemAt(0), 'name');
      },
      'Cancelled',
    ),
  ],
  count: collection.reads('count', 2),
  getCount: collection.does(
    'is the number of series',
    (object, _sheet, context) => resultOf(context, object.getCount()),
    2,
  ),
  getItemAt: [
    collection.does('is the series at that position', (object) => valueOf(object.getItemAt(1), 'name'), 'Late'),
    collection.does(
      'throws where there is none',
      (object) => valueOf(object.getItemAt(2), 'name'),
      refused('ItemNotFound'),
    ),
  ],
  items: collection.does(
    'are the series',
    async (object, _sheet, context) => {
      object.load('items/name');
      await context.sync();
      return object.items.map(({ name }) => name);
    },
    ['Done', 'Late'],
  ),
};

/** `Excel.ChartSeries`: https://learn.microsoft.com/javascript/api/excel/excel.chartseries */
export const chartSeriesCases: ObjectCases = {
  dataLabels: series.does(
    'leads to the labels of this series',
    async (object, sheet) => {
      object.dataLabels.showValue = true;
      return [
        await valueOf(object, 'hasDataLabels'),
        await valueOf(firstChart(sheet).series.getItemAt(1), 'hasDataLabels'),
      ];
    },
    [true, false],
  ),
  delete: series.does(
    'deletes the series',
    (object, sheet) => {
      object.delete();
      return valueOf(firstChart(sheet).series.getItemAt(0), 'name');
    },
    'Late',
    { read: (sheet) => valueOf(firstChart(sheet).series, 'count'), gives: 1 },
  ),
  doughnutHoleSize: [
    doughnut.does('is the hole’s size in per cent', set('doughnutHoleSize', 60), 60, {
      read: (sheet) => valueOf(firstSeries(firstChart(sheet)), 'doughnutHoleSize'),
      gives: 60,
    }),
    series.does('throws InvalidArgument on other charts', set('doughnutHoleSize', 60), refused('InvalidArgument')),
  ],
  firstSliceAngle: [
    doughnut.written('firstSliceAngle', 0, 90),
    doughnut.does('is 0 to 360', set('firstSliceAngle', 361), refused('InvalidArgument')),
  ],
  format: series.leadsTo('format/line/lineStyle', 'Automatic'),
  gapWidth: [
    series.does('is the gap in per cent of a bar', set('gapWidth', 40), 40, {
      read: (sheet) => valueOf(firstSeries(firstChart(sheet)), 'gapWidth'),
      gives: 40,
    }),
    doughnut.does('throws InvalidArgument on charts without bars', set('gapWidth', 40), refused('InvalidArgument')),
  ],
  getDimensionValues: [
    series.does('are the values', (object) => dimensionOf(object, 'Values'), ['4', '2', '0']),
    series.does('or the categories', (object) => dimensionOf(object, 'Categories'), [
      '1. Leadership',
      '2. Strategy',
      '3. People',
    ]),
  ],
  hasDataLabels: series.written('hasDataLabels', false, true),
  markerBackgroundColor: [
    line.written('markerBackgroundColor', '', '#123456'),
    series.does('is of line charts only', set('markerBackgroundColor', '#123456'), refused('InvalidArgument')),
  ],
  markerForegroundColor: line.written('markerForegroundColor', '', '#123456'),
  markerSize: [
    line.written('markerSize', 5, 8),
    line.does('is 2 to 72 points', set('markerSize', 73), refused('InvalidArgument')),
  ],
  markerStyle: line.written('markerStyle', 'None', 'Circle', 'Diamond'),
  name: series.written('name', 'Done', 'Completed'),
  overlap: [
    series.written('overlap', 0, -100, 50),
    series.does('is -100 to 100', set('overlap', 101), refused('InvalidArgument')),
  ],
  points: series.leadsTo('points/count', 3),
  setValues: series.does(
    'sets the values, of one row or column',
    (object, sheet) => {
      sheet.getRange('E1:E3').values = [[7], [8], [9]];
      object.setValues(sheet.getRange('E1:E3'));
      return dimensionOf(object, 'Values');
    },
    ['7', '8', '9'],
    { read: (sheet) => dimensionOf(firstSeries(firstChart(sheet)), 'Values'), gives: ['7', '8', '9'] },
  ),
  setXAxisValues: series.does(
    'sets the values of the X axis',
    (object, sheet) => {
      sheet.getRange('E1:E3').values = [['x'], ['y'], ['z']];
      object.setXAxisValues(sheet.getRange('E1:E3'));
      return dimensionOf(object, 'Categories');
    },
    ['x', 'y', 'z'],
    { read: (sheet) => dimensionOf(firstSeries(firstChart(sheet)), 'Categories'), gives: ['x', 'y', 'z'] },
  ),
  smooth: [
    line.written('smooth', false, true),
    series.does('is of line charts only', set('smooth', true), refused('InvalidArgument')),
  ],
};

/** `Excel.ChartSeriesFormat`: https://learn.microsoft.com/javascript/api/excel/excel.chartseriesformat */
export const chartSeriesFormatCases: ObjectCases = {
  fill: drawn(
    'is the fill of this series and no other',
    (chart) => chart.series.getItemAt(1).format.fill.setSolidColor('#123456'),
    /^(?:(?!123456).)*<c:order val="1"\/>(?:(?!123456).)*<c:spPr><a:solidFill><a:srgbClr val="123456"\/>(?:(?!123456).)*$/s,
  ),
  line: series.does(
    'is the line of this series and no other',
    async (object, sheet) => {
      object.format.line.color = '#123456';
      return [
        await valueOf(object.format.line, 'color'),
        (await valueOf(firstChart(sheet).series.getItemAt(1).format.line, 'color')) === '#123456',
      ];
    },
    ['#123456', false],
    { read: (sheet) => valueOf(firstSeries(firstChart(sheet)).format.line, 'color'), gives: '#123456' },
  ),
};

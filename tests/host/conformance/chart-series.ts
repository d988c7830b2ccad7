import { refused, resultOf, valueOf, type ObjectCases } from './case';
import { aboutChart, dimensionOf, drawn, firstChart } from './chart-bench';

const firstSeries = (chart: Excel.Chart): Excel.ChartSeries => chart.series.getItemAt(0);
const collection = aboutChart((chart) => chart.series);
const series = aboutChart(firstSeries);
const doughnut = aboutChart(firstSeries, 'Doughnut');
const line = aboutChart(firstSeries, 'Line');

/** Sets a property and reads it back. */
const set =
  <O extends OfficeExtension.ClientObject, K extends keyof O & string>(name: K, value: O[K]) =>
  (object: O): Promise<O[K] | null> => {
    object[name] = value;
    return valueOf(object, name);
  };

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

const points = aboutChart((chart) => firstSeries(chart).points);
const point = aboutChart((chart) => firstSeries(chart).points.getItemAt(1), 'Pie');

/** `Excel.ChartPointsCollection`: https://learn.microsoft.com/javascript/api/excel/excel.chartpointscollection */
export const chartPointsCollectionCases: ObjectCases = {
  count: points.reads('count', 3),
  getCount: points.does(
    'is the number of points',
    (object, _sheet, context) => resultOf(context, object.getCount()),
    3,
  ),
  getItemAt: [
    points.does('is the point at that position', (object) => valueOf(object.getItemAt(1), 'value'), 2),
    points.does(
      'throws where there is none',
      (object) => valueOf(object.getItemAt(3), 'value'),
      refused('ItemNotFound'),
    ),
  ],
  items: points.does(
    'are the points',
    async (object, _sheet, context) => {
      object.load('items/value');
      await context.sync();
      return object.items.map(({ value }): unknown => value);
    },
    [4, 2, 0],
  ),
};

/** `Excel.ChartPoint`: https://learn.microsoft.com/javascript/api/excel/excel.chartpoint */
export const chartPointCases: ObjectCases = {
  format: point.does(
    'leads to the point’s own format',
    (object) => {
      object.format.border.color = '#123456';
      return valueOf(object.format.border, 'color');
    },
    '#123456',
  ),
  value: point.reads('value', 2),
};

const POINT = /<c:dPt><c:idx val="1"\/>(?:(?!<\/c:dPt>).)*<a:solidFill><a:srgbClr val="123456"\/>/;

/** `Excel.ChartPointFormat`: https://learn.microsoft.com/javascript/api/excel/excel.chartpointformat */
export const chartPointFormatCases: ObjectCases = {
  border: point.does(
    'is the border of this point and no other',
    async (object, sheet) => {
      object.format.border.color = '#123456';
      const other = firstSeries(firstChart(sheet)).points.getItemAt(2).format.border;
      return [await valueOf(object.format.border, 'color'), (await valueOf(other, 'color')) === '#123456'];
    },
    ['#123456', false],
    {
      read: (sheet) => valueOf(firstSeries(firstChart(sheet)).points.getItemAt(1).format.border, 'color'),
      gives: '#123456',
    },
  ),
  fill: drawn(
    'is the fill of this point',
    (chart) => firstSeries(chart).points.getItemAt(1).format.fill.setSolidColor('#123456'),
    POINT,
  ),
};

/** `Excel.ChartFill`: https://learn.microsoft.com/javascript/api/excel/excel.chartfill */
export const chartFillCases: ObjectCases = {
  clear: drawn(
    'clears the fill color',
    (chart) => {
      const { fill } = firstSeries(chart).points.getItemAt(1).format;
      fill.setSolidColor('#123456');
      fill.clear();
    },
    /<c:dPt><c:idx val="1"\/>(?:(?!<\/c:dPt>|123456).)*<a:noFill\/>/,
  ),
  setSolidColor: drawn(
    'sets a uniform color',
    (chart) => firstSeries(chart).points.getItemAt(1).format.fill.setSolidColor('#123456'),
    POINT,
  ),
};

const labels = aboutChart((chart) => firstSeries(chart).dataLabels);
const shows = (
  name: 'showBubbleSize' | 'showCategoryName' | 'showLegendKey' | 'showPercentage' | 'showSeriesName' | 'showValue',
) => labels.written(name, false, true);

/** `Excel.ChartDataLabels`: https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabels */
export const chartDataLabelsCases: ObjectCases = {
  format: labels.leadsTo('format/font/bold', false),
  numberFormat: labels.does(
    'is the number format of the labels',
    (object) => {
      object.showValue = true;
      object.numberFormat = '0.0';
      return valueOf(object, 'numberFormat');
    },
    '0.0',
    { read: (sheet) => valueOf(firstSeries(firstChart(sheet)).dataLabels, 'numberFormat'), gives: '0.0' },
  ),
  position: [
    labels.does(
      'is where the labels stand',
      async (object) => {
        object.showValue = true;
        const seen: unknown[] = [];
        for (const position of ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'] as const) {
          object.position = position;
          seen.push(await valueOf(object, 'position'));
        }
        return seen;
      },
      ['Center', 'InsideEnd', 'InsideBase', 'OutsideEnd'],
      { read: (sheet) => valueOf(firstSeries(firstChart(sheet)).dataLabels, 'position'), gives: 'OutsideEnd' },
    ),
    labels.does(
      'is refused where the kind of chart has no such place',
      set('position', 'Left'),
      refused('InvalidArgument'),
    ),
  ],
  separator: labels.does(
    'is between what a label shows',
    (object) => {
      object.set({ showValue: true, showCategoryName: true, separator: ' · ' });
      return valueOf(object, 'separator');
    },
    ' · ',
    { read: (sheet) => valueOf(firstSeries(firstChart(sheet)).dataLabels, 'separator'), gives: ' · ' },
  ),
  showBubbleSize: shows('showBubbleSize'),
  showCategoryName: shows('showCategoryName'),
  showLegendKey: shows('showLegendKey'),
  showPercentage: shows('showPercentage'),
  showSeriesName: shows('showSeriesName'),
  showValue: shows('showValue'),
};

/** `Excel.ChartDataLabelFormat`: https://learn.microsoft.com/javascript/api/excel/excel.chartdatalabelformat */
export const chartDataLabelFormatCases: ObjectCases = {
  fill: drawn(
    'is the fill of the labels',
    (chart) => {
      const { dataLabels } = firstSeries(chart);
      dataLabels.showValue = true;
      dataLabels.format.fill.setSolidColor('#123456');
    },
    /<c:dLbls>(?:(?!<\/c:dLbls>).)*<c:spPr><a:solidFill><a:srgbClr val="123456"\/>/,
  ),
  font: labels.does(
    'is the font of the labels',
    (object) => {
      object.showValue = true;
      object.format.font.color = '#123456';
      return valueOf(object.format.font, 'color');
    },
    '#123456',
    { read: (sheet) => valueOf(firstSeries(firstChart(sheet)).dataLabels.format.font, 'color'), gives: '#123456' },
  ),
};

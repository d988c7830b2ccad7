import { refused, resultOf, valueOf, type ObjectCases } from './case';
import { aboutChart, drawn, firstChart, firstSeries, set } from './chart-bench';

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

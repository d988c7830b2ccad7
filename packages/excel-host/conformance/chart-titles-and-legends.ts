import { valueOf, type ObjectCases } from './case';
import { aboutChart, drawn, firstChart } from './chart-bench';

const title = aboutChart((one) => one.title);

/** `Excel.ChartTitle`: https://learn.microsoft.com/javascript/api/excel/excel.charttitle */
export const chartTitleCases: ObjectCases = {
  format: title.leadsTo('format/font/italic', false),
  overlay: title.written('overlay', false, true),
  text: title.written('text', 'Chart Title', 'Situaciones & plazos'),
  visible: title.written('visible', true, false),
};

/** `Excel.ChartTitleFormat`: https://learn.microsoft.com/javascript/api/excel/excel.charttitleformat */
export const chartTitleFormatCases: ObjectCases = {
  fill: drawn(
    'is the fill of the title’s background',
    (one) => one.title.format.fill.setSolidColor('#123456'),
    /<c:title>(?:(?!<\/c:title>).)*<c:spPr><a:solidFill><a:srgbClr val="123456"\/>/,
  ),
  font: title.does(
    'is the title’s font and no other',
    async (object, sheet) => {
      object.format.font.bold = true;
      return [await valueOf(object.format.font, 'bold'), await valueOf(firstChart(sheet).legend.format.font, 'bold')];
    },
    [true, false],
    { read: (sheet) => valueOf(firstChart(sheet).title.format.font, 'bold'), gives: true },
  ),
};

const legend = aboutChart((one) => one.legend);

/** `Excel.ChartLegend`: https://learn.microsoft.com/javascript/api/excel/excel.chartlegend */
export const chartLegendCases: ObjectCases = {
  format: legend.leadsTo('format/font/italic', false),
  overlay: legend.written('overlay', false, true),
  position: legend.written('position', 'Bottom', 'Top', 'Left', 'Right', 'Corner'),
  visible: legend.written('visible', true, false),
};

/** `Excel.ChartLegendFormat`: https://learn.microsoft.com/javascript/api/excel/excel.chartlegendformat */
export const chartLegendFormatCases: ObjectCases = {
  fill: drawn(
    'is the fill of the legend’s background',
    (one) => one.legend.format.fill.setSolidColor('#123456'),
    /<c:legend>(?:(?!<\/c:legend>).)*<c:spPr><a:solidFill><a:srgbClr val="123456"\/>/,
  ),
  font: legend.does(
    'is the legend’s font and no other',
    async (object, sheet) => {
      object.format.font.size = 8;
      return [await valueOf(object.format.font, 'size'), await valueOf(firstChart(sheet).format.font, 'size')];
    },
    [8, 9],
    { read: (sheet) => valueOf(firstChart(sheet).legend.format.font, 'size'), gives: 8 },
  ),
};

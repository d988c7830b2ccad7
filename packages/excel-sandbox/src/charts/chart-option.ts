import type { ChartPicture } from 'excel-host';
import type { ChartOption } from './chart-library';
import { CHART_FONT } from './chart-text';
import { titleAndLegend } from './title-and-legend';
import { pieOption } from './pie-option';
import { axisChartOption } from './axis-chart-option';

/** The ECharts option for a chart of the workbook, of a size in pixels. */
export function chartOption(picture: ChartPicture, width: number, height: number): ChartOption {
  const { title, legend, insets } = titleAndLegend(picture, width, height);
  const { form } = picture;
  const isPie = form === 'pie' || form === 'doughnut';
  return {
    animation: false,
    textStyle: { fontFamily: CHART_FONT },
    title,
    legend,
    ...(form === undefined ? {} : isPie ? pieOption(picture, insets) : axisChartOption(picture, insets, width)),
  };
}

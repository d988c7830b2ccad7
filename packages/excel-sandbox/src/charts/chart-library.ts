import { BarChart, LineChart, PieChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts';
import type { PieSeriesOption } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from 'echarts/components';
import { init, use as register, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

register([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** ECharts' description of a chart. */
export type ChartOption = ComposeOption<
  | BarSeriesOption
  | LineSeriesOption
  | PieSeriesOption
  | GridComponentOption
  | LegendComponentOption
  | TitleComponentOption
>;

export type { BarSeriesOption, GridComponentOption, LegendComponentOption, LineSeriesOption, PieSeriesOption };
export type { TitleComponentOption };

/** ECharts (https://echarts.apache.org/) with the chart types and components that the sandbox uses. */
export const startChart = init;

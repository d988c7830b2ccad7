import { BarChart, LineChart, PieChart, type BarSeriesOption, type LineSeriesOption } from 'echarts/charts';
import type { PieSeriesOption } from 'echarts/charts';
import { GridComponent, LegendComponent, TitleComponent } from 'echarts/components';
import type { GridComponentOption, LegendComponentOption, TitleComponentOption } from 'echarts/components';
import { init, use as equip, type ComposeOption } from 'echarts/core';
import { SVGRenderer } from 'echarts/renderers';

equip([BarChart, LineChart, PieChart, GridComponent, LegendComponent, TitleComponent, SVGRenderer]);

/** What the library is told to draw. */
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

/** ECharts with the parts of it that the sandbox's charts are made of, drawing SVG. https://echarts.apache.org/ */
export const startChart = init;

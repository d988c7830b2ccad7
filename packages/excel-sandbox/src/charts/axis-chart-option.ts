import type { AxisPicture, ChartPicture, PlotPicture } from 'excel-host';
import { barsOption, linesOption } from './bars-and-lines';
import type { BarSeriesOption, ChartOption, LineSeriesOption } from './chart-library';
import { fontOf, lineHeight, linesOf, textWidth } from './chart-text';
import type { Insets } from './title-and-legend';

const AXIS_COLOR = '#D9D9D9';
/** The most that category labels take of the width of a chart of horizontal bars. */
const MAX_LABEL_WIDTH = 0.4;
/** The most lines of a category label below the plot. */
const MAX_LINES = 3;
/** Below this width in pixels, category labels aren't wrapped: ECharts omits some of them instead. */
const MIN_SLOT = 26;
/** ECharts' space between an axis and its labels, in pixels. */
const AFTER_LABEL = 8;

/** The axes and series of a chart of bars, lines or areas, in the space that title and legend leave. */
export function axisChartOption(
  picture: ChartPicture,
  insets: Insets,
  width: number,
): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis' | 'series'> {
  const { form, plots, categoryAxis, valueAxis, secondaryAxis } = picture;
  if (categoryAxis === undefined || valueAxis === undefined) return {};
  const horizontal = form === 'bar';
  const [crossesX, crossesY] = horizontal ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  // Each axis is at the start of the other: on the opposite side if that one is reversed.
  const xPosition = xAxisAt(!crossesX.reversed);
  const yPosition = yAxisAt(!crossesY.reversed);
  const categories = categoryAxisOption(
    picture,
    categoryAxis,
    width -
      insets.left -
      insets.right -
      widthBeside(valueAxis, horizontal) -
      (secondaryAxis === undefined ? 0 : widthBeside(secondaryAxis, horizontal)),
  );
  const values = valueAxisOption(valueAxis, horizontal);
  // The secondary value axis is opposite the first.
  const opposite = secondaryAxis === undefined ? [] : [valueAxisOption(secondaryAxis, horizontal)];
  return {
    grid: { ...insets, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    xAxis: horizontal
      ? [{ ...values, ...xPosition }, ...opposite.map((axis) => ({ ...axis, ...xAxisAt(crossesX.reversed) }))]
      : { ...categories, ...xPosition },
    yAxis: horizontal
      ? { ...categories, ...yPosition }
      : [{ ...values, ...yPosition }, ...opposite.map((axis) => ({ ...axis, ...yAxisAt(crossesY.reversed) }))],
    series: plots.flatMap((plot, at) => plotOption(picture, plot, at)),
  };
}

const xAxisAt = (below: boolean) => ({ position: below ? ('bottom' as const) : ('top' as const) });
const yAxisAt = (before: boolean) => ({ position: before ? ('left' as const) : ('right' as const) });

function plotOption(
  picture: ChartPicture,
  plot: PlotPicture,
  at: number,
): readonly (BarSeriesOption | LineSeriesOption)[] {
  if (plot.form === 'line' || plot.form === 'area') return linesOption(picture, plot, at);
  const axis = plot.secondary ? picture.secondaryAxis : picture.valueAxis;
  return barsOption(picture, plot, at, axis?.reversed ?? false);
}

/** The width of a vertical value axis with labels and title, in pixels; 0 if it is horizontal. */
function widthBeside({ visible, title, text, scale, label }: AxisPicture, horizontal: boolean): number {
  if (horizontal) return 0;
  const labels = visible ? Math.max(...[scale.minimum, scale.maximum].map((end) => textWidth(label(end), text))) : 0;
  return labels + AFTER_LABEL + (title === undefined ? 0 : lineHeight(text) + AFTER_LABEL);
}

/** The options that all axes have. */
function axisOption({ text, visible, reversed, title }: AxisPicture, vertical: boolean) {
  return {
    inverse: reversed,
    axisTick: { show: false },
    axisLabel: { show: visible, ...fontOf(text) },
    ...(title !== undefined && {
      name: title,
      nameLocation: 'middle' as const,
      nameRotate: vertical ? 90 : 0,
      nameTextStyle: fontOf(text),
    }),
  };
}

function valueAxisOption(axis: AxisPicture, horizontal: boolean) {
  const { scale, gridlines } = axis;
  const common = axisOption(axis, !horizontal);
  return {
    ...common,
    type: 'value' as const,
    min: scale.minimum,
    max: scale.maximum,
    interval: scale.step,
    axisLine: { show: false },
    axisLabel: { ...common.axisLabel, formatter: (value: number) => axis.label(value) },
    splitLine: gridlines === undefined || gridlines === 'none' ? { show: false } : { lineStyle: { color: gridlines } },
  };
}

function categoryAxisOption({ form, plots, categories, series }: ChartPicture, axis: AxisPicture, available: number) {
  const horizontal = form === 'bar';
  const common = axisOption(axis, horizontal);
  const count = Math.max(1, categories.length, ...series.map(({ values }) => values.length));
  const widest = Math.max(0, ...categories.map((text) => textWidth(text, axis.text)));
  const slot = available / count;
  const maxWidth = available * MAX_LABEL_WIDTH;
  const lines = Math.max(0, ...categories.map((text) => linesOf(text, slot, MAX_LINES, axis.text)));
  const below = {
    interval: 0,
    width: slot,
    overflow: 'break' as const,
    height: lines * lineHeight(axis.text),
    lineOverflow: 'truncate' as const,
  };
  return {
    ...common,
    type: 'category' as const,
    boundaryGap: plots.some((plot) => plot.form !== 'area'),
    data: Array.from({ length: count }, (_, index) => categories[index] ?? String(index + 1)),
    axisLine: { lineStyle: { color: AXIS_COLOR } },
    axisLabel: {
      ...common.axisLabel,
      // If there are too many to wrap, ECharts omits some so that they don't overlap.
      ...(horizontal
        ? widest > maxWidth && { width: maxWidth, overflow: 'truncate' as const }
        : slot >= MIN_SLOT && below),
    },
  };
}

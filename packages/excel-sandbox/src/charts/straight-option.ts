import type { AxisPicture, ChartPicture, PlotPicture } from 'excel-host';
import { barsOption, linesOption } from './bars-and-lines';
import type { BarSeriesOption, ChartOption, LineSeriesOption } from './chart-library';
import { fontOf, lineHeight, linesOf, textWidth } from './chart-text';
import type { Insets } from './frame-option';

const AXIS_COLOR = '#D9D9D9';
/** What the labels of categories may take of a chart of lying bars. */
const MOST_BESIDE = 0.4;
/** So many lines a category's words may take below the plot, and so many pixels they have across at least. */
const MOST_LINES = 3;
const LEAST_SLOT = 26;
/** The library's own room between an axis and its labels, in pixels. */
const AFTER_LABEL = 8;

/** The axes and the series of a chart of bars, lines or areas, in the room that title and legend leave. */
export function straightOption(
  picture: ChartPicture,
  room: Insets,
  width: number,
): Pick<ChartOption, 'grid' | 'xAxis' | 'yAxis' | 'series'> {
  const { form, plots, categoryAxis, valueAxis, secondaryAxis } = picture;
  if (categoryAxis === undefined || valueAxis === undefined) return {};
  const lying = form === 'bar';
  const [turnsX, turnsY] = lying ? [categoryAxis, valueAxis] : [valueAxis, categoryAxis];
  // Each axis stands where the other begins: where that one is turned round, it is the other side.
  const acrossPlace = across(!turnsX.reversed);
  const uprightPlace = upright(!turnsY.reversed);
  const categories = categoriesOption(
    picture,
    categoryAxis,
    width -
      room.left -
      room.right -
      besideOf(valueAxis, lying) -
      (secondaryAxis === undefined ? 0 : besideOf(secondaryAxis, lying)),
  );
  const figures = figuresOption(valueAxis, lying);
  // A second axis of figures stands across from the first.
  const opposite = secondaryAxis === undefined ? [] : [figuresOption(secondaryAxis, lying)];
  return {
    grid: { ...room, outerBoundsMode: 'same', outerBoundsContain: 'all' },
    xAxis: lying
      ? [{ ...figures, ...acrossPlace }, ...opposite.map((axis) => ({ ...axis, ...across(turnsX.reversed) }))]
      : { ...categories, ...acrossPlace },
    yAxis: lying
      ? { ...categories, ...uprightPlace }
      : [{ ...figures, ...uprightPlace }, ...opposite.map((axis) => ({ ...axis, ...upright(turnsY.reversed) }))],
    series: plots.flatMap((plot, at) => plotOption(picture, plot, at)),
  };
}

const across = (below: boolean) => ({ position: below ? ('bottom' as const) : ('top' as const) });
const upright = (before: boolean) => ({ position: before ? ('left' as const) : ('right' as const) });

/** The series of a plot as the library takes them. */
function plotOption(
  picture: ChartPicture,
  plot: PlotPicture,
  at: number,
): readonly (BarSeriesOption | LineSeriesOption)[] {
  if (plot.form === 'line' || plot.form === 'area') return linesOption(picture, plot, at);
  const axis = plot.secondary ? picture.secondaryAxis : picture.valueAxis;
  return barsOption(picture, plot, at, axis?.reversed ?? false);
}

/** What the figures beside an upright plot, and the words beside those, take of its width, in pixels. */
function besideOf({ visible, title, text, scale, label }: AxisPicture, lying: boolean): number {
  if (lying) return 0;
  const figures = visible ? Math.max(...[scale.minimum, scale.maximum].map((end) => textWidth(label(end), text))) : 0;
  return figures + AFTER_LABEL + (title === undefined ? 0 : lineHeight(text) + AFTER_LABEL);
}

/** What both axes have. */
function axisOption({ text, visible, reversed, title }: AxisPicture, upright: boolean) {
  return {
    inverse: reversed,
    axisTick: { show: false },
    axisLabel: { show: visible, ...fontOf(text) },
    ...(title !== undefined && {
      name: title,
      nameLocation: 'middle' as const,
      nameRotate: upright ? 90 : 0,
      nameTextStyle: fontOf(text),
    }),
  };
}

function figuresOption(axis: AxisPicture, lying: boolean) {
  const { scale, gridlines } = axis;
  const common = axisOption(axis, !lying);
  return {
    ...common,
    type: 'value' as const,
    min: scale.minimum,
    max: scale.maximum,
    interval: scale.step,
    axisLine: { show: false },
    axisLabel: { ...common.axisLabel, formatter: (figure: number) => axis.label(figure) },
    splitLine: gridlines === undefined || gridlines === 'none' ? { show: false } : { lineStyle: { color: gridlines } },
  };
}

function categoriesOption({ form, plots, categories, series }: ChartPicture, axis: AxisPicture, across: number) {
  const lying = form === 'bar';
  const common = axisOption(axis, lying);
  const count = Math.max(1, categories.length, ...series.map(({ values }) => values.length));
  const widest = Math.max(0, ...categories.map((words) => textWidth(words, axis.text)));
  const slot = across / count;
  const beside = across * MOST_BESIDE;
  const lines = Math.max(0, ...categories.map((words) => linesOf(words, slot, MOST_LINES, axis.text)));
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
      // Of too many, so many are left out that the others don't touch.
      ...(lying ? widest > beside && { width: beside, overflow: 'truncate' as const } : slot >= LEAST_SLOT && below),
    },
  };
}

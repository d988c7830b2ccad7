import type { ChartPicture, PlotPicture, SeriesPicture } from 'excel-host';
import type { BarSeriesOption, LineSeriesOption } from './chart-library';
import { fontOf } from './chart-text';

/** The direction of a bar on the screen. */
type Direction = 'top' | 'bottom' | 'right' | 'left';

const OPPOSITE = { top: 'bottom', bottom: 'top', right: 'left', left: 'right' } as const satisfies Record<
  Direction,
  Direction
>;
const INSIDE = {
  top: 'insideTop',
  bottom: 'insideBottom',
  right: 'insideRight',
  left: 'insideLeft',
} as const satisfies Record<Direction, string>;

/** The position of a line's data labels. */
const LABEL_POSITION = { Center: 'inside', Left: 'left', Right: 'right', Top: 'top', Bottom: 'bottom' } as const;

/** A series with its index in the chart, which identifies it. */
interface IndexedSeries {
  readonly one: SeriesPicture;
  readonly index: number;
}

/** The series of a plot, in the chart's order. */
function seriesOf({ series }: ChartPicture, plot: number): readonly IndexedSeries[] {
  return series.flatMap((one, index) => (one.plot === plot ? [{ one, index }] : []));
}

/** The values of a series; in a 100 % chart, as fractions of their category. Null leaves a gap. */
function valuesOf({ stacking }: PlotPicture, allSeries: readonly IndexedSeries[], { values }: SeriesPicture) {
  if (stacking !== 'percent') return values;
  return values.map((value, index) => {
    if (value === null) return null;
    const whole = allSeries.reduce((sum, { one }) => sum + Math.abs(one.values[index] ?? 0), 0);
    return whole === 0 ? 0 : value / whole;
  });
}

/** The options that all series of a plot have. */
function commonOf(
  horizontal: boolean,
  { stacking, secondary }: PlotPicture,
  { one: { labels, plot }, index }: IndexedSeries,
) {
  return {
    name: String(index),
    // The value axes are the horizontal ones in a chart of horizontal bars, else the vertical ones.
    ...(secondary && { [horizontal ? 'xAxisIndex' : 'yAxisIndex']: 1 }),
    cursor: 'default',
    emphasis: { disabled: true },
    ...(stacking !== 'none' && { stack: String(plot) }),
    ...(labels !== undefined && {
      label: {
        ...fontOf(labels.text),
        show: true,
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => labels.texts[dataIndex] ?? '',
      },
    }),
  };
}

/** The bars or columns of a plot; `reversed` if its value axis is. */
export function barsOption(picture: ChartPicture, plot: PlotPicture, at: number, reversed: boolean): BarSeriesOption[] {
  const { form, stacking, gap, overlap } = plot;
  const series = seriesOf(picture, at);
  const count = stacking === 'none' ? series.length : 1;
  // The part of a category's width that is free, from gap and overlap, both in widths of a bar.
  const free = gap / (count - (count - 1) * overlap + gap);
  const forward: Direction = form === 'bar' ? 'right' : 'top';
  return series.map((indexed) => {
    const { one } = indexed;
    const position = one.labels?.position ?? (stacking === 'none' ? 'OutsideEnd' : 'Center');
    const labelAt = (value: number) => {
      const direction = value < 0 !== reversed ? OPPOSITE[forward] : forward;
      if (position === 'OutsideEnd') return direction;
      if (position === 'InsideEnd') return INSIDE[direction];
      return position === 'InsideBase' ? INSIDE[OPPOSITE[direction]] : 'inside';
    };
    return {
      ...commonOf(picture.form === 'bar', plot, indexed),
      type: 'bar',
      itemStyle: { color: one.color },
      barCategoryGap: `${free * 100}%`,
      barGap: `${-overlap * 100}%`,
      data: valuesOf(plot, series, one).map((value, index) => ({
        value: value ?? '-',
        itemStyle: { color: one.colors[index] ?? one.color },
        label: { position: labelAt(value ?? 0) },
      })),
    };
  });
}

/** The lines or areas of a plot. */
export function linesOption(picture: ChartPicture, plot: PlotPicture, at: number): LineSeriesOption[] {
  const { form } = plot;
  const series = seriesOf(picture, at);
  return series.map((indexed) => {
    const { one } = indexed;
    const { label, ...common } = commonOf(picture.form === 'bar', plot, indexed);
    const position = Object.entries(LABEL_POSITION).find(([name]) => name === one.labels?.position)?.[1] ?? 'right';
    return {
      ...common,
      type: 'line',
      ...(label !== undefined && { label: { ...label, position, opacity: 1 } }),
      connectNulls: picture.spansBlanks,
      // Points without a marker are there for the tooltip, invisible.
      symbol: 'circle',
      symbolSize: one.marker?.size ?? 10,
      showAllSymbol: true,
      itemStyle: { color: one.marker?.color ?? one.color, opacity: one.marker === undefined ? 0 : 1 },
      lineStyle: { color: one.color, width: form === 'area' || one.color === 'none' ? 0 : 2.5, opacity: 1 },
      ...(form === 'area' && { areaStyle: { color: one.color, opacity: 1 } }),
      data: valuesOf(plot, series, one).map((value) => value ?? '-'),
    };
  });
}

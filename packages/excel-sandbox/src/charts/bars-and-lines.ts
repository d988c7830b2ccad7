import type { ChartPicture, PlotPicture, SeriesPicture } from 'excel-host';
import type { BarSeriesOption, LineSeriesOption } from './chart-library';
import { fontOf } from './chart-text';

/** Which way a bar reaches on the screen. */
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

/** Where the label of a point of a line stands. */
const BESIDE_POINT = { Center: 'inside', Left: 'left', Right: 'right', Top: 'top', Bottom: 'bottom' } as const;

/** A series with its place in the chart: it is told by that. */
interface Placed {
  readonly one: SeriesPicture;
  readonly place: number;
}

/** The series of a plot, in the chart's order. */
function seriesOf({ series }: ChartPicture, plot: number): readonly Placed[] {
  return series.flatMap((one, place) => (one.plot === plot ? [{ one, place }] : []));
}

/** The figures of a series, by place; where the whole of a category is 100 %, as parts of it. Null leaves a gap. */
function figuresOf({ stacking }: PlotPicture, beside: readonly Placed[], { values }: SeriesPicture) {
  if (stacking !== 'percent') return values;
  return values.map((value, index) => {
    if (value === null) return null;
    const whole = beside.reduce((sum, { one }) => sum + Math.abs(one.values[index] ?? 0), 0);
    return whole === 0 ? 0 : value / whole;
  });
}

/** What all series of a plot have. */
function commonOf(lying: boolean, { stacking, secondary }: PlotPicture, { one: { labels, plot }, place }: Placed) {
  return {
    name: String(place),
    // Figures stand on the first or second axis across where bars lie, else on the upright ones.
    ...(secondary && { [lying ? 'xAxisIndex' : 'yAxisIndex']: 1 }),
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

/** The bars of a plot, lying or upright; `turned` where its figures grow the other way round. */
export function barsOption(picture: ChartPicture, plot: PlotPicture, at: number, turned: boolean): BarSeriesOption[] {
  const { form, stacking, gap, overlap } = plot;
  const series = seriesOf(picture, at);
  const side = stacking === 'none' ? series.length : 1;
  // Of the room of a category, in parts of a bar: the bars beside each other, and what is free between two groups.
  const free = gap / (side - (side - 1) * overlap + gap);
  const forward: Direction = form === 'bar' ? 'right' : 'top';
  return series.map((placed) => {
    const { one } = placed;
    const position = one.labels?.position ?? (stacking === 'none' ? 'OutsideEnd' : 'Center');
    const labelAt = (value: number) => {
      const towards = value < 0 !== turned ? OPPOSITE[forward] : forward;
      if (position === 'OutsideEnd') return towards;
      if (position === 'InsideEnd') return INSIDE[towards];
      return position === 'InsideBase' ? INSIDE[OPPOSITE[towards]] : 'inside';
    };
    return {
      ...commonOf(picture.form === 'bar', plot, placed),
      type: 'bar',
      itemStyle: { color: one.color },
      barCategoryGap: `${free * 100}%`,
      barGap: `${-overlap * 100}%`,
      data: figuresOf(plot, series, one).map((value, index) => ({
        value: value ?? '-',
        itemStyle: { color: one.colors[index] ?? one.color },
        label: { position: labelAt(value ?? 0) },
      })),
    };
  });
}

/** The lines of a plot, or its areas. */
export function linesOption(picture: ChartPicture, plot: PlotPicture, at: number): LineSeriesOption[] {
  const { form } = plot;
  const series = seriesOf(picture, at);
  return series.map((placed) => {
    const { one } = placed;
    const { label, ...common } = commonOf(picture.form === 'bar', plot, placed);
    const position = Object.entries(BESIDE_POINT).find(([name]) => name === one.labels?.position)?.[1] ?? 'right';
    return {
      ...common,
      type: 'line',
      ...(label !== undefined && { label: { ...label, position, opacity: 1 } }),
      // The points are not to be seen, but can be pointed at.
      symbol: 'circle',
      symbolSize: 10,
      showAllSymbol: true,
      itemStyle: { color: one.color, opacity: 0 },
      lineStyle: { color: one.color, width: form === 'area' ? 0 : 2.5, opacity: 1 },
      ...(form === 'area' && { areaStyle: { color: one.color, opacity: 1 } }),
      data: figuresOf(plot, series, one).map((value) => value ?? '-'),
    };
  });
}

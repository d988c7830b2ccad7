import type { ChartPicture, SeriesPicture } from '../../host';
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

/** The figures of a series, by place; where the whole of a category is 100 %, as parts of it. Null leaves a gap. */
function figuresOf({ series, stacking }: ChartPicture, { values }: SeriesPicture): readonly (number | null)[] {
  if (stacking !== 'percent') return values;
  return values.map((value, index) => {
    if (value === null) return null;
    const whole = series.reduce((sum, one) => sum + Math.abs(one.values[index] ?? 0), 0);
    return whole === 0 ? 0 : value / whole;
  });
}

/** What all series of a chart have. */
function commonOf({ stacking }: ChartPicture, { labels }: SeriesPicture, place: number) {
  return {
    name: String(place),
    cursor: 'default',
    emphasis: { disabled: true },
    ...(stacking !== 'none' && { stack: 'all' }),
    ...(labels !== undefined && {
      label: {
        ...fontOf(labels.text),
        show: true,
        formatter: ({ dataIndex }: { readonly dataIndex: number }) => labels.texts[dataIndex] ?? '',
      },
    }),
  };
}

/** The bars of a chart, lying or upright; `turned` where its figures grow the other way round. */
export function barsOption(picture: ChartPicture, turned: boolean): BarSeriesOption[] {
  const { form, series, stacking, gap, overlap } = picture;
  const side = stacking === 'none' ? series.length : 1;
  // Of the room of a category, in parts of a bar: the bars beside each other, and what is free between two groups.
  const free = gap / (side - (side - 1) * overlap + gap);
  const forward: Direction = form === 'bar' ? 'right' : 'top';
  return series.map((one, place) => {
    const position = one.labels?.position ?? (stacking === 'none' ? 'OutsideEnd' : 'Center');
    const labelAt = (value: number) => {
      const towards = value < 0 !== turned ? OPPOSITE[forward] : forward;
      if (position === 'OutsideEnd') return towards;
      if (position === 'InsideEnd') return INSIDE[towards];
      return position === 'InsideBase' ? INSIDE[OPPOSITE[towards]] : 'inside';
    };
    return {
      ...commonOf(picture, one, place),
      type: 'bar',
      itemStyle: { color: one.color },
      barCategoryGap: `${free * 100}%`,
      barGap: `${-overlap * 100}%`,
      data: figuresOf(picture, one).map((value, index) => ({
        value: value ?? '-',
        itemStyle: { color: one.colors[index] ?? one.color },
        label: { position: labelAt(value ?? 0) },
      })),
    };
  });
}

/** The lines of a chart, or its areas. */
export function linesOption(picture: ChartPicture): LineSeriesOption[] {
  const { form, series } = picture;
  return series.map((one, place) => {
    const { label, ...common } = commonOf(picture, one, place);
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
      data: figuresOf(picture, one).map((value) => value ?? '-'),
    };
  });
}

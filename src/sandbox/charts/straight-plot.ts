import type { AxisPicture, ChartPicture, SeriesPicture, TextPicture } from '../../host';
import {
  boxPath,
  lineHeight,
  linePath,
  straight,
  wrap,
  type MeasureText,
  type Room,
  type Shape,
  type Spot,
} from './shapes';

const AXIS_COLOR = '#D9D9D9';
const GAP = 5;
/** What the labels of categories may take of a chart of lying bars. */
const MOST_BESIDE = 0.4;
/** So many lines a category's words may take below the plot, and so many pixels they have across at least. */
const MOST_LINES = 3;
const LEAST_SLOT = 26;
/** More steps than this are no axis that anybody reads. */
const MOST_STEPS = 50;

/** Where things stand on the plot: `at` along the categories, `value` along the figures. */
interface Grid {
  readonly room: Room;
  readonly lying: boolean;
  spot(at: number, value: number): Spot;
}

/** Draws bars, columns or lines with their axes. */
export function drawStraight(picture: ChartPicture, room: Room, measure: MeasureText): readonly Shape[] {
  const { categoryAxis, valueAxis } = picture;
  if (categoryAxis === undefined || valueAxis === undefined) return [];
  const lying = picture.form === 'bar';
  const titled = axisTitles(room, lying ? valueAxis : categoryAxis, lying ? categoryAxis : valueAxis);
  const plot = lying
    ? roomBeside(titled.room, longest(picture.categories, categoryAxis, measure), valueAxis, categoryAxis.reversed)
    : roomAbove(titled.room, picture.categories, categoryAxis, valueAxis, measure);
  if (plot.width < 10 || plot.height < 10) return [];
  const grid = gridOn(plot, picture, categoryAxis, valueAxis, lying);
  return [
    ...titled.shapes,
    ...drawValues(grid, valueAxis, categoryAxis.reversed),
    ...drawCategories(grid, picture.categories, categoryAxis, titled.room, measure),
    ...(picture.form === 'line' ? drawLines(grid, picture) : drawBars(grid, picture)),
  ];
}

function stepsOf({ scale: { minimum, maximum, step } }: AxisPicture): readonly number[] {
  const count = Math.min(MOST_STEPS, Math.floor((maximum - minimum) / step + 1e-9));
  return Array.from({ length: count + 1 }, (_, index) => Number((minimum + index * step).toPrecision(12)));
}

function longest(categories: readonly string[], { text, visible }: AxisPicture, measure: MeasureText): number {
  return visible ? Math.max(0, ...categories.map((words) => measure(words, text))) : 0;
}

/** The words below and beside the plot. */
function axisTitles(
  room: Room,
  below: AxisPicture,
  beside: AxisPicture,
): { readonly shapes: readonly Shape[]; readonly room: Room } {
  const step = lineHeight(below.text);
  const height = room.height - (below.title === undefined ? 0 : step + 4);
  const indent = beside.title === undefined ? 0 : step + 4;
  return {
    room: { x: room.x + indent, y: room.y, width: room.width - indent, height },
    shapes: [
      ...(below.title === undefined
        ? []
        : [
            {
              kind: 'text',
              x: room.x + indent + (room.width - indent) / 2,
              y: room.y + room.height - step / 2,
              words: below.title,
              text: below.text,
              anchor: 'middle',
            } as const,
          ]),
      ...(beside.title === undefined
        ? []
        : [
            {
              kind: 'text',
              x: room.x + step / 2,
              y: room.y + height / 2,
              words: beside.title,
              text: beside.text,
              anchor: 'middle',
              upright: true,
            } as const,
          ]),
    ],
  };
}

/** The plot of lying bars: categories beside it, figures below it or, where the categories run downwards, above. */
function roomBeside(room: Room, words: number, { text, visible }: AxisPicture, downwards: boolean): Room {
  const left = words === 0 ? 0 : Math.min(words, room.width * MOST_BESIDE) + GAP;
  const figures = visible ? lineHeight(text) + GAP : 0;
  // Half of the last figure stands beyond the end of its axis.
  const right = visible ? 10 : 2;
  return {
    x: room.x + left,
    y: room.y + (downwards ? figures : 0),
    width: room.width - left - right,
    height: room.height - figures,
  };
}

/** The width of a category's words below the plot: where they stand too close, every second one is named, or every third… */
function slotOf(width: number, count: number): { readonly width: number; readonly every: number } {
  const slot = width / Math.max(1, count);
  const every = Math.max(1, Math.ceil(LEAST_SLOT / slot));
  return { width: slot * every - 4, every };
}

/** The plot of columns or lines: figures beside it, categories below. */
function roomAbove(
  room: Room,
  categories: readonly string[],
  { text, visible }: AxisPicture,
  values: AxisPicture,
  measure: MeasureText,
): Room {
  const figures = stepsOf(values).map(values.label);
  const left = values.visible ? Math.max(0, ...figures.map((words) => measure(words, values.text))) + GAP : 0;
  const slot = slotOf(room.width - left, categories.length);
  const lines = Math.max(1, ...categories.map((words) => wrap(words, slot.width, MOST_LINES, text, measure).length));
  const below = visible ? lineHeight(text) * lines + GAP : 2;
  const above = values.visible ? lineHeight(values.text) / 2 : 2;
  return { x: room.x + left, y: room.y + above, width: room.width - left, height: room.height - below - above };
}

function gridOn(
  room: Room,
  { categories, series }: ChartPicture,
  category: AxisPicture,
  value: AxisPicture,
  lying: boolean,
): Grid {
  const count = Math.max(1, categories.length, ...series.map(({ values }) => values.length));
  const { minimum, maximum } = value.scale;
  const share = (figure: number): number => {
    const inside = Math.min(maximum, Math.max(minimum, figure));
    const part = maximum === minimum ? 0 : (inside - minimum) / (maximum - minimum);
    return value.reversed ? 1 - part : part;
  };
  const place = (at: number): number => (category.reversed ? 1 - at / count : at / count);
  return {
    room,
    lying,
    spot: (at, figure) =>
      lying
        ? // Excel counts lying bars from below.
          [room.x + share(figure) * room.width, room.y + (1 - place(at)) * room.height]
        : [room.x + place(at) * room.width, room.y + (1 - share(figure)) * room.height],
  };
}

function drawValues(grid: Grid, axis: AxisPicture, categoriesReversed: boolean): readonly Shape[] {
  const { room, lying } = grid;
  return stepsOf(axis).flatMap((value): readonly Shape[] => {
    const [x, y] = grid.spot(0, value);
    const lines =
      axis.gridlines === undefined || axis.gridlines === 'none'
        ? []
        : [
            lying
              ? straight([x, room.y], [x, room.y + room.height], axis.gridlines)
              : straight([room.x, y], [room.x + room.width, y], axis.gridlines),
          ];
    if (!axis.visible) return lines;
    const words = axis.label(value);
    const half = lineHeight(axis.text) / 2;
    const label: Shape = lying
      ? {
          kind: 'text',
          x,
          y: categoriesReversed ? room.y - half : room.y + room.height + half + 2,
          words,
          text: axis.text,
          anchor: 'middle',
        }
      : { kind: 'text', x: room.x - GAP, y, words, text: axis.text, anchor: 'end' };
    return [...lines, label];
  });
}

function drawCategories(
  grid: Grid,
  categories: readonly string[],
  axis: AxisPicture,
  outer: Room,
  measure: MeasureText,
): readonly Shape[] {
  const { room, lying } = grid;
  const zero = grid.spot(0, 0);
  const line = lying
    ? straight([zero[0], room.y], [zero[0], room.y + room.height], AXIS_COLOR)
    : straight([room.x, zero[1]], [room.x + room.width, zero[1]], AXIS_COLOR);
  if (!axis.visible || categories.length === 0) return [line];
  const { text } = axis;
  const step = lineHeight(text);
  const high = room.height / categories.length;
  const below = slotOf(room.width, categories.length);
  const every = lying ? Math.max(1, Math.ceil((step * 0.95) / high)) : below.every;
  const labels = categories.flatMap((words, index): readonly Shape[] => {
    if (index % every !== 0) return [];
    const [x, y] = grid.spot(index + 0.5, 0);
    if (lying) {
      const lines = wrap(words, room.x - outer.x - GAP, high > 2 * step ? 2 : 1, text, measure);
      return stacked(lines, room.x - GAP, y - ((lines.length - 1) * step) / 2, text, 'end');
    }
    const lines = wrap(words, below.width, MOST_LINES, text, measure);
    return stacked(lines, x, room.y + room.height + GAP + step / 2, text, 'middle');
  });
  return [line, ...labels];
}

function stacked(
  lines: readonly string[],
  x: number,
  y: number,
  text: TextPicture,
  anchor: 'middle' | 'end',
): readonly Shape[] {
  return lines.map((words, index) => ({ kind: 'text', x, y: y + index * lineHeight(text), words, text, anchor }));
}

/** From where to where each bar of each series reaches, along the figures. */
export function reachOfBars({
  series,
  stacking,
}: Pick<ChartPicture, 'series' | 'stacking'>): readonly (readonly (readonly [from: number, to: number] | null)[])[] {
  const sums = new Map<string, number>();
  const whole = (index: number): number => series.reduce((sum, { values }) => sum + Math.abs(values[index] ?? 0), 0);
  return series.map(({ values }) =>
    values.map((value, index) => {
      if (value === null) return null;
      if (stacking === 'none') return [0, value];
      const total = whole(index);
      const size = stacking === 'percent' ? (total === 0 ? 0 : value / total) : value;
      // What is below zero is stacked downwards.
      const key = `${index} ${size < 0 ? 'below' : 'above'}`;
      const from = sums.get(key) ?? 0;
      sums.set(key, from + size);
      return [from, from + size];
    }),
  );
}

function tipOf({ name, texts }: SeriesPicture, category: string | undefined, index: number): string {
  return `${name}${category === undefined ? '' : ` · ${category}`}: ${texts[index] ?? ''}`;
}

function drawBars(grid: Grid, picture: ChartPicture): readonly Shape[] {
  const { series, stacking, gap, categories } = picture;
  const groups = stacking === 'none' ? series.length : 1;
  const overlap = stacking === 'none' ? picture.overlap : 0;
  const wide = 1 / (groups - (groups - 1) * overlap + gap);
  const reach = reachOfBars(picture);
  const bars: Shape[] = [];
  const labels: Shape[] = [];
  series.forEach((one, place) => {
    one.values.forEach((value, index) => {
      const ends = reach[place]?.[index];
      if (ends === null || ends === undefined) return;
      const start = index + (gap * wide) / 2 + (stacking === 'none' ? place * wide * (1 - overlap) : 0);
      const [a, b] = [grid.spot(start, ends[0]), grid.spot(start + wide, ends[1])];
      const box = {
        x: Math.min(a[0], b[0]),
        y: Math.min(a[1], b[1]),
        width: Math.abs(a[0] - b[0]),
        height: Math.abs(a[1] - b[1]),
      };
      bars.push({
        kind: 'filled',
        path: boxPath(box),
        color: one.colors[index] ?? one.color,
        tip: tipOf(one, categories[index], index),
      });
      const words = one.labels?.texts[index] ?? '';
      if (one.labels === undefined || words === '') return;
      const position = one.labels.position ?? (stacking === 'none' ? 'OutsideEnd' : 'Center');
      labels.push(barLabel(grid, box, words, one.labels.text, position, (value ?? 0) < 0));
    });
  });
  return [...bars, ...labels];
}

function barLabel(
  grid: Grid,
  box: Room,
  words: string,
  text: TextPicture,
  position: string,
  backwards: boolean,
): Shape {
  const half = lineHeight(text) / 2;
  const [middleX, middleY] = [box.x + box.width / 2, box.y + box.height / 2];
  const label = (x: number, y: number, anchor: 'start' | 'middle' | 'end'): Shape => ({
    kind: 'text',
    x,
    y,
    words,
    text,
    anchor,
  });
  if (position === 'Center') return label(middleX, middleY, 'middle');
  // Which side of the bar: its end or its base, and of that the inside or the outside.
  const atEnd = position !== 'InsideBase';
  const outside = position === 'OutsideEnd';
  if (grid.lying) {
    const right = atEnd !== backwards;
    const x = right ? box.x + box.width : box.x;
    return label(x + (right === outside ? 4 : -4), middleY, right === outside ? 'start' : 'end');
  }
  const above = atEnd !== backwards;
  return label(middleX, (above ? box.y : box.y + box.height) + (above === outside ? -half : half), 'middle');
}

function drawLines(grid: Grid, picture: ChartPicture): readonly Shape[] {
  const reach = reachOfBars(picture);
  const lines = picture.series.flatMap((one, place): readonly Shape[] => {
    const spots = one.values.map((_, index): Spot | null => {
      const ends = reach[place]?.[index];
      return ends === null || ends === undefined ? null : grid.spot(index + 0.5, ends[1]);
    });
    const labels = spots.flatMap((spot, index): readonly Shape[] => {
      const words = one.labels?.texts[index] ?? '';
      if (spot === null || one.labels === undefined || words === '') return [];
      const half = lineHeight(one.labels.text) / 2;
      const y = one.labels.position === 'Bottom' ? spot[1] + half : spot[1] - half;
      return [{ kind: 'text', x: spot[0], y, words, text: one.labels.text, anchor: 'middle' }];
    });
    const tip = one.values
      .map((_, index) => `${picture.categories[index] ?? index + 1}: ${one.texts[index] ?? ''}`)
      .join('\n');
    return [
      { kind: 'line', path: linePath(spots), color: one.color, width: 2.5, tip: `${one.name}\n${tip}` },
      ...labels,
    ];
  });
  return lines;
}

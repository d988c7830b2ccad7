import type { ChartPicture } from '../../host';
import { boxPath, cut, lineHeight, wrap, type MeasureText, type Room, type Shape } from './shapes';

/** What is drawn round the plot, and what room is left for it. */
export interface Frame {
  readonly shapes: readonly Shape[];
  readonly room: Room;
}

const PAD = 8;
const SWATCH = 9;

/** What the legend lists: the slices of a round chart, else the series. */
export function legendEntries({
  form,
  series,
  categories,
}: ChartPicture): readonly { readonly words: string; readonly color: string }[] {
  const [first] = series;
  if (form !== 'pie' && form !== 'doughnut') return series.map(({ name, color }) => ({ words: name, color }));
  return (first?.values ?? []).map((_, index) => ({
    words: categories[index] ?? String(index + 1),
    color: first?.colors[index] ?? first?.color ?? '',
  }));
}

/** Draws title and legend. */
export function drawFrame(picture: ChartPicture, width: number, height: number, measure: MeasureText): Frame {
  const whole = { x: PAD, y: PAD, width: width - 2 * PAD, height: height - 2 * PAD };
  const titled = drawTitle(picture, whole, measure);
  const keyed = drawLegend(picture, titled.room, measure);
  return { shapes: [...titled.shapes, ...keyed.shapes], room: keyed.room };
}

function drawTitle({ title }: ChartPicture, room: Room, measure: MeasureText): Frame {
  if (title === undefined) return { shapes: [], room };
  const { text } = title;
  const step = lineHeight(text);
  const lines = title.words.split('\n').flatMap((line) => wrap(line, room.width, 2, text, measure));
  const used = lines.length * step + 6;
  return {
    shapes: lines.map((words, index) => ({
      kind: 'text',
      x: room.x + room.width / 2,
      y: room.y + (index + 0.5) * step,
      words,
      text,
      anchor: 'middle',
    })),
    room: { ...room, y: room.y + used, height: room.height - used },
  };
}

function drawLegend(picture: ChartPicture, room: Room, measure: MeasureText): Frame {
  const { legend } = picture;
  const entries = legendEntries(picture);
  if (legend === undefined || entries.length === 0) return { shapes: [], room };
  const { text, position } = legend;
  const step = lineHeight(text) + 2;
  const widthOf = (words: string): number => SWATCH + 5 + measure(words, text);
  const entry = (x: number, y: number, words: string, color: string): readonly Shape[] => [
    { kind: 'filled', path: boxPath({ x, y: y - SWATCH / 2, width: SWATCH, height: SWATCH }), color },
    { kind: 'text', x: x + SWATCH + 5, y, words, text, anchor: 'start' },
  ];

  if (position === 'Top' || position === 'Bottom') {
    const rows = inRows(entries, room.width, ({ words }) => widthOf(words) + 14);
    const used = rows.length * step + 6;
    const top = position === 'Top' ? room.y : room.y + room.height - used + 6;
    const shapes = rows.flatMap((row, index) => {
      const total = row.reduce((sum, { words }) => sum + widthOf(words) + 14, -14);
      let x = room.x + Math.max(0, (room.width - total) / 2);
      return row.flatMap(({ words, color }) => {
        const made = entry(x, top + (index + 0.5) * step, cut(words, room.width - SWATCH - 5, text, measure), color);
        x += widthOf(words) + 14;
        return made;
      });
    });
    return { shapes, room: { ...room, y: position === 'Top' ? room.y + used : room.y, height: room.height - used } };
  }

  const wide = Math.min(Math.max(...entries.map(({ words }) => widthOf(words))), room.width * 0.4);
  const left = position === 'Left' ? room.x : room.x + room.width - wide;
  const start = position === 'Corner' ? room.y : room.y + Math.max(0, (room.height - entries.length * step) / 2);
  const fitting = entries.slice(0, Math.max(1, Math.floor(room.height / step)));
  const shapes = fitting.flatMap(({ words, color }, index) =>
    entry(left, start + (index + 0.5) * step, cut(words, wide - SWATCH - 5, text, measure), color),
  );
  const rest = room.width - wide - 10;
  return { shapes, room: { ...room, x: position === 'Left' ? room.x + wide + 10 : room.x, width: rest } };
}

/** Things one beside another in rows of a width. */
function inRows<T>(things: readonly T[], width: number, widthOf: (thing: T) => number): readonly (readonly T[])[] {
  const rows: T[][] = [];
  let left = 0;
  for (const thing of things) {
    const own = widthOf(thing);
    if (rows.length === 0 || own > left) {
      rows.push([]);
      left = width + 14;
    }
    rows.at(-1)?.push(thing);
    left -= own;
  }
  return rows;
}

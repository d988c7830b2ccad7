import type { ChartPicture } from 'excel-host';
import type { LegendComponentOption, TitleComponentOption } from './chart-library';
import { fontOf, lineHeight, linesOf, textWidth } from './chart-text';

/** What is left free on each side of a chart, in pixels. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A chart's title and legend, and the room that they leave to what is plotted. */
export interface FrameOption {
  readonly title: TitleComponentOption;
  readonly legend: LegendComponentOption[];
  readonly room: Insets;
}

const PAD = 10;
const SWATCH = 9;
/** The library's own room between a swatch and its words. */
const AFTER_SWATCH = 5;
const BETWEEN_ENTRIES = 14;
const TITLE_LINES = 2;
/** What a legend beside the plot may take of the chart's width. */
const MOST_BESIDE = 0.4;

/** What the legend lists: the slices of a round chart, else the series, in order; nothing of a chart that is not drawn. */
function legendWords({ form, series, categories }: ChartPicture): readonly string[] {
  if (form === undefined) return [];
  if (form !== 'pie' && form !== 'doughnut') return series.map(({ name }) => name);
  return (series[0]?.values ?? []).map((_, index) => categories[index] ?? String(index + 1));
}

/** Lays title and legend out in a chart of so many pixels. */
export function frameOption(picture: ChartPicture, width: number, height: number): FrameOption {
  const { title, shown } = titleOption(picture, width);
  const room = { left: PAD, top: PAD + shown, right: PAD, bottom: PAD };
  const { legend, used } = legendOption(picture, width, height - room.top - room.bottom, room.top);
  return {
    title,
    legend,
    room: {
      left: room.left + used.left,
      top: room.top + used.top,
      right: room.right + used.right,
      bottom: room.bottom + used.bottom,
    },
  };
}

function titleOption(
  { title, form, type }: ChartPicture,
  width: number,
): { readonly title: TitleComponentOption; readonly shown: number } {
  // A kind that is not drawn says what stands there.
  const kind = form === undefined ? { subtext: type, subtextStyle: { color: '#595959' } } : {};
  if (title === undefined) return { title: { left: 'center', top: PAD, ...kind }, shown: 0 };
  const across = Math.max(0, width - 2 * PAD);
  const lines = linesOf(title.words, across, TITLE_LINES, title.text);
  const high = lines * lineHeight(title.text);
  return {
    title: {
      left: 'center',
      top: PAD,
      padding: 0,
      text: title.words,
      textStyle: {
        ...fontOf(title.text),
        ...(lines > 1 && { width: across, height: high, overflow: 'break', lineOverflow: 'truncate' }),
      },
      ...kind,
    },
    shown: high + 6,
  };
}

const NOTHING = { left: 0, top: 0, right: 0, bottom: 0 } satisfies Insets;

function legendOption(
  picture: ChartPicture,
  width: number,
  height: number,
  top: number,
): { readonly legend: LegendComponentOption[]; readonly used: Insets } {
  const { legend } = picture;
  const words = legendWords(picture);
  if (legend === undefined || words.length === 0) return { legend: [], used: NOTHING };
  const { text, position } = legend;
  const step = lineHeight(text) + 2;
  const entries = words.map((one) => SWATCH + AFTER_SWATCH + textWidth(one, text));
  const common = {
    selectedMode: false,
    padding: 0,
    icon: 'rect',
    itemWidth: SWATCH,
    itemHeight: SWATCH,
    itemStyle: { opacity: 1, borderWidth: 0 },
    // Entries are known by their places: two series may have the same name.
    formatter: (place: string) => words[Number(place)] ?? '',
    textStyle: fontOf(text),
  } satisfies LegendComponentOption;

  if (position === 'Top' || position === 'Bottom') {
    const across = Math.max(0, width - 2 * PAD);
    const rows = inRows(entries, across);
    const cut = { width: across - SWATCH - AFTER_SWATCH, overflow: 'truncate' } as const;
    return {
      // A legend a row: the library would begin each row of one at the left.
      legend: rows.map((places, row) => ({
        ...common,
        left: 'center',
        ...(position === 'Top' ? { top: top + row * step } : { bottom: PAD + (rows.length - 1 - row) * step }),
        itemGap: BETWEEN_ENTRIES,
        data: places.map(String),
        textStyle: { ...common.textStyle, ...(places.some((place) => (entries[place] ?? 0) > across) && cut) },
      })),
      used: { ...NOTHING, [position === 'Top' ? 'top' : 'bottom']: rows.length * step + 6 },
    };
  }

  const wide = Math.min(Math.max(...entries), width * MOST_BESIDE);
  const fitting = words.slice(0, Math.max(1, Math.floor(height / step)));
  const side = position === 'Left' ? 'left' : 'right';
  return {
    legend: [
      {
        ...common,
        [side]: PAD,
        top: position === 'Corner' ? top : top + Math.max(0, (height - fitting.length * step) / 2),
        orient: 'vertical',
        align: 'left',
        itemGap: 2,
        data: fitting.map((_, place) => String(place)),
        textStyle: {
          ...common.textStyle,
          ...(wide < Math.max(...entries) && { width: wide - SWATCH - AFTER_SWATCH, overflow: 'truncate' }),
        },
      },
    ],
    used: { ...NOTHING, [side]: wide + PAD },
  };
}

/** The places of entries of a legend in rows of a width. */
function inRows(entries: readonly number[], width: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let left = 0;
  entries.forEach((entry, place) => {
    if (rows.length === 0 || entry > left) {
      rows.push([]);
      left = width;
    }
    rows.at(-1)?.push(place);
    left -= entry + BETWEEN_ENTRIES;
  });
  return rows;
}

import type { ChartPicture } from 'excel-host';
import type { LegendComponentOption, TitleComponentOption } from './chart-library';
import { fontOf, lineHeight, linesOf, textWidth } from './chart-text';

/** Space on each side of the plot, in pixels. */
export interface Insets {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A chart's title and legend, and the space that they take. */
export interface TitleAndLegend {
  readonly title: TitleComponentOption;
  readonly legend: LegendComponentOption[];
  readonly insets: Insets;
}

const PAD = 10;
const SWATCH = 9;
/** ECharts' space between a swatch and its text. */
const AFTER_SWATCH = 5;
const BETWEEN_ENTRIES = 14;
const TITLE_LINES = 2;
/** The most that a legend beside the plot takes of the chart's width. */
const MAX_WIDTH_BESIDE = 0.4;

/** The entries of the legend: the slices of a pie, else the series; none for an unsupported type. */
function legendTexts({ form, series, categories }: ChartPicture): readonly string[] {
  if (form === undefined) return [];
  if (form !== 'pie' && form !== 'doughnut') return series.map(({ name }) => name);
  return (series[0]?.values ?? []).map((_, index) => categories[index] ?? String(index + 1));
}

/** Lays out the title and the legend of a chart of a size in pixels. */
export function titleAndLegend(picture: ChartPicture, width: number, height: number): TitleAndLegend {
  const { title, height: titleHeight } = titleOption(picture, width);
  const insets = { left: PAD, top: PAD + titleHeight, right: PAD, bottom: PAD };
  const { legend, used } = legendOption(picture, width, height - insets.top - insets.bottom, insets.top);
  return {
    title,
    legend,
    insets: {
      left: insets.left + used.left,
      top: insets.top + used.top,
      right: insets.right + used.right,
      bottom: insets.bottom + used.bottom,
    },
  };
}

function titleOption(
  { title, form, type }: ChartPicture,
  width: number,
): { readonly title: TitleComponentOption; readonly height: number } {
  // A chart of an unsupported type shows the name of its type.
  const kind = form === undefined ? { subtext: type, subtextStyle: { color: '#595959' } } : {};
  if (title === undefined) return { title: { left: 'center', top: PAD, ...kind }, height: 0 };
  const available = Math.max(0, width - 2 * PAD);
  const lines = linesOf(title.words, available, TITLE_LINES, title.text);
  const textHeight = lines * lineHeight(title.text);
  return {
    title: {
      left: 'center',
      top: PAD,
      padding: 0,
      text: title.words,
      textStyle: {
        ...fontOf(title.text),
        ...(lines > 1 && { width: available, height: textHeight, overflow: 'break', lineOverflow: 'truncate' }),
      },
      ...kind,
    },
    height: textHeight + 6,
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
  const texts = legendTexts(picture);
  if (legend === undefined || texts.length === 0) return { legend: [], used: NOTHING };
  const { text, position } = legend;
  const step = lineHeight(text) + 2;
  const entries = texts.map((one) => SWATCH + AFTER_SWATCH + textWidth(one, text));
  const common = {
    selectedMode: false,
    padding: 0,
    icon: 'rect',
    itemWidth: SWATCH,
    itemHeight: SWATCH,
    itemStyle: { opacity: 1, borderWidth: 0 },
    // Entries are named by their index: two series may have the same name.
    formatter: (index: string) => texts[Number(index)] ?? '',
    textStyle: fontOf(text),
  } satisfies LegendComponentOption;

  if (position === 'Top' || position === 'Bottom') {
    const available = Math.max(0, width - 2 * PAD);
    const rows = inRows(entries, available);
    const cut = { width: available - SWATCH - AFTER_SWATCH, overflow: 'truncate' } as const;
    return {
      // One legend per row: in a single one, ECharts would left-align each row.
      legend: rows.map((indexes, row) => ({
        ...common,
        left: 'center',
        ...(position === 'Top' ? { top: top + row * step } : { bottom: PAD + (rows.length - 1 - row) * step }),
        itemGap: BETWEEN_ENTRIES,
        data: indexes.map(String),
        textStyle: { ...common.textStyle, ...(indexes.some((index) => (entries[index] ?? 0) > available) && cut) },
      })),
      used: { ...NOTHING, [position === 'Top' ? 'top' : 'bottom']: rows.length * step + 6 },
    };
  }

  const entryWidth = Math.min(Math.max(...entries), width * MAX_WIDTH_BESIDE);
  const fitting = texts.slice(0, Math.max(1, Math.floor(height / step)));
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
        data: fitting.map((_, index) => String(index)),
        textStyle: {
          ...common.textStyle,
          ...(entryWidth < Math.max(...entries) && { width: entryWidth - SWATCH - AFTER_SWATCH, overflow: 'truncate' }),
        },
      },
    ],
    used: { ...NOTHING, [side]: entryWidth + PAD },
  };
}

/** The indexes of a legend's entries, in rows of a width. */
function inRows(entries: readonly number[], width: number): readonly (readonly number[])[] {
  const rows: number[][] = [];
  let available = 0;
  entries.forEach((entry, index) => {
    if (rows.length === 0 || entry > available) {
      rows.push([]);
      available = width;
    }
    rows.at(-1)?.push(index);
    available -= entry + BETWEEN_ENTRIES;
  });
  return rows;
}

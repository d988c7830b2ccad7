import type { IconPicture } from 'excel-host';

/** An icon as a character with a color. */
export interface Icon {
  readonly glyph: string;
  readonly color: string;
}

const RED = '#C8452D';
const YELLOW = '#D9A300';
const GREEN = '#2E8B57';
const GREY = '#767676';
const BLACK = '#3B3B3B';
const PINK = '#E8A0A0';
const BLUE = '#44688F';

/** Pairs characters with colors; a single character or color is used for all. */
function icons(glyphs: string, ...colors: readonly string[]): readonly Icon[] {
  const all = Array.from(glyphs);
  return Array.from({ length: Math.max(all.length, colors.length) }, (_, at) => ({
    glyph: all[at] ?? all[0] ?? '',
    color: colors[at] ?? colors[0] ?? BLACK,
  }));
}

/** Excel's icon sets by their names in the file (ECMA-376, 18.18.42, and the three of Excel 2010), each from the lowest to the highest icon. */
const SETS: Readonly<Record<string, readonly Icon[]>> = {
  '3Arrows': icons('↓→↑', RED, YELLOW, GREEN),
  '3ArrowsGray': icons('↓→↑', GREY),
  '3Flags': icons('⚑', RED, YELLOW, GREEN),
  '3TrafficLights1': icons('●', RED, YELLOW, GREEN),
  '3TrafficLights2': icons('●', RED, YELLOW, GREEN),
  '3Signs': icons('◆▲●', RED, YELLOW, GREEN),
  '3Symbols': icons('✖!✔', RED, YELLOW, GREEN),
  '3Symbols2': icons('✖!✔', RED, YELLOW, GREEN),
  '3Stars': icons('☆✭★', YELLOW),
  '3Triangles': icons('▼▬▲', RED, YELLOW, GREEN),
  '4Arrows': icons('↓↘↗↑', RED, YELLOW, YELLOW, GREEN),
  '4ArrowsGray': icons('↓↘↗↑', GREY),
  '4RedToBlack': icons('●', BLACK, GREY, PINK, RED),
  '4Rating': icons('▂▄▆█', BLUE),
  '4TrafficLights': icons('●', BLACK, RED, YELLOW, GREEN),
  '5Arrows': icons('↓↘→↗↑', RED, YELLOW, YELLOW, YELLOW, GREEN),
  '5ArrowsGray': icons('↓↘→↗↑', GREY),
  '5Rating': icons('▁▂▄▆█', BLUE),
  '5Quarters': icons('○◔◑◕●', GREY),
  '5Boxes': icons('□◱◧▣■', BLUE),
};

/** Undefined for a set that Excel doesn't have. */
export function iconOf({ set, place }: IconPicture): Icon | undefined {
  return Object.hasOwn(SETS, set) ? SETS[set]?.[place] : undefined;
}

import type { TextPicture } from 'excel-host';
import { fontFamily, measureIn } from '../grid/measure-text';
import { countLines } from '../grid/row-fit';

/** The typeface of charts that name none. */
const FONT = { name: 'Calibri', italic: false } as const;

/** That typeface and those that stand in for it, as CSS writes them. */
export const CHART_FONT = fontFamily(FONT);

const PIXELS_OF_POINT = 96 / 72;

/** A line of text is so much higher than its font. */
const LINE = 1.3;

/** The height of a line of text, in pixels. */
export function lineHeight({ size }: TextPicture): number {
  return Math.ceil(size * PIXELS_OF_POINT * LINE);
}

/** How wide a text is, in pixels. */
export function textWidth(words: string, { size, bold }: TextPicture): number {
  return measureIn({ ...FONT, size, bold })(words);
}

/** Over how many lines of a width a text goes, `most` of them at most. */
export function linesOf(words: string, width: number, most: number, { size, bold }: TextPicture): number {
  return Math.min(most, countLines(words, width, measureIn({ ...FONT, size, bold })));
}

/** How a text looks, in the library's words. */
export function fontOf(text: TextPicture) {
  return {
    color: text.color,
    fontSize: text.size * PIXELS_OF_POINT,
    fontWeight: text.bold ? ('bold' as const) : ('normal' as const),
    lineHeight: lineHeight(text),
  };
}

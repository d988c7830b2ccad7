import type { TextPicture } from 'excel-host';
import { fontFamily, measureIn } from '../grid/measure-text';
import { countLines } from '../grid/row-fit';

/** The font of charts that name none. */
const FONT = { name: 'Calibri', italic: false } as const;

/** That font and its substitutes, as a CSS font family. */
export const CHART_FONT = fontFamily(FONT);

const PIXELS_OF_POINT = 96 / 72;

/** The line height relative to the font size. */
const LINE_HEIGHT = 1.3;

/** In pixels. */
export function lineHeight({ size }: TextPicture): number {
  return Math.ceil(size * PIXELS_OF_POINT * LINE_HEIGHT);
}

/** In pixels. */
export function textWidth(text: string, { size, bold }: TextPicture): number {
  return measureIn({ ...FONT, size, bold })(text);
}

/** The number of lines of a text that is wrapped to a width, at most `most`. */
export function linesOf(text: string, width: number, most: number, { size, bold }: TextPicture): number {
  return Math.min(most, countLines(text, width, measureIn({ ...FONT, size, bold })));
}

/** The font options of a text. */
export function fontOf(text: TextPicture) {
  return {
    color: text.color,
    fontSize: text.size * PIXELS_OF_POINT,
    fontWeight: text.bold ? ('bold' as const) : ('normal' as const),
    lineHeight: lineHeight(text),
  };
}

import type { CellStyle } from 'excel-host';
import { CELL_PADDING, type Measure } from './text-fit';

/** A line of text is so much higher than its font, as the grid draws it. */
export const LINE_HEIGHT = 1.22;

/** Pixels of a point. */
const PIXELS_OF_POINT = 96 / 72;

/** Left free above and below a cell's text, in pixels. */
const ABOVE_AND_BELOW = 3;

/** A text in the row, as far as its height goes. */
export interface TextInRow {
  readonly text: string;
  readonly style: Pick<CellStyle, 'font' | 'alignment'>;
  /** The width of its column in pixels. */
  readonly width: number;
}

/** How high a row must be to show its texts, in pixels: as Excel fits a row whose height nobody has set. */
export function fittedHeight(texts: Iterable<TextInRow>, measureIn: (font: CellStyle['font']) => Measure): number {
  let height = 0;
  for (const { text, style, width } of texts) {
    const { font, alignment } = style;
    const lines = alignment.wrapText ? countLines(text, width - 2 * CELL_PADDING, measureIn(font)) : 1;
    height = Math.max(height, Math.ceil(lines * font.size * PIXELS_OF_POINT * LINE_HEIGHT) + ABOVE_AND_BELOW);
  }
  return height;
}

/**
 * Over how many lines a text is wrapped.
 *
 * @param room the width of a line, in pixels
 */
export function countLines(text: string, room: number, measure: Measure): number {
  const space = measure(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = measure(word);
      if (used > 0 && used + space + width > room) {
        lines += 1;
        used = 0;
      }
      // A word that is wider than the column goes on over as many lines as it takes.
      const broken = room > 0 ? Math.max(0, Math.ceil(width / room) - 1) : 0;
      lines += broken;
      used += (used > 0 ? space : 0) + width - broken * room;
    }
  }
  return lines;
}

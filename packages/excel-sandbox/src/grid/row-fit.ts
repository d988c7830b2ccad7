import type { CellStyle } from 'excel-host';
import { CELL_PADDING, type Measure } from './text-fit';

/** The line height in the grid, relative to the font size. */
export const LINE_HEIGHT = 1.22;

/** Pixels per point. */
const PIXELS_OF_POINT = 96 / 72;

/** Padding above and below a cell's text together, in pixels. */
const VERTICAL_PADDING = 3;

/** A text and what decides on its height. */
export interface TextInRow {
  readonly text: string;
  readonly style: Pick<CellStyle, 'font' | 'alignment'>;
  /** The width of its column in pixels. */
  readonly width: number;
}

/** The height that a row needs for its texts, in pixels, as Excel fits a row without a height of its own. */
export function fittedHeight(texts: Iterable<TextInRow>, measureIn: (font: CellStyle['font']) => Measure): number {
  let height = 0;
  for (const { text, style, width } of texts) {
    const { font, alignment } = style;
    const lines = alignment.wrapText ? countLines(text, width - 2 * CELL_PADDING, measureIn(font)) : 1;
    height = Math.max(height, Math.ceil(lines * font.size * PIXELS_OF_POINT * LINE_HEIGHT) + VERTICAL_PADDING);
  }
  return height;
}

/**
 * The number of lines of a wrapped text.
 *
 * @param available the width of a line in pixels
 */
export function countLines(text: string, available: number, measure: Measure): number {
  const space = measure(' ');
  let lines = 0;
  for (const paragraph of text.split('\n')) {
    lines += 1;
    let used = 0;
    for (const word of paragraph.split(' ')) {
      const width = measure(word);
      if (used > 0 && used + space + width > available) {
        lines += 1;
        used = 0;
      }
      // A word that is wider than the column is broken over several lines.
      const broken = available > 0 ? Math.max(0, Math.ceil(width / available) - 1) : 0;
      lines += broken;
      used += (used > 0 ? space : 0) + width - broken * available;
    }
  }
  return lines;
}

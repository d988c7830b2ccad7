/** What the sample workbooks have in common: font, borders, colors, row heights, and how the file is finished. */
import type { Borders, Fill } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const FONT = { name: 'Arial', size: 9 };
export const NAVY = 'FF1F3864';
export const HEADING_FILL: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: NAVY } };
export const HEADING_FONT = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };

const EDGE = { style: 'thin', color: { argb: 'FF8EA0B5' } } as const;
export const BORDERS: Partial<Borders> = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE };

const POINTS_A_LINE = 12;

/** The height, in points, of a row that shows every one of its texts whole; `widths` are in characters. */
export function heightFor(texts: readonly string[], widths: readonly number[]): number {
  const lines = widths.map((width, index) => wrappedLines(texts[index] ?? '', width));
  return Math.max(...lines) * POINTS_A_LINE + 4;
}

/**
 * How many lines a text takes in a column. A library can't measure text, so this counts: on the average 1.15 characters of 9-point
 * Arial fill one unit of width, and capitals are wider by a third.
 */
function wrappedLines(text: string, width: number): number {
  const room = width * 1.15;
  let lines = 1;
  let used = 0;
  for (const word of text.split(' ')) {
    const needed = word.length + (word.match(/\p{Lu}/gu)?.length ?? 0) / 3;
    if (used > 0 && used + 1 + needed > room) {
      lines += 1;
      used = needed;
    } else {
      used += (used > 0 ? 1 : 0) + needed;
    }
  }
  return lines;
}

/**
 * The same package with what the library doesn't let one say: fixed times in the zip's directory, and a normal style in Arial.
 * Column widths count digits of the normal style's font, and Calibri isn't on every machine that opens the file.
 *
 * @param zippedOn in local time: zip entries carry no time zone, so the parts of this date come out the same everywhere.
 */
export function finish(file: Uint8Array, zippedOn: Date): Uint8Array {
  // Excel writes no entries for folders.
  const parts = unzipSync(file, { filter: ({ name }) => !name.endsWith('/') });
  const styles = parts['xl/styles.xml'];
  if (!styles) throw new Error('the library wrote no styles');
  const calibri = '<scheme val="minor"/><sz val="11"/><name val="Calibri"/>';
  const text = strFromU8(styles);
  if (!text.includes(calibri)) throw new Error('the library writes its normal style in another way');
  const arial = '<sz val="10"/><name val="Arial"/>';
  return zipSync({ ...parts, 'xl/styles.xml': strToU8(text.replace(calibri, arial)) }, { level: 9, mtime: zippedOn });
}

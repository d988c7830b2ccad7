/** Shared by the sample workbooks: font, borders, colors, row heights, and finishing the file. */
import type { Borders, Fill } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

export const FONT = { name: 'Arial', size: 9 };
export const NAVY = 'FF1F3864';
export const HEADING_FILL: Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: NAVY } };
export const HEADING_FONT = { ...FONT, bold: true, color: { argb: 'FFFFFFFF' } };

const EDGE = { style: 'thin', color: { argb: 'FF8EA0B5' } } as const;
export const BORDERS: Partial<Borders> = { top: EDGE, left: EDGE, bottom: EDGE, right: EDGE };

const POINTS_A_LINE = 12;

/** The height, in points, of a row that shows all of its texts; `widths` are in characters. */
export function heightFor(texts: readonly string[], widths: readonly number[]): number {
  const lines = widths.map((width, index) => wrappedLines(texts[index] ?? '', width));
  return Math.max(...lines) * POINTS_A_LINE + 4;
}

/**
 * Estimates the lines of a text in a column, because the library can't measure text: on average, 1.15 characters of
 * 9-point Arial fill one unit of width, and capitals are a third wider.
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
 * Completes a package with what the library can't set: fixed times in the zip's directory, and Arial in the normal
 * style. Column widths are measured in digits of the normal style's font, and not every computer has Calibri.
 *
 * @param zippedOn in local time: zip entries have no time zone, so the same local time gives the same bytes everywhere
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

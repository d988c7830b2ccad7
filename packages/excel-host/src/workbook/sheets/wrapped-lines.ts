/** The widths of Calibri's characters from the space to the tilde, in hundredths of the font's size. */
const WIDTHS = [
  23, 33, 40, 50, 51, 71, 68, 22, 30, 30, 50, 50, 25, 31, 25, 39, 51, 51, 51, 51, 51, 51, 51, 51, 51, 51, 27, 27, 50,
  50, 50, 46, 89, 58, 54, 53, 62, 49, 46, 63, 62, 25, 32, 52, 42, 85, 65, 66, 52, 67, 54, 46, 49, 64, 57, 89, 52, 49,
  47, 31, 39, 31, 50, 50, 29, 48, 53, 42, 53, 50, 31, 47, 53, 23, 24, 45, 23, 80, 53, 53, 53, 53, 35, 39, 33, 53, 45,
  71, 43, 45, 40, 31, 46, 31, 50,
] as const;

/** Other characters than letters with accents are up to a square. */
const SQUARE = 100;

const BOLD = 1.05;

const PIXELS_PER_POINT = 96 / 72;

function widthOf(text: string): number {
  let sum = 0;
  for (const character of text) sum += WIDTHS[character.normalize('NFD').charCodeAt(0) - 32] ?? SQUARE;
  return sum / 100;
}

/**
 * The number of lines into which a text is wrapped: an estimate, as if all fonts were as wide as Calibri. A word that is
 * wider than the cell is broken.
 *
 * @param room The cell's width without its padding, in pixels.
 */
export function wrappedLines(
  text: string,
  room: number,
  { size, bold }: { readonly size: number; readonly bold: boolean },
): number {
  const unit = size * PIXELS_PER_POINT * (bold ? BOLD : 1);
  const across = Math.max(room / unit, 0.01);
  const space = widthOf(' ');
  return text.split('\n').reduce((lines, paragraph) => {
    let [count, used] = [1, 0];
    for (const word of paragraph.split(' ')) {
      const width = widthOf(word);
      if (used > 0 && used + space + width > across) [count, used] = [count + 1, 0];
      const broken = Math.max(0, Math.ceil(width / across) - 1);
      count += broken;
      used = broken > 0 ? width - broken * across : used + (used > 0 ? space : 0) + width;
    }
    return lines + count;
  }, 0);
}

/**
 * The widths of Calibri's characters in hundredths of the font's size, each with the characters that have it; accented
 * letters are as wide as plain ones.
 */
const WIDTHS: Readonly<Record<number, string>> = {
  22: "'",
  23: ' il',
  24: 'j',
  25: ',.I·‘’',
  27: ':;',
  30: '()`',
  31: '-[]f{}',
  32: 'J',
  33: '!t¡°',
  35: 'r',
  39: '/\\s',
  40: '"zª‖',
  42: 'Lc“”º',
  43: 'x',
  45: 'kvy',
  46: '?FS|¿',
  47: 'Zg',
  48: 'a',
  49: 'ETY',
  50: '#*+<=>^_e~–•÷×±≥≤',
  51: '$0123456789«»€',
  52: 'KPX',
  53: 'Cbdhnopqu',
  54: 'BR',
  57: 'V',
  58: 'A',
  62: 'DH',
  63: 'G',
  64: 'U',
  65: 'N',
  66: 'O',
  67: 'Q',
  69: '&…',
  71: '%w',
  80: 'm',
  85: 'M',
  91: '@W—',
};

const WIDTH_OF: ReadonlyMap<string, number> = new Map(
  Object.entries(WIDTHS).flatMap(([width, characters]) =>
    Array.from(characters, (character) => [character, Number(width)] as const),
  ),
);

/** The width of a character that Calibri lacks: other fonts' symbols are up to a square. */
const SQUARE = 100;

/** Bold letters are up to a tenth wider; together at most this much. */
const BOLD = 1.05;

/** Printers round the widths of letters. */
const RESERVE = 0.98;

/** The space that Excel leaves beside a cell's text, in pixels. */
const CELL_PADDING = 5;

export interface TextFont {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
}

/** A text's width on one line, in pixels at 96 to the inch. */
export function textWidth(text: string, { size, bold = false }: TextFont): number {
  let sum = 0;
  for (const character of text) {
    sum += WIDTH_OF.get(character) ?? WIDTH_OF.get(character.normalize('NFD').charAt(0)) ?? SQUARE;
  }
  return (sum / 100) * size * (96 / 72) * (bold ? BOLD : 1);
}

/** Cuts a word that is wider than its cell where Excel breaks it. */
function pieces(word: string, room: number, font: TextFont): readonly string[] {
  if (textWidth(word, font) <= room) return [word];
  const parts: string[] = [''];
  for (const character of word) {
    const last = parts.at(-1) ?? '';
    if (last !== '' && textWidth(last + character, font) > room) parts.push(character);
    else parts[parts.length - 1] = last + character;
  }
  return parts;
}

/**
 * The lines into which Excel wraps a text in a cell, with a little reserve.
 *
 * @param pixels The cell's width.
 */
export function textLines(text: string, pixels: number, font: TextFont): readonly string[] {
  const room = Math.max(1, (pixels - CELL_PADDING) * RESERVE);
  const space = textWidth(' ', font);
  return text.split(/\r\n?|\n/).flatMap((paragraph) => {
    const lines: string[] = [];
    let [line, used] = ['', 0];
    for (const piece of paragraph.split(/\s+/).flatMap((word) => pieces(word, room, font))) {
      const width = textWidth(piece, font);
      if (line !== '' && used + space + width > room) {
        lines.push(line);
        [line, used] = [piece, width];
      } else {
        used += (line === '' ? 0 : space) + width;
        line = line === '' ? piece : `${line} ${piece}`;
      }
    }
    return [...lines, line];
  });
}

/** The height of a line in Excel, in points, for a font's size. */
const lineHeight = (size: number) => size * (size > 10 ? 1.31 : 1.28);

/** The space above and below a row's text, in points. */
const ROW_PADDING = 2.5;

/** The height in points of a row whose highest cell has a number of lines. */
export const rowHeight = (lines: number, size: number): number =>
  Math.round((Math.max(1, lines) * lineHeight(size) + ROW_PADDING) * 4) / 4;

/**
 * Cuts a text into parts of at most so many lines, for rows that Excel would otherwise cut: a row is up to 409 points
 * high.
 */
export function textParts(text: string, pixels: number, font: TextFont, most: number): readonly string[] {
  const lines = textLines(text, pixels, font);
  if (lines.length <= most) return [text];
  return Array.from({ length: Math.ceil(lines.length / most) }, (_, part) =>
    lines.slice(part * most, (part + 1) * most).join(' '),
  );
}

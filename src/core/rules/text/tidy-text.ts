/** What can be untidy in a text: spaces at the ends of it or of a line, more than one between words, ones that aren't the space bar's, signs without a shape. */
export type Untidiness = 'edge' | 'doubled' | 'unusual' | 'invisible';

/** Control characters but the line feed, and marks without a shape; joiners stay, for emojis are made with them. */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]|\r/g;
const UNUSUAL = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const LINE_BREAK = /\r\n|\u2028|\u2029/g;

/** Spaces that begin a line may be meant: they set a list in. */
const DOUBLED = /(?<=[^ \n]) {2,}(?=[^ \n])/g;
const EDGE = /^[ \n]+|(?<![ \n])[ \n]+$|(?<! ) +(?=\n)/g;

/** A sign of any of these; looking for one is far cheaper than tidying, and nearly every text has none. */
const SUSPECT =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u1680\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F\u2060\u3000\uFEFF]|^[ \n]|[ \n]$| [ \n]/;

/**
 * A text without stray, doubled and unusual spaces and without characters that nobody sees; its line breaks stay.
 *
 * @example tidyText(' Medir  los resultados ') // 'Medir los resultados'
 */
export function tidyText(text: string): string {
  return text
    .replace(LINE_BREAK, '\n')
    .replace(INVISIBLE, '')
    .replace(UNUSUAL, ' ')
    .replace(DOUBLED, ' ')
    .replace(EDGE, '');
}

/** What is untidy in a text; nothing where {@link tidyText} would leave it as it is. */
export function findUntidiness(text: string): readonly Untidiness[] {
  if (!SUSPECT.test(text) || tidyText(text) === text) return [];
  const visible = text.replace(LINE_BREAK, '\n').replace(INVISIBLE, '');
  const spaced = visible.replace(UNUSUAL, ' ');
  const found: Untidiness[] = [];
  if (/^[ \n]|[ \n]$| \n/.test(spaced)) found.push('edge');
  if (spaced.search(DOUBLED) >= 0) found.push('doubled');
  if (spaced !== visible) found.push('unusual');
  if (visible !== text) found.push('invisible');
  return found;
}

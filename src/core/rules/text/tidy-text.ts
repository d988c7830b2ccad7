/**
 * `edge`: spaces at the start or end of the text or of a line; `doubled`: repeated spaces; `unusual`: tabs and special
 * spaces; `invisible`: characters without a shape.
 */
export type Untidiness = 'edge' | 'doubled' | 'unusual' | 'invisible';

/** Control characters except the line feed, and zero-width characters except joiners, which emojis use. */
const INVISIBLE =
  /[\u0000-\u0008\u000B-\u000C\u000E-\u001F\u007F-\u009F\u00AD\u200B\u200E\u200F\u202A-\u202E\u2060\uFEFF]|\r/g;
const UNUSUAL = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g;
const LINE_BREAK = /\r\n|\u2028|\u2029/g;

/** Leading spaces of a line stay, because they may indent a list. */
const DOUBLED = /(?<=[^ \n]) {2,}(?=[^ \n])/g;
const EDGE = /^[ \n]+|(?<![ \n])[ \n]+$|(?<! ) +(?=\n)/g;

/** A cheap test for any of the above; few texts have them. */
const SUSPECT =
  /[\u0000-\u0009\u000B-\u001F\u007F-\u00A0\u00AD\u1680\u2000-\u200B\u200E\u200F\u2028-\u202F\u205F\u2060\u3000\uFEFF]|^[ \n]|[ \n]$| [ \n]/;

/**
 * Removes stray, repeated and unusual spaces and invisible characters; line breaks stay.
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

/** The changes that {@link tidyText} would make; empty if there are none. */
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

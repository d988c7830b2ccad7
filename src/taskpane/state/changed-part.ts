/** Characters shown before and after a change. */
const AROUND = 12;

/** The longest change shown whole, in characters. */
const LONGEST = 160;

/** Superfluous white space: at either end, repeated, or other than a plain space. */
const STRAY = /^\s+|\s+$|\s{2,}|[^\S ]/g;

const CONTROL = /[\p{Cc}\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

const visibleText = (text: string) =>
  text.replace(STRAY, (spaces) => spaces.replace(/\r?\n/g, '↵').replace(/\s/g, '·')).replace(CONTROL, '¤');

export interface ChangedPart {
  readonly before: string;
  readonly after: string;
}

/**
 * The part of a text that changes, with some text around it. Superfluous spaces are shown as dots, line breaks as `↵`,
 * other invisible characters as `¤`.
 *
 * @example changedPart('Compra de  equipos nuevos para la biblioteca', 'Compra de equipos nuevos para la biblioteca')
 * // { before: 'Compra de··equipos nuev…', after: 'Compra de equipos nuev…' }
 */
export function changedPart(before: string, after: string): ChangedPart {
  const [a, b] = [Array.from(visibleText(before)), Array.from(visibleText(after))];
  const longest = Math.min(a.length, b.length);
  let head = 0;
  while (head < longest && a[head] === b[head]) head += 1;
  let tail = 0;
  while (tail < longest - head && a.at(-1 - tail) === b.at(-1 - tail)) tail += 1;
  const from = Math.max(0, head - AROUND);
  const rest = Math.max(0, tail - AROUND);
  const cut = (text: readonly string[]) =>
    `${from > 0 ? '…' : ''}${shortened(text.slice(from, text.length - rest))}${rest > 0 ? '…' : ''}`;
  return { before: cut(a), after: cut(b) };
}

function shortened(text: readonly string[]): string {
  if (text.length <= LONGEST) return text.join('');
  return `${text.slice(0, LONGEST / 2).join('')} … ${text.slice(-LONGEST / 2).join('')}`;
}

/** Splits `&LDraft&CSales&RPágina &P` into left, center and right. Text before any of these codes is in the center. */
export function splitHeaderFooter(text: string): readonly [left: string, center: string, right: string] {
  const parts = { L: '', C: '', R: '' };
  let current: keyof typeof parts = 'C';
  // `&&` is an ampersand and `&"…"` a font: neither starts a section.
  for (const [piece] of text.matchAll(/&&|&"[^"]*"|&[LCR]|[^&]+|&/g)) {
    if (piece === '&L' || piece === '&C' || piece === '&R') current = piece === '&L' ? 'L' : piece === '&C' ? 'C' : 'R';
    else parts[current] += piece;
  }
  return [parts.L, parts.C, parts.R];
}

/** The reverse of `splitHeaderFooter`. */
export function joinHeaderFooter(left: string, center: string, right: string): string {
  return (left === '' ? '' : `&L${left}`) + (center === '' ? '' : `&C${center}`) + (right === '' ? '' : `&R${right}`);
}

/** Left free on each side of a cell's text, in pixels. */
export const CELL_PADDING = 3;

/** Measures a text's width in pixels. */
export type Measure = (text: string) => number;

/**
 * A number as it fits into a column: with fewer decimals where its format lets Excel choose them, else as `####`.
 *
 * @param room in pixels
 */
export function fitNumber(text: string, numberFormat: string, room: number, measure: Measure): string {
  if (measure(text) <= room) return text;
  const match = /^(-?\d+)([.,])(\d+)$/.exec(text);
  if (numberFormat === 'General' && match !== null) {
    const [, whole = '', separator = '', decimals = ''] = match;
    for (let kept = decimals.length - 1; kept >= 0; kept--) {
      const rounded = Math.abs(Number(`${whole}.${decimals}`))
        .toFixed(kept)
        .replace('.', separator);
      const shorter = whole.startsWith('-') ? `-${rounded}` : rounded;
      if (measure(shorter) <= room) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(room / measure('#'))));
}

/** How far a text flows over the cells beside its own, in pixels on each side. */
export interface Spill {
  readonly left: number;
  readonly right: number;
}

/** The width of a text's longest line in pixels. */
export function widestLine(text: string, measure: Measure): number {
  return Math.max(...text.split('\n').map(measure));
}

/** A text that stays in its cell. */
export const NO_SPILL: Spill = { left: 0, right: 0 };

/**
 * How far a text that is wider than its cell flows over the empty cells beside it.
 *
 * @param needed how wide the text is, in pixels
 * @param widthBeside the width of the nth empty cell on a side (from 1), undefined where the next cell isn't free
 */
export function spillOf(
  align: 'left' | 'center' | 'right',
  needed: number,
  width: number,
  widthBeside: (side: -1 | 1, nth: number) => number | undefined,
): Spill {
  const missing = needed + 2 * CELL_PADDING - width;
  if (missing <= 0) return NO_SPILL;
  const spread = (side: -1 | 1, wanted: number) => {
    let found = 0;
    for (let nth = 1; found < wanted; nth++) {
      const beside = widthBeside(side, nth);
      if (beside === undefined) break;
      found += beside;
    }
    return found;
  };
  switch (align) {
    case 'left':
      return { left: 0, right: spread(1, missing) };
    case 'right':
      return { left: spread(-1, missing), right: 0 };
    case 'center':
      return { left: spread(-1, missing / 2), right: spread(1, missing / 2) };
  }
}

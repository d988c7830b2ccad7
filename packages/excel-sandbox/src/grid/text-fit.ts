/** The padding on each side of a cell's text, in pixels. */
export const CELL_PADDING = 3;

/** Measures a text's width in pixels. */
export type Measure = (text: string) => number;

/**
 * A number as it fits into a column: with fewer decimals in the General format, else as `####`.
 *
 * @param available the width in pixels
 */
export function fitNumber(text: string, numberFormat: string, available: number, measure: Measure): string {
  if (measure(text) <= available) return text;
  const match = /^(-?\d+)([.,])(\d+)$/.exec(text);
  if (numberFormat === 'General' && match !== null) {
    const [, whole = '', separator = '', decimals = ''] = match;
    for (let kept = decimals.length - 1; kept >= 0; kept--) {
      const rounded = Math.abs(Number(`${whole}.${decimals}`))
        .toFixed(kept)
        .replace('.', separator);
      const shorter = whole.startsWith('-') ? `-${rounded}` : rounded;
      if (measure(shorter) <= available) return shorter;
    }
  }
  return '#'.repeat(Math.max(1, Math.floor(available / measure('#'))));
}

/** How far a text overflows its cell, in pixels on each side. */
export interface Overflow {
  readonly left: number;
  readonly right: number;
}

/** The width of a text's longest line in pixels. */
export function widestLine(text: string, measure: Measure): number {
  return Math.max(...text.split('\n').map(measure));
}

export const NO_OVERFLOW: Overflow = { left: 0, right: 0 };

/**
 * How far a text that is wider than its cell overflows into the empty cells beside it.
 *
 * @param needed the width of the text in pixels
 * @param widthBeside the width of the nth empty cell on a side (from 1), undefined if the next cell isn't empty
 */
export function overflowOf(
  align: 'left' | 'center' | 'right',
  needed: number,
  width: number,
  widthBeside: (side: -1 | 1, nth: number) => number | undefined,
): Overflow {
  const missing = needed + 2 * CELL_PADDING - width;
  if (missing <= 0) return NO_OVERFLOW;
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

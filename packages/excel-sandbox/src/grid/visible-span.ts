import type { Axis } from './axis';

/** Consecutive rows or columns, both ends included; empty if `last` is less than `first`. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** The span changes in steps of this many rows or columns, so that most scrolling renders nothing. */
const STEP = 8;

/** The most that is rendered beyond the visible part, in pixels: rows with wrapped text are tall and cost much. */
const MARGIN = 800;

/**
 * The rows (or columns) to render in the scrolling part: the visible ones and a margin, in whole steps.
 *
 * @param frozen how many at the start are frozen
 * @param scroll the scroll position in pixels
 * @param size the visible size of the scrolling part in pixels
 */
export function visibleSpan(axis: Axis, frozen: number, scroll: number, size: number): Span {
  if (frozen >= axis.count) return { first: frozen, last: frozen - 1 };
  const start = axis.offset(frozen) + scroll;
  const end = start + Math.max(size, 0);
  return {
    first: Math.max(frozen, Math.floor(axis.indexAt(start) / STEP - 1) * STEP, axis.indexAt(start - MARGIN)),
    last: Math.min(axis.count - 1, Math.ceil(axis.indexAt(end) / STEP + 1) * STEP, axis.indexAt(end + MARGIN)),
  };
}

/**
 * The scroll position that shows a row (or column): the same if it is visible, the nearest one if it is close, else the one that puts it
 * in the middle.
 */
export function scrollToShow(
  axis: Axis,
  index: number,
  { frozen, scroll, size }: { readonly frozen: number; readonly scroll: number; readonly size: number },
): number {
  if (index < frozen) return scroll;
  const start = axis.offset(index) - axis.offset(frozen);
  const end = start + axis.size(index);
  if (start >= scroll && end <= scroll + size) return scroll;
  // One that is too large shows its start, where its text begins.
  if (end - start >= size) return start;
  const isNear = start > scroll - size && end < scroll + 2 * size;
  if (!isNear) return Math.max(0, Math.round((start + end - size) / 2));
  return start < scroll ? start : end - size;
}

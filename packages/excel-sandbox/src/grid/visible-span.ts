import type { Axis } from './axis';

/** Rows or columns that stand together, both ends included; `last` is before `first` where there are none. */
export interface Span {
  readonly first: number;
  readonly last: number;
}

/** What is scrolled by less than this many rows or columns is drawn already, so that most scrolling draws nothing. */
const STEP = 8;

/** No more is drawn around what is in sight than so many pixels: rows of a plan are high, and a screenful of them is much to draw. */
const MARGIN = 800;

/**
 * The rows (or columns) to draw in the part that scrolls: those in sight and some around them, in whole steps.
 *
 * @param frozen how many at the start don't scroll
 * @param scroll how far it is scrolled, in pixels
 * @param room how many pixels the scrolling part shows
 */
export function visibleSpan(axis: Axis, frozen: number, scroll: number, room: number): Span {
  if (frozen >= axis.count) return { first: frozen, last: frozen - 1 };
  const start = axis.offset(frozen) + scroll;
  const end = start + Math.max(room, 0);
  return {
    first: Math.max(frozen, Math.floor(axis.indexAt(start) / STEP - 1) * STEP, axis.indexAt(start - MARGIN)),
    last: Math.min(axis.count - 1, Math.ceil(axis.indexAt(end) / STEP + 1) * STEP, axis.indexAt(end + MARGIN)),
  };
}

/**
 * How far to scroll so that one row (or column) is in sight: not at all where it is, as little as can be where it is near, else so that
 * it stands in the middle.
 */
export function scrollToShow(
  axis: Axis,
  index: number,
  { frozen, scroll, room }: { readonly frozen: number; readonly scroll: number; readonly room: number },
): number {
  if (index < frozen) return scroll;
  const start = axis.offset(index) - axis.offset(frozen);
  const end = start + axis.size(index);
  if (start >= scroll && end <= scroll + room) return scroll;
  // What is larger than the room shows its start, where its text begins.
  if (end - start >= room) return start;
  const isNear = start > scroll - room && end < scroll + 2 * room;
  if (!isNear) return Math.max(0, Math.round((start + end - room) / 2));
  return start < scroll ? start : end - room;
}

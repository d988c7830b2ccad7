import { type RefObject, useLayoutEffect, useRef } from 'react';
import { MAX_COLUMNS, MAX_ROWS } from 'excel-host';
import type { Selection } from '../workbook/shown-sheet';
import type { Layout } from './cell-place';
import type { Merges } from './merges';
import { scrollToShow } from './visible-span';

interface ScrollOptions {
  readonly selection: Selection;
  readonly merges: Merges;
  readonly layout: Layout;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The size of the scrolling part in pixels; a height of 0 or less if it isn't known yet. */
  readonly size: { readonly width: number; readonly height: number };
}

/** Scrolls to the selection when it has moved, but not when the user has scrolled away from it. */
export function useScrollToSelection(element: RefObject<HTMLElement>, options: ScrollOptions): void {
  const { selection, merges, layout, frozenRows, frozenColumns, size } = options;
  const last = useRef<Selection | null>(null);
  useLayoutEffect(() => {
    const scroller = element.current;
    if (scroller === null || scroller.clientHeight === 0 || size.height <= 0 || last.current === selection) return;
    last.current = selection;
    const { area } = selection;
    if (area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS) return;
    // The corner opposite the active cell is the one that moves when a selection is extended.
    const isMerged = merges.at(selection.row, selection.column) !== undefined;
    const row = area.row === selection.row ? area.row + area.rowCount - 1 : area.row;
    const column = area.column === selection.column ? area.column + area.columnCount - 1 : area.column;
    scroller.scrollTo({
      top: scrollToShow(layout.rows, isMerged ? selection.row : row, {
        frozen: frozenRows,
        scroll: scroller.scrollTop,
        size: size.height,
      }),
      left: scrollToShow(layout.columns, isMerged ? selection.column : column, {
        frozen: frozenColumns,
        scroll: scroller.scrollLeft,
        size: size.width,
      }),
    });
  });
}

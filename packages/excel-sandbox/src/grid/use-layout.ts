import { useMemo, useState } from 'react';
import type { Selection, ShownSheet } from '../workbook/shown-sheet';
import { createAxis } from './axis';
import type { Layout } from './cell-place';
import { type Extent, extentOf } from './sheet-extent';

export interface SheetLayout {
  readonly layout: Layout;
  /** Lays out more of the sheet; call it when the user scrolls to the end. */
  readonly grow: (by: Extent) => void;
}

/** The layout of a sheet, as far as the user has scrolled. */
export function useSheetLayout(sheet: ShownSheet, selection: Selection): SheetLayout {
  const [grown, setGrown] = useState<Extent>({ rows: 0, columns: 0 });
  const extent = extentOf(sheet, selection, grown);
  const layout = useMemo(
    () => ({
      rows: createAxis(extent.rows, (row) => sheet.rowHeight(row)),
      columns: createAxis(extent.columns, (column) => sheet.columnWidth(column)),
    }),
    [sheet, extent.rows, extent.columns],
  );
  return {
    layout,
    grow: (by) => setGrown((before) => ({ rows: before.rows + by.rows, columns: before.columns + by.columns })),
  };
}

import { useMemo } from 'react';
import { ChartLayer } from '../charts/ChartLayer';
import type { Selection, ShownSheet } from '../workbook/shown-sheet';
import type { Layout } from './cell-place';
import { useGridStyles } from './grid-styles';
import { GridRow } from './GridRow';
import { cellsToRender } from './merges';
import { SelectionMarks } from './SelectionMarks';
import type { Span } from './visible-span';

interface GridPartProps {
  readonly sheet: ShownSheet;
  readonly layout: Layout;
  readonly selection: Selection;
  /** All rows and columns of this part. */
  readonly ownRows: Span;
  readonly ownColumns: Span;
  /** Those that are rendered now. */
  readonly rows: Span;
  readonly columns: Span;
  /** The space for headings, in pixels. */
  readonly inset: { readonly left: number; readonly top: number };
}

/** One of the grid's four parts: the scrolling cells, the frozen rows, the frozen columns, and the corner of both. */
export function GridPart({ sheet, layout, selection, ownRows, ownColumns, rows, columns, inset }: GridPartProps) {
  const styles = useGridStyles();
  const left = layout.columns.offset(ownColumns.first);
  const top = layout.rows.offset(ownRows.first);
  const rendered = useMemo(
    () =>
      cellsToRender(
        { first: rows.first, last: rows.last },
        { first: columns.first, last: columns.last },
        sheet.merges,
        {
          row: (row) => layout.rows.size(row) === 0,
          column: (column) => layout.columns.size(column) === 0,
        },
      ),
    [rows.first, rows.last, columns.first, columns.last, sheet, layout],
  );
  if (ownRows.last < ownRows.first || ownColumns.last < ownColumns.first) return null;

  return (
    <div
      role="rowgroup"
      className={styles.cells}
      style={{
        left: inset.left,
        top: inset.top,
        width: layout.columns.offset(ownColumns.last + 1) - left,
        height: layout.rows.offset(ownRows.last + 1) - top,
      }}
    >
      {rendered.map(({ row, columns: inRow }) => (
        <GridRow
          key={row}
          sheet={sheet}
          layout={layout}
          row={row}
          columns={withOverflowing(sheet, row, inRow, ownColumns.first)}
          ownRows={ownRows}
          ownColumns={ownColumns}
          left={left}
          top={top}
        />
      ))}
      <ChartLayer charts={sheet.charts} layout={layout} rows={rows} columns={columns} left={left} top={top} />
      <SelectionMarks selection={selection} layout={layout} merges={sheet.merges} left={left} top={top} />
    </div>
  );
}

/** The columns of a row with the last filled frozen cell, whose text may overflow from the frozen columns into this part. */
function withOverflowing(sheet: ShownSheet, row: number, columns: readonly number[], first: number): readonly number[] {
  for (let column = first - 1; column >= 0; column--) {
    if (sheet.merges.at(row, column) !== undefined) return columns;
    if (!sheet.isEmpty(row, column)) return [column, ...columns];
  }
  return columns;
}

import type { ChartCorner, ChartPicture } from 'excel-host';
import type { Layout, Rectangle } from '../grid/cell-place';

const PIXELS_OF_POINT = 96 / 72;

/** Where a chart lies on the sheet as it is laid out: rows that were fitted to their texts move it along. */
export function placeOfChart({ from, to }: Pick<ChartPicture, 'from' | 'to'>, layout: Layout): Rectangle {
  const start = spotOf(from, layout);
  const end = spotOf(to, layout);
  return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
}

function spotOf(
  { row, column, rowOffset, columnOffset }: ChartCorner,
  { rows, columns }: Layout,
): Pick<Rectangle, 'left' | 'top'> {
  return {
    left: columns.offset(column) + Math.min(columnOffset * PIXELS_OF_POINT, columns.size(column)),
    top: rows.offset(row) + Math.min(rowOffset * PIXELS_OF_POINT, rows.size(row)),
  };
}

import type { ChartCorner, ChartPicture } from 'excel-host';
import type { Layout, Rectangle } from '../grid/cell-place';

const PIXELS_OF_POINT = 96 / 72;

/** The place of a chart on the laid-out sheet. It follows its cells, whose rows may be taller than in the file. */
export function placeOfChart({ from, to }: Pick<ChartPicture, 'from' | 'to'>, layout: Layout): Rectangle {
  const start = pointOf(from, layout);
  const end = pointOf(to, layout);
  return { ...start, width: Math.max(0, end.left - start.left), height: Math.max(0, end.top - start.top) };
}

function pointOf(
  { row, column, rowOffset, columnOffset }: ChartCorner,
  { rows, columns }: Layout,
): Pick<Rectangle, 'left' | 'top'> {
  return {
    left: columns.offset(column) + Math.min(columnOffset * PIXELS_OF_POINT, columns.size(column)),
    top: rows.offset(row) + Math.min(rowOffset * PIXELS_OF_POINT, rows.size(row)),
  };
}

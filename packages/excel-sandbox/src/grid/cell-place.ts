import { cellArea, type Area } from 'excel-host';
import type { Axis } from './axis';

/** A rectangle on the sheet, in pixels from its first cell's corner. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** The rows and columns of a sheet, laid out. */
export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
}

/** Where an area lies on the sheet. */
export function placeOf(area: Area, { rows, columns }: Layout): Rectangle {
  const left = columns.offset(area.column);
  const top = rows.offset(area.row);
  return {
    left,
    top,
    width: columns.offset(area.column + area.columnCount) - left,
    height: rows.offset(area.row + area.rowCount) - top,
  };
}

/** Where a cell lies on the sheet. */
export function placeOfCell(row: number, column: number, layout: Layout): Rectangle {
  return placeOf(cellArea(row, column), layout);
}

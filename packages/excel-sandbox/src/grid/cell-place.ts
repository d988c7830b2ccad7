import { cellArea, type Area } from 'excel-host';
import type { Axis } from './axis';

/** A rectangle on the sheet, in pixels from the corner of its first cell. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Layout {
  readonly rows: Axis;
  readonly columns: Axis;
}

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

export function placeOfCell(row: number, column: number, layout: Layout): Rectangle {
  return placeOf(cellArea(row, column), layout);
}

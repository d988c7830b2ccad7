import type { Area } from './area';
import { intersectAreas } from './area';

/** An area without the cells of another one: up to four areas, above, left, right and below. */
export function subtractArea(area: Area, taken: Area): readonly Area[] {
  const common = intersectAreas(area, taken);
  if (common === undefined) return [area];
  const bottom = common.row + common.rowCount;
  const right = common.column + common.columnCount;
  const pieces: readonly Area[] = [
    { ...area, rowCount: common.row - area.row },
    { row: common.row, rowCount: common.rowCount, column: area.column, columnCount: common.column - area.column },
    { row: common.row, rowCount: common.rowCount, column: right, columnCount: area.column + area.columnCount - right },
    { ...area, row: bottom, rowCount: area.row + area.rowCount - bottom },
  ];
  return pieces.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
}

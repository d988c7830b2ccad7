import type { Area } from './area';
import { MAX_COLUMNS, MAX_ROWS } from './area';
import type { FormulaReference, ReferenceCorner } from './formula-references';
import { formatReference } from './formula-references';

/** An insertion or deletion of cells. */
export interface CellShift {
  readonly area: Area;
  readonly axis: 'rows' | 'columns';
  readonly how: 'inserted' | 'deleted';
}

/** The start and the number of inserted or deleted rows or columns. */
export function along({ area, axis }: CellShift): { readonly at: number; readonly count: number } {
  return axis === 'rows' ? { at: area.row, count: area.rowCount } : { at: area.column, count: area.columnCount };
}

/** The new position of consecutive rows or columns; undefined if all were deleted. */
export function moveRun(
  shift: CellShift,
  first: number,
  count: number,
): { readonly first: number; readonly count: number } | undefined {
  const { at, count: moved } = along(shift);
  const last = first + count - 1;
  if (shift.how === 'inserted') {
    const newFirst = first >= at ? first + moved : first;
    return { first: newFirst, count: (last >= at ? last + moved : last) - newFirst + 1 };
  }
  const newFirst = first < at ? first : Math.max(at, first - moved);
  const newLast = last < at ? last : last >= at + moved ? last - moved : at - 1;
  return newLast < newFirst ? undefined : { first: newFirst, count: newLast - newFirst + 1 };
}

/** The cells that may move: the rows or columns from the area to the sheet's edge. */
export function bandOf({ area, axis }: CellShift): Area {
  return axis === 'rows'
    ? { ...area, rowCount: MAX_ROWS - area.row }
    : { ...area, columnCount: MAX_COLUMNS - area.column };
}

/** The new position of an area. An area that extends beyond the cells that move stays. */
export function moveArea(shift: CellShift, area: Area): Area | undefined {
  const { axis } = shift;
  const within =
    axis === 'rows'
      ? area.column >= shift.area.column && area.column + area.columnCount <= shift.area.column + shift.area.columnCount
      : area.row >= shift.area.row && area.row + area.rowCount <= shift.area.row + shift.area.rowCount;
  if (!within) return area;
  if (axis === 'rows') {
    if (area.rowCount === MAX_ROWS) return area;
    const run = moveRun(shift, area.row, area.rowCount);
    return run === undefined
      ? undefined
      : { ...area, row: run.first, rowCount: Math.min(run.count, MAX_ROWS - run.first) };
  }
  if (area.columnCount === MAX_COLUMNS) return area;
  const run = moveRun(shift, area.column, area.columnCount);
  return run === undefined
    ? undefined
    : { ...area, column: run.first, columnCount: Math.min(run.count, MAX_COLUMNS - run.first) };
}

function areaOfReference({ first, last = first }: FormulaReference): Area {
  const top = first.row ?? 0;
  const left = first.column ?? 0;
  const row = Math.min(top, last.row ?? top);
  const column = Math.min(left, last.column ?? left);
  return {
    row,
    column,
    rowCount: first.row === undefined ? MAX_ROWS : Math.abs((last.row ?? top) - top) + 1,
    columnCount: first.column === undefined ? MAX_COLUMNS : Math.abs((last.column ?? left) - left) + 1,
  };
}

/** A reference after the change; `#REF!` if its cells were deleted. */
export function moveReference(shift: CellShift, reference: FormulaReference): string {
  const before = areaOfReference(reference);
  const after = moveArea(shift, before);
  if (after === undefined) return `${reference.qualifier}#REF!`;
  if (after === before) return formatReference(reference);
  const corner = (from: ReferenceCorner, row: number, column: number): ReferenceCorner => ({
    ...from,
    ...(from.row === undefined ? {} : { row }),
    ...(from.column === undefined ? {} : { column }),
  });
  const { last } = reference;
  return formatReference({
    ...reference,
    first: corner(reference.first, after.row, after.column),
    ...(last === undefined
      ? {}
      : { last: corner(last, after.row + after.rowCount - 1, after.column + after.columnCount - 1) }),
  });
}

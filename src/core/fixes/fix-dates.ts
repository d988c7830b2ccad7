import type { ColumnKey, ImprovementPlan, PlanCell } from '../plan/improvement-plan';
import { dateContextOf, readDate } from '../plan/dates/read-dates';
import { dateColumnOf, fixDate, type DateColumn, type DateFix } from './fix-date';

/** A cell of a date's column. */
export interface DateCell {
  readonly key: ColumnKey;
  readonly cell: PlanCell;
}

function cellsOf({ actions }: ImprovementPlan, key: ColumnKey): readonly PlanCell[] {
  const column: PlanCell[] = [];
  for (const { cells } of actions) if (cells[key]) column.push(cells[key]);
  return column;
}

/** Texts of a column that would be read otherwise once some others are no texts: these alone may tell that the day comes first. */
function dependents(cells: readonly PlanCell[], column: DateColumn, fixed: ReadonlyMap<PlanCell, unknown>) {
  const { context, role } = column;
  const staying = cells.filter((cell) => !fixed.has(cell));
  const after = dateContextOf(staying, context.years, context.date1904);
  if (after.order === context.order) return [];
  return staying.filter((cell) => readDate(cell, role, context).kind !== readDate(cell, role, after).kind);
}

/**
 * The real dates to write for some cells that hold theirs as text; of those that can't be fixed none. With them come the cells of the
 * same column whose date is told by one of them, as `31/05/2024` tells that `03/04/2024` is in April: left a text, it would be in doubt.
 *
 * @param safeOnly only cells that say nothing but a date, and none of a column where one that depends on them isn't such.
 */
export function fixDates(
  plan: ImprovementPlan,
  date1904: boolean,
  asked: readonly DateCell[],
  safeOnly: boolean,
): ReadonlyMap<PlanCell, DateFix & { readonly key: ColumnKey }> {
  const all = new Map<PlanCell, DateFix & { readonly key: ColumnKey }>();
  for (const key of new Set(asked.map((each) => each.key))) {
    const cells = cellsOf(plan, key);
    const column = dateColumnOf(plan, key, cells, date1904);
    const fixed = new Map<PlanCell, DateFix>();
    // Down a column the same months come again and again.
    const known = new Map<string, DateFix | null>();
    const dateFor = (cell: PlanCell): DateFix | null => {
      const written = `${cell.kind} ${cell.numberFormat} ${String(cell.value)}`;
      const date = known.get(written) ?? fixDate(cell, column);
      known.set(written, date);
      return date;
    };
    const fix = (cell: PlanCell): boolean => {
      const date = dateFor(cell);
      const isFixed = date !== null && (date.isWhole || !safeOnly);
      if (isFixed) fixed.set(cell, date);
      return isFixed;
    };
    for (const each of asked) if (each.key === key) fix(each.cell);
    if (!dependents(cells, column, fixed).map(fix).every(Boolean)) continue;
    for (const [cell, date] of fixed) all.set(cell, { ...date, key });
  }
  return all;
}

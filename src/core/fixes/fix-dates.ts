import type { ColumnKey, ImprovementPlan, PlanCell } from '../plan/improvement-plan';
import { dateContextOf, readDate } from '../plan/dates/read-dates';
import { dateColumnOf, fixDate, type DateColumn, type DateFix } from './fix-date';

export interface DateCell {
  readonly key: ColumnKey;
  readonly cell: PlanCell;
}

function cellsOf({ actions }: ImprovementPlan, key: ColumnKey): readonly PlanCell[] {
  const column: PlanCell[] = [];
  for (const { cells } of actions) if (cells[key]) column.push(cells[key]);
  return column;
}

/**
 * Texts that would be read differently once the given cells hold real dates, because only those cells showed that the
 * day comes first.
 */
function dependents(cells: readonly PlanCell[], column: DateColumn, fixed: ReadonlyMap<PlanCell, unknown>) {
  const { context, role } = column;
  const staying = cells.filter((cell) => !fixed.has(cell));
  const after = { ...dateContextOf(staying, context.years, context.date1904, ''), unit: context.unit };
  if (after.order === context.order) return [];
  return staying.filter((cell) => readDate(cell, role, context).kind !== readDate(cell, role, after).kind);
}

/**
 * The real dates to write to the cells that hold one as text. Includes other cells of the column that depend on them:
 * if `31/05/2024` shows that `03/04/2024` is in April, fixing only the first would make the second ambiguous.
 *
 * @param safeOnly Only cells that contain nothing but a date; none of a column if a dependent cell isn't such a cell.
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
    // The same dates recur down a column.
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

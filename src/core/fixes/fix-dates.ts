import type { ColumnKey, DateReading, ImprovementPlan, PlanCell } from '../plan/improvement-plan';
import { dateContextOf, readDate } from '../plan/dates/read-dates';
import { dateColumnOf, fixDate, type DateColumn, type DateFix } from './fix-date';

export interface DateCell {
  readonly key: ColumnKey;
  readonly cell: PlanCell;
}

/** The cells of a column by their row, with what was read from each; a merged cell is there once. */
function cellsOf({ actions }: ImprovementPlan, key: ColumnKey): ReadonlyMap<number, readonly [PlanCell, DateReading]> {
  const column = new Map<number, readonly [PlanCell, DateReading]>();
  for (const action of actions) {
    const cell = action.cells[key];
    // A start that also holds the end isn't a cell of the column of ends.
    if (!cell || (cell.inherited && cell.row === action.row)) continue;
    if (column.has(cell.row) || (key !== 'start' && key !== 'end' && key !== 'completedOn')) continue;
    column.set(cell.row, [cell, action[key]]);
  }
  return column;
}

/**
 * Texts that would be read differently once the given cells hold real dates, because only those cells showed that the
 * day comes first.
 */
function dependents(cells: readonly PlanCell[], column: DateColumn, fixed: ReadonlyMap<number, unknown>) {
  const { context, role } = column;
  const staying = cells.filter(({ row }) => !fixed.has(row));
  const { order } = dateContextOf(staying, context.years, context.date1904, '');
  if (order === context.order) return [];
  const after = { ...context, order };
  return staying.filter((cell) => readDate(cell, role, context).kind !== readDate(cell, role, after).kind);
}

/**
 * The real dates to write to the cells that hold one as text. Includes other cells of the column that depend on them:
 * if `31/05/2024` shows that `03/04/2024` is in April, fixing only the first would make the second ambiguous. None of a
 * column if a dependent cell can't hold a real date.
 */
export function fixDates(
  plan: ImprovementPlan,
  date1904: boolean,
  asked: readonly DateCell[],
): ReadonlyMap<PlanCell, DateFix & { readonly key: ColumnKey }> {
  const all = new Map<PlanCell, DateFix & { readonly key: ColumnKey }>();
  for (const key of new Set(asked.map((each) => each.key))) {
    const byRow = cellsOf(plan, key);
    const cells = [...byRow.values()].map(([cell]) => cell);
    const column = dateColumnOf(plan, key, [...byRow.values()], date1904);
    const fixed = new Map<number, readonly [PlanCell, DateFix]>();
    // The same dates recur down a column.
    const known = new Map<string, DateFix | null>();
    const fix = (cell: PlanCell): boolean => {
      const [, reading] = byRow.get(cell.row) ?? [];
      if (reading?.kind !== 'date') return false;
      const written = `${cell.kind} ${cell.numberFormat} ${reading.day} ${String(cell.value)}`;
      const date = known.has(written) ? (known.get(written) ?? null) : fixDate(cell, reading, column);
      known.set(written, date);
      if (date !== null) fixed.set(cell.row, [cell, date]);
      return date !== null;
    };
    for (const each of asked) if (each.key === key) fix(each.cell);
    if (!dependents(cells, column, fixed).map(fix).every(Boolean)) continue;
    for (const [cell, date] of fixed.values()) all.set(cell, { ...date, key });
  }
  return all;
}

import type { MergedArea } from '../../core/plan/grid';
import type { ImprovementAction, ImprovementPlan, PlanCell } from '../../core/plan/improvement-plan';
import type { MarkPlace } from '../../core/plan/plan-settings';
import { endCell, endColumn } from './end-conditions';

/** Adjacent columns to mark. */
export interface MarkTarget {
  /** The first column, from 0. */
  readonly column: number;
  readonly columnCount: number;
  /** The cells that get a sign before their text; `null` for columns that only repeat the color. */
  readonly signed: readonly PlanCell[] | null;
}

/** A column that can hold the sign. */
export interface SignColumn {
  readonly column: number;
  readonly cells: readonly PlanCell[];
  /** Whether it is marked only if none of the others can hold the sign. */
  readonly isLast: boolean;
}

/** The columns that can hold the sign: number, end and, as the last resort, the first column that says what to do. */
export function signColumns(plan: ImprovementPlan): readonly SignColumn[] {
  const { columns } = plan;
  const title = (['action', 'tasks', 'objective', 'improvementArea'] as const).find(
    (key) => columns[key] !== undefined,
  );
  return [
    ...signColumn(plan, columns.number, ({ cells }) => cells.number),
    ...signColumn(plan, endColumn(plan), endCell),
    ...(title === undefined ? [] : signColumn(plan, columns[title], ({ cells }) => cells[title], true)),
  ];
}

function signColumn(
  plan: ImprovementPlan,
  column: number | undefined,
  cellOf: (action: ImprovementAction) => PlanCell | undefined,
  isLast = false,
): readonly SignColumn[] {
  if (column === undefined) return [];
  const cells = plan.actions.flatMap((action) => {
    const cell = cellOf(action);
    return cell === undefined ? [] : [cell];
  });
  return [{ column, cells, isLast }];
}

/** The columns that hold areas merged over several actions, from 0: a mark there would color those of others too. */
export function sharedColumns({ actions }: ImprovementPlan, merged: readonly MergedArea[]): ReadonlySet<number> {
  const rows = actions.map(({ row }) => row);
  const isShared = ({ row, rowCount }: MergedArea) =>
    rows.filter((each) => each >= row && each < row + rowCount).length > 1;
  return new Set(
    merged
      .filter(isShared)
      .flatMap(({ column, columnCount }) => Array.from({ length: columnCount }, (_, at) => column + at)),
  );
}

export interface MarkedColumns {
  readonly place: MarkPlace;
  /** Whether a column has room for the sign. */
  readonly fits: (column: SignColumn) => boolean;
  /** See {@link sharedColumns}. */
  readonly shared: ReadonlySet<number>;
}

/**
 * The columns to mark: number and end, with a sign where it fits, otherwise the action too; and for whole rows the
 * plan's other columns, except those whose cells belong to several actions.
 */
export function markTargets(plan: ImprovementPlan, { place, fits, shared }: MarkedColumns): readonly MarkTarget[] {
  const all = signColumns(plan);
  const own = all.filter(({ column }) => !shared.has(column));
  // Something has to be marked, even if all of it is shared.
  const usable = own.length > 0 ? own : all;
  const usual = usable.filter(({ isLast }) => !isLast);
  const isSigned = usual.some(fits);
  const colored = isSigned ? usual : usable;
  const signed = colored.map((each) => ({
    column: each.column,
    columnCount: 1,
    signed: fits(each) ? each.cells : null,
  }));
  if (place === 'cells') return signed;
  const columns = Object.values(plan.columns);
  const [first, last] = [Math.min(...columns), Math.max(...columns)];
  const taken = new Set(signed.map(({ column }) => column));
  const others: MarkTarget[] = [];
  for (let column = first; column <= last; column++) {
    const before = others.at(-1);
    if (taken.has(column) || shared.has(column)) continue;
    if (before !== undefined && before.column + before.columnCount === column) {
      others[others.length - 1] = { ...before, columnCount: before.columnCount + 1 };
    } else others.push({ column, columnCount: 1, signed: null });
  }
  return [...signed, ...others];
}

import { cellAddress } from '../../core/plan/grid';
import { partOf } from '../../core/plan/plan-parts';
import type { ColumnKey, ImprovementPlan } from '../../core/plan/improvement-plan';

/** What an action is and when: enough to recognize it, and usually narrow enough to be visible at once. */
const SHOWN = ['action', 'start', 'end', 'period'] as const satisfies readonly ColumnKey[];

/** The cells of a plan's row that show the action and its dates, such as `F7:I7`. */
export function actionArea(plan: ImprovementPlan, row: number): string {
  const { columns } = partOf(plan, row);
  const known = SHOWN.flatMap((key) => columns[key] ?? []);
  const places = known.length > 0 ? known : Object.values(columns);
  return `${cellAddress(row, Math.min(...places))}:${cellAddress(row, Math.max(...places))}`;
}

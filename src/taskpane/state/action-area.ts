import { cellAddress } from '../../core/plan/grid';
import type { ColumnKey, ImprovementPlan } from '../../core/plan/improvement-plan';

/** What an action is and when: enough to recognize it, and usually narrow enough to be visible at once. */
const SHOWN = ['action', 'start', 'end', 'period'] as const satisfies readonly ColumnKey[];

/** The cells of a row, from 0, that show the action and its dates, such as `F7:I7`. */
export function actionArea({ columns }: Pick<ImprovementPlan, 'columns'>, row: number): string {
  const known = SHOWN.flatMap((key) => columns[key] ?? []);
  const places = known.length > 0 ? known : Object.values(columns);
  return `${cellAddress(row, Math.min(...places))}:${cellAddress(row, Math.max(...places))}`;
}

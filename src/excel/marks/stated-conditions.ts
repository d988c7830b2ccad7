import type { ColumnKey, ImprovementAction, PlanCell } from '../../core/plan/improvement-plan';
import type { Schedule, Situation } from '../../core/schedule/situation';
import { quoteText } from '../../core/summary/layout/references';

/** Situations that the plan tells in words or figures, whatever the date. */
export const STATED_SITUATIONS = ['cancelled', 'suspended', 'completed'] as const satisfies readonly Situation[];

/** A situation that the plan tells. */
export type StatedSituation = (typeof STATED_SITUATIONS)[number];

/** Where a plan tells that an action is over, in the order in which they are believed. */
const TELLING_COLUMNS = ['status', 'progress', 'completedOn', 'comments'] as const satisfies readonly ColumnKey[];

/** As much of a comment as tells it from others: texts in formulas end at 255 characters. */
const LONGEST_LITERAL = 100;

/** Which column told that an action is over: the first that `judgeAction` believed. */
function tellingColumn({ status, progress, completedOn }: ImprovementAction): (typeof TELLING_COLUMNS)[number] {
  if (status !== null && status !== 'unknown') return 'status';
  if (progress !== null && progress >= 1) return 'progress';
  return completedOn.kind === 'date' ? 'completedOn' : 'comments';
}

/** A condition that names what the cell says; true of any row that says the same there. */
function literal(cell: PlanCell, reference: string): string {
  if (cell.kind === 'empty') return `${reference}=""`;
  if (cell.kind !== 'text') return `${reference}=${String(cell.value).toUpperCase()}`;
  const text = String(cell.value);
  return text.length <= LONGEST_LITERAL
    ? `${reference}=${quoteText(text)}`
    : `LEFT(${reference},${LONGEST_LITERAL})=${quoteText(text.slice(0, LONGEST_LITERAL))}`;
}

/**
 * What the plan's cells say where they tell a situation: alternatives, one for each wording, for one or more rules.
 *
 * @param reference the cell of a column in the block's first row, its column absolute: `$N5`.
 */
export function statedConditions(
  schedule: Schedule,
  situation: StatedSituation,
  reference: (column: number) => string,
): readonly string[] {
  const alternatives = new Set<string>();
  for (const { action, situation: judged } of schedule.situations) {
    if (judged !== situation) continue;
    // What was believed before it said nothing of use, and must go on saying just that.
    const believed = TELLING_COLUMNS.slice(0, TELLING_COLUMNS.indexOf(tellingColumn(action)) + 1);
    const terms = believed.flatMap((column) => {
      const cell = action.cells[column];
      return cell === undefined ? [] : [literal(cell, reference(cell.column))];
    });
    alternatives.add(terms.length === 1 ? terms.join() : `AND(${terms.join()})`);
  }
  return [...alternatives];
}

import type { ColumnKey, ImprovementAction, PlanCell } from '../../core/plan/improvement-plan';
import type { Schedule, Situation } from '../../core/schedule/situation';
import { quoteText } from '../../core/summary/layout/references';

/** Situations that the plan states in words or figures, whatever the date. */
export const STATED_SITUATIONS = ['cancelled', 'suspended', 'completed'] as const satisfies readonly Situation[];

export type StatedSituation = (typeof STATED_SITUATIONS)[number];

/** Columns that can state a situation, in order of precedence. */
const STATING_COLUMNS = ['status', 'progress', 'completedOn', 'comments'] as const satisfies readonly ColumnKey[];

/** How much of a comment to compare: a text in a formula has at most 255 characters. */
const LONGEST_LITERAL = 100;

/** The column that states an action's situation: the first that `judgeAction` accepts. */
function statingColumn({ status, progress, completedOn }: ImprovementAction): (typeof STATING_COLUMNS)[number] {
  if (status !== null && status !== 'unknown') return 'status';
  if (progress !== null && progress >= 1) return 'progress';
  return completedOn.kind === 'date' ? 'completedOn' : 'comments';
}

/** A condition that is true for every row whose cell has the same content. */
function literal(cell: PlanCell, reference: string): string {
  if (cell.kind === 'empty') return `${reference}=""`;
  if (cell.kind !== 'text') return `${reference}=${String(cell.value).toUpperCase()}`;
  const text = String(cell.value);
  return text.length <= LONGEST_LITERAL
    ? `${reference}=${quoteText(text)}`
    : `LEFT(${reference},${LONGEST_LITERAL})=${quoteText(text.slice(0, LONGEST_LITERAL))}`;
}

/**
 * The contents of cells that state a situation, as alternative conditions: one for each wording.
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
    // The columns before it state nothing, and must still say just that.
    const deciding = STATING_COLUMNS.slice(0, STATING_COLUMNS.indexOf(statingColumn(action)) + 1);
    const terms = deciding.flatMap((column) => {
      const cell = action.cells[column];
      return cell === undefined ? [] : [literal(cell, reference(cell.column))];
    });
    alternatives.add(terms.length === 1 ? terms.join() : `AND(${terms.join()})`);
  }
  return [...alternatives];
}

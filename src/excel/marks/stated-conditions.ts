import type { ColumnKey, ImprovementAction, PlanCell } from '../../core/plan/improvement-plan';
import type { Schedule, Situation } from '../../core/schedule/situation';
import { fitsRule, textTerms } from './rule-formula';

/** Situations that the plan states in words or figures, whatever the date. */
export const STATED_SITUATIONS = ['cancelled', 'suspended', 'completed'] as const satisfies readonly Situation[];

export type StatedSituation = (typeof STATED_SITUATIONS)[number];

/** Columns that can state a situation, in order of precedence. */
const STATING_COLUMNS = ['status', 'progress', 'completedOn', 'comments'] as const satisfies readonly ColumnKey[];

/** The column that states an action's situation: the first that `judgeAction` accepts. */
function statingColumn({ status, progress, completedOn }: ImprovementAction): (typeof STATING_COLUMNS)[number] {
  if (status !== null && status !== 'unknown') return 'status';
  if (progress !== null && progress >= 1) return 'progress';
  return completedOn.kind === 'date' ? 'completedOn' : 'comments';
}

/** Conditions that are true for every row whose cell has the same content, from the most exact to the shortest. */
function literals(cell: PlanCell, reference: string): readonly string[] {
  if (cell.kind === 'empty') return [`${reference}=""`];
  if (cell.kind !== 'text') return [`${reference}=${String(cell.value).toUpperCase()}`];
  return textTerms(String(cell.value), reference);
}

/** A condition of several cells that fits into a rule: the longest of them is shortened until it does. */
function allOf(situation: Situation, alternatives: readonly (readonly string[])[]): string {
  const terms = alternatives.map((all) => [...all]);
  const joined = () => {
    const firsts = terms.flatMap(([first]) => first ?? []);
    return firsts.length === 1 ? firsts.join() : `AND(${firsts.join()})`;
  };
  while (!fitsRule(situation, [joined()])) {
    const shortable = terms.filter(({ length }) => length > 1);
    const [longest] = shortable.sort(([a = ''], [b = '']) => b.length - a.length);
    if (longest === undefined) break;
    longest.shift();
  }
  return joined();
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
    // The columns before it state nothing, and must still have the same content.
    const deciding = STATING_COLUMNS.slice(0, STATING_COLUMNS.indexOf(statingColumn(action)) + 1);
    const terms = deciding.flatMap((column) => {
      const cell = action.cells[column];
      return cell === undefined ? [] : [literals(cell, reference(cell.column))];
    });
    alternatives.add(allOf(situation, terms));
  }
  return [...alternatives];
}

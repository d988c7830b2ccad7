import { cellAddress } from '../../core/plan/grid';
import type { ImprovementPlan } from '../../core/plan/improvement-plan';
import { SHEET_ROWS, sheetRow } from '../../core/plan/sheet-row';
import type { AsOf } from '../../core/schedule/as-of';
import type { Schedule, Situation } from '../../core/schedule/situation';
import { asOfFormula, endColumn, endConditions, type DatedSituation } from './end-conditions';
import { anyOf, groupsThatFit, ruleFormula } from './rule-formula';
import { STATED_SITUATIONS, statedConditions, type StatedSituation } from './stated-conditions';

export interface MarkedPlan {
  readonly plan: ImprovementPlan;
  readonly schedule: Schedule;
  readonly asOf: AsOf;
  readonly dueSoonDays: number;
  /** Whether the workbook counts days from 1904. */
  readonly date1904: boolean;
}

/** One conditional format of a mark. */
export interface MarkRule {
  readonly situation: Situation;
  /** The formula, in English, its relative rows meant for {@link MarkBlock.firstRow}. */
  readonly formula: string;
  /** Whether it stops later rules if it is true, because a stated situation takes precedence over a date. */
  readonly stopIfTrue: boolean;
}

/** The rows that the rules cover, both included. They are the plan's; see `SHEET_ROWS`. */
export interface MarkBlock {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The situations that dates decide and that are marked, in the order of their rules. */
const DATED_SITUATIONS: readonly DatedSituation[] = ['overdue', 'due-soon'];

/** The situations that are marked. */
export const MARKED_SITUATIONS: readonly (DatedSituation | StatedSituation)[] = [
  ...DATED_SITUATIONS,
  ...STATED_SITUATIONS,
];

/** Rows below the plan that are covered too, so that actions added there are marked without the add-in. */
const ROWS_TO_COME = 200;

/** The block that the rules cover: the plan and the blank rows below it. */
export function markBlock({ firstRow, lastRow, notRead }: ImprovementPlan): MarkBlock {
  const below = notRead.map(({ row }) => row).filter((row) => row > lastRow);
  const last = lastRow - sheetRow(lastRow) + SHEET_ROWS - 1;
  return { firstRow, lastRow: Math.min(lastRow + ROWS_TO_COME, last, ...below.map((row) => row - 1)) };
}

export interface MarkRules {
  /** The same rules for every marked column. */
  readonly rules: readonly MarkRule[];
  /** The rows, from 0, of actions whose situation follows from an end that no rule can express. */
  readonly notMarked: readonly number[];
}

/** The rules that mark a plan on one sheet: a handful for the whole block, however many rows it has, each true next month too. */
export function markRules({ plan, schedule, asOf, dueSoonDays, date1904 }: MarkedPlan): MarkRules {
  const reference = (column: number) => `$${cellAddress(plan.firstRow, column)}`;
  const rules: MarkRule[] = [];
  for (const situation of STATED_SITUATIONS) {
    for (const group of groupsThatFit(situation, statedConditions(schedule, situation, reference), (all) => [
      anyOf(all),
    ])) {
      rules.push({ situation, formula: ruleFormula(situation, [anyOf(group)]), stopIfTrue: true });
    }
  }
  const column = endColumn(plan);
  if (column === undefined) return { rules, notMarked: [] };
  const unexpressed = new Set<number>();
  const day = asOfFormula(asOf);
  for (const situation of DATED_SITUATIONS) {
    const { conditions, notMarked } = endConditions(plan, date1904, situation, reference(column), day, dueSoonDays);
    for (const row of notMarked) unexpressed.add(row);
    for (const terms of conditions) {
      rules.push({ situation, formula: ruleFormula(situation, terms), stopIfTrue: false });
    }
  }
  const isDated = (situation: Situation) => DATED_SITUATIONS.some((dated) => dated === situation);
  const notMarked = schedule.situations
    .filter(({ action, situation }) => isDated(situation) && unexpressed.has(action.row))
    .map(({ action }) => action.row);
  return { rules, notMarked };
}

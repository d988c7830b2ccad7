import type { CellMending } from '../../core/mending/cell-mending';
import type { Acceptance } from '../../core/rules/acceptance';
import type { Day } from '../../core/plan/day';
import type { Finding } from '../../core/rules/finding';
import type { RuleId } from '../../core/rules/registry';
import type { acceptFindings, withdrawAcceptances } from '../../excel/accepted-findings';
import type { MendResult, mendPlan } from '../../excel/mend-plan';
import type { Pace } from '../../excel/pace';
import type { savePlanSettings } from '../../excel/plan-settings';
import type { Review } from '../../excel/review-plan';
import type { undoMending } from '../../excel/undo-mending';
import { withRule } from './kept-settings';
import type { Deed, Task } from './pane-state';

/** What the tasks about findings ask of Excel. */
export interface FindingExcel {
  readonly mendPlan: typeof mendPlan;
  readonly undoMending: typeof undoMending;
  readonly acceptFindings: typeof acceptFindings;
  readonly withdrawAcceptances: typeof withdrawAcceptances;
  readonly savePlanSettings: typeof savePlanSettings;
}

/** What can be done about findings; each of them can be taken back. */
export interface FindingTasks {
  /** Writes mendings into the plan. */
  readonly mend: (cells: readonly CellMending[]) => Promise<void>;
  /** Takes back what was mended. */
  readonly unmend: (mended: MendResult) => Promise<void>;
  /** Keeps in the workbook that findings are accepted, and why. */
  readonly accept: (findings: readonly Finding[], reason: string) => Promise<void>;
  readonly withdraw: (acceptances: readonly Acceptance[]) => Promise<void>;
  /** Turns a rule off for this workbook, or on again. */
  readonly setRule: (rule: RuleId, on: boolean) => Promise<void>;
}

/** Makes the tasks from what changes the workbook once at a time. */
export function findingTasks(
  excel: FindingExcel,
  change: (task: Task, work: (review: Review, pace: Pace) => Promise<Deed>) => Promise<void>,
  today: () => Day,
): FindingTasks {
  return {
    mend: (cells) =>
      change('mend', async (review, pace) => ({ kind: 'mended', mended: await excel.mendPlan(review, cells, pace) })),
    unmend: (mended) =>
      change('unmend', async (_, pace) => ({ kind: 'unmended', undone: await excel.undoMending(mended, pace) })),
    accept: (findings, reason) =>
      change('decide', async (review, pace) => {
        const acceptances = await excel.acceptFindings(review, findings, reason, today(), pace);
        return { kind: 'accepted', acceptances };
      }),
    withdraw: (acceptances) =>
      change('decide', async () => {
        await excel.withdrawAcceptances(acceptances);
        return { kind: 'withdrawn', count: acceptances.length };
      }),
    setRule: (rule, on) =>
      change('decide', async ({ settings }) => {
        await excel.savePlanSettings(withRule(settings, rule, on));
        return { kind: 'rule-set', rule, on };
      }),
  };
}

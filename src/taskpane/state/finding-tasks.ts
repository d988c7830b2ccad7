import type { CellFix } from '../../core/fixes/cell-fix';
import type { Acceptance } from '../../core/rules/accepted/acceptance';
import type { Day } from '../../core/plan/day';
import type { Finding } from '../../core/rules/finding';
import type { RuleId } from '../../core/rules/registry';
import type { acceptFindings, withdrawAcceptances } from '../../excel/saved/accepted-findings';
import type { FixResult, applyFixes } from '../../excel/fixes/apply-fixes';
import type { Pace } from '../../excel/pace';
import type { savePlanSettings } from '../../excel/saved/plan-settings';
import type { Review } from '../../excel/review/review-plan';
import type { undoFixes } from '../../excel/fixes/undo-fixes';
import { withRule } from './saved-settings';
import type { Outcome, Task } from './pane-state';

/** Operations on Excel that these tasks use. */
export interface FindingExcel {
  readonly applyFixes: typeof applyFixes;
  readonly undoFixes: typeof undoFixes;
  readonly acceptFindings: typeof acceptFindings;
  readonly withdrawAcceptances: typeof withdrawAcceptances;
  readonly savePlanSettings: typeof savePlanSettings;
}

/** Operations on findings. All can be undone. */
export interface FindingTasks {
  readonly fix: (cells: readonly CellFix[]) => Promise<void>;
  readonly undoFixes: (fixed: FixResult) => Promise<void>;
  /** Saves findings as accepted in the workbook, with the reason. */
  readonly accept: (findings: readonly Finding[], reason: string) => Promise<void>;
  readonly withdraw: (acceptances: readonly Acceptance[]) => Promise<void>;
  /** Turns a rule off for this workbook, or on again. */
  readonly setRule: (rule: RuleId, on: boolean) => Promise<void>;
}

/** Creates the tasks. `change` runs one change to the workbook at a time. */
export function findingTasks(
  excel: FindingExcel,
  change: (task: Task, work: (review: Review, pace: Pace) => Promise<Outcome>) => Promise<void>,
  today: () => Day,
): FindingTasks {
  return {
    fix: (cells) =>
      change('fix', async (review, pace) => ({ kind: 'fixed', fixed: await excel.applyFixes(review, cells, pace) })),
    undoFixes: (fixed) =>
      change('undoFixes', async (_, pace) => ({ kind: 'undone', undone: await excel.undoFixes(fixed, pace) })),
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

import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import { dayOf } from '../../src/core/plan/day';
import type { Grid } from '../../src/core/plan/grid';
import { readPlan } from '../../src/core/plan/read-plan';
import { sheets as es } from '../../src/core/messages/es/sheets';
import { checkPlan } from '../../src/core/rules/check-plan';
import { RULES } from '../../src/core/rules/registry';
import { sameActions } from '../../src/core/rules/rows/same-actions';
import { judgePlan } from '../../src/core/schedule/judge-plan';
import { summarisePlan } from '../../src/core/summary/summarise-plan';
import { checkRows, PEER_RULES } from './zod-checks';

/**
 * `core`: everything the add-in's core does; `same`: only the rules that zod's checks cover, too; `zod`: those checks;
 * `texts`: only finding the actions that say the same; `copy`: copying the plan once.
 */
export const CORE_TASKS = ['core', 'same', 'zod', 'texts', 'copy'] as const;
export type CoreTask = (typeof CORE_TASKS)[number];

/** Milliseconds of processor time by part. */
export type Laps = Readonly<Record<string, number>>;

function timed<Result>(laps: Record<string, number>, name: string, work: () => Result): Result {
  const before = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(before);
  laps[name] = (laps[name] ?? 0) + (user + system) / 1000;
  return result;
}

const SAME_RULES = RULES.filter(({ id }) => PEER_RULES.includes(id));

const SEPTEMBER_15 = dayOf(2024, 9, 15);

/** Runs a task once. Returns the time of each part and the number of results. */
export function doCoreTask(
  task: CoreTask,
  grid: Grid,
  values: readonly (readonly unknown[])[],
): { readonly laps: Laps; readonly made: number } {
  const laps: Record<string, number> = {};
  if (task === 'copy') {
    const copy = timed(laps, 'copy', () => grid.cells.map((row) => row.map((cell) => ({ ...cell }))));
    return { laps, made: copy.length };
  }
  if (task === 'zod') return { laps, made: timed(laps, 'checks', () => checkRows(values)).length };
  const plan = timed(laps, 'read', () => readPlan(grid));
  if (plan === null) throw new Error('the bench makes no plan');
  if (task === 'texts') {
    const same = timed(laps, 'texts', () => plan.actions.map((action) => sameActions(plan, action)));
    return { laps, made: same.filter(({ action, tasks }) => action ?? tasks).length };
  }
  const schedule = timed(laps, 'schedule', () => judgePlan(plan, SEPTEMBER_15));
  const rules = task === 'same' ? SAME_RULES : RULES;
  const findings = timed(laps, 'rules', () => checkPlan(plan, DEFAULT_STRUCTURE, schedule, rules));
  if (task === 'same') return { laps, made: findings.length };
  timed(laps, 'summaries', () =>
    summarisePlan({
      plan,
      structure: DEFAULT_STRUCTURE,
      schedule,
      findings,
      accepted: [],
      history: [],
      ownerPages: true,
      changes: null,
      asOf: { day: SEPTEMBER_15, followsToday: false },
      dueSoonDays: 30,
      madeOn: SEPTEMBER_15,
      language: 'es',
      names: { sheets: es.names, tables: es.tables },
      found: {},
    }),
  );
  return { laps, made: findings.length };
}

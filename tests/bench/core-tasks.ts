import { DEFAULT_STRUCTURE } from '../../src/core/criteria/structures';
import { dayOf } from '../../src/core/plan/day';
import type { Grid } from '../../src/core/plan/grid';
import { readPlan } from '../../src/core/plan/read-plan';
import { sheets as es } from '../../src/core/messages/es/sheets';
import { checkPlan } from '../../src/core/rules/check-plan';
import { RULES } from '../../src/core/rules/registry';
import { judgePlan } from '../../src/core/schedule/judge-plan';
import { summarisePlan } from '../../src/core/summary/summarise-plan';
import { checkRows, PEER_RULES } from './zod-checks';

/**
 * What the bench has done to a plan in memory: all that the add-in's core does; of its rules only those that the peer has something of; what the peer does; and
 * nothing but copying it once.
 */
export const CORE_TASKS = ['core', 'same', 'zod', 'copy'] as const;
/** One of {@link CORE_TASKS}. */
export type CoreTask = (typeof CORE_TASKS)[number];

/** How long the parts of a task took, in milliseconds of the processor. */
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

/** Does a task once and says how long each part took and how much came of it. */
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

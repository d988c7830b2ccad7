import { RULES } from '../../src/core/rules/registry';
import { inTurns, runChild } from './child-process';
import type { CoreSample } from './core-child';
import { CORE_TASKS, type CoreTask } from './core-tasks';
import { count, median, ratio, size, time, type BenchResult } from './report';
import { CHECKS } from './zod-checks';

const SIZES = [100, 1_000, 10_000, 100_000] as const;
const ROUNDS = 3;

/** The time for ten times the rows may be so many times as long. */
const MOST_GROWTH = 12;
/** The core is to be so many times as fast as the peer. */
const LEAST_LEAD = 3;

interface Run {
  readonly task: CoreTask;
  readonly actions: number;
}

interface Figures extends Run {
  /** Milliseconds of the processor by part, and together. */
  readonly laps: Readonly<Record<string, number>>;
  readonly total: number;
  readonly peakBytes: number;
  readonly made: number;
}

function figuresOf(run: Run, samples: readonly CoreSample[]): Figures {
  const names = Object.keys(samples[0]?.laps ?? {});
  const laps = Object.fromEntries(names.map((name) => [name, median(samples.map((one) => one.laps[name] ?? NaN))]));
  return {
    ...run,
    laps,
    total: Object.values(laps).reduce((sum, lap) => sum + lap, 0),
    peakBytes: median(samples.map((one) => one.peakBytes)),
    made: samples[0]?.made ?? 0,
  };
}

/** Read, rules, schedule and summaries in memory, beside the peer's checks and beside copying the same cells once. */
export async function benchCore(): Promise<BenchResult> {
  const runs = SIZES.flatMap((actions) => CORE_TASKS.map((task): Run => ({ task, actions })));
  const samples = await inTurns(
    runs,
    ROUNDS,
    async ({ task, actions }) => (await runChild('core-child.ts', [task, String(actions)])) as CoreSample,
  );
  const all = runs.map((run) => figuresOf(run, samples.get(run) ?? []));
  const of = (task: CoreTask, actions: number) =>
    all.find((one) => one.task === task && one.actions === actions) ?? figuresOf({ task, actions }, []);

  const checks = (actions: number) => {
    const { laps } = of('core', actions);
    return (laps['read'] ?? NaN) + (laps['rules'] ?? NaN);
  };
  const lead = (actions: number) => of('zod', actions).total / checks(actions);
  const growths = SIZES.slice(1).map((actions, index) => {
    const before = of('core', SIZES[index] ?? actions).total;
    return { actions, times: of('core', actions).total / before };
  });

  const parts = ['read', 'schedule', 'rules', 'summaries'] as const;
  const table = [
    ['actions', ...parts, 'all', 'growth', 'zod + date-fns', 'zod ÷ read+rules', 'copy', 'all ÷ copy'],
    ...SIZES.map((actions) => {
      const { laps, total } = of('core', actions);
      const growth = growths.find((one) => one.actions === actions)?.times;
      return [
        count(actions),
        ...parts.map((part) => time(laps[part] ?? NaN)),
        time(total),
        growth === undefined ? '' : `×${growth.toFixed(1)}`,
        time(of('zod', actions).total),
        ratio(of('zod', actions).total, checks(actions)),
        time(of('copy', actions).total),
        ratio(total, of('copy', actions).total),
      ];
    }),
  ];
  const memory = [
    ['actions', 'findings', "zod's issues", 'peak memory', 'zod', 'copy'],
    ...SIZES.map((actions) => [
      count(actions),
      count(of('core', actions).made),
      count(of('zod', actions).made),
      ...(['core', 'zod', 'copy'] as const).map((task) => size(of(task, actions).peakBytes)),
    ]),
  ];
  const worst = Math.max(...growths.map(({ times }) => times));
  const leads = SIZES.map(lead);
  return {
    title: `Core: ${RULES.length} rules, all summaries, in memory`,
    tables: [table, memory],
    notes: [
      `Processor's time in a process of its own, warmed up; the quickest of several runs, each on a plan of its own, the median of ${ROUNDS} processes. The peer has something of ${CHECKS} of the ${RULES.length} rules and makes no summaries:`,
      'it is compared with reading and rules. Peak memory is the whole process: Node and the plan itself are in it, as they are in copying.',
    ],
    goals: [
      {
        text: `ten times the rows take at most ${MOST_GROWTH} times as long: ×${worst.toFixed(1)}`,
        met: worst <= MOST_GROWTH,
      },
      {
        text: `at least ${LEAST_LEAD}× as fast as zod + date-fns: ${leads.map((one) => `${one.toFixed(1)}×`).join(', ')}`,
        met: Math.min(...leads) >= LEAST_LEAD,
      },
    ],
    summary: `core ${lead(10_000).toFixed(1)}× zod`,
    figures: all,
  };
}

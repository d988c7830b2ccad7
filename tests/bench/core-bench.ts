import { RULES } from '../../src/core/rules/registry';
import { inTurns, runChild } from './child-process';
import type { CoreSample } from './core-child';
import { CORE_TASKS, type CoreTask } from './core-tasks';
import { count, median, ratio, size, time, type BenchResult } from './report';
import { PEER_RULES } from './zod-checks';

/** The number of processes per plan size, and of plans per process: large plans vary less. */
const SIZES = [
  { actions: 100, rounds: 3, plans: 40 },
  { actions: 1_000, rounds: 3, plans: 12 },
  { actions: 10_000, rounds: 3, plans: 4 },
  { actions: 100_000, rounds: 1, plans: 1 },
] as const;

/** The maximum growth of the time from one size to ten times that size. */
const MAX_GROWTH = 12;
/** How many times faster than zod the core must be. */
const MIN_LEAD = 3;
/** The maximum time for finding the texts that say the same. */
const MAX_TEXTS_TIMES = [
  { actions: 1_000, milliseconds: 20 },
  { actions: 10_000, milliseconds: 400 },
] as const;

interface Figures {
  readonly task: CoreTask;
  readonly actions: number;
  /** Milliseconds of processor time, by part and in total. */
  readonly laps: Readonly<Record<string, number>>;
  readonly total: number;
  readonly peakBytes: number;
  readonly made: number;
}

function figuresOf(task: CoreTask, actions: number, samples: readonly CoreSample[]): Figures {
  const names = Object.keys(samples[0]?.laps ?? {});
  const laps = Object.fromEntries(names.map((name) => [name, median(samples.map((one) => one.laps[name] ?? NaN))]));
  return {
    task,
    actions,
    laps,
    total: Object.values(laps).reduce((sum, lap) => sum + lap, 0),
    peakBytes: median(samples.map((one) => one.peakBytes)),
    made: samples[0]?.made ?? 0,
  };
}

/** Reading, rules, schedule and summaries in memory, compared with zod and with copying the same cells once. */
export async function benchCore(): Promise<BenchResult> {
  const runs = SIZES.flatMap((size) =>
    CORE_TASKS.map((task) => ({ ...size, task, name: `core: ${task}, ${count(size.actions)} actions` })),
  );
  const samples = await inTurns(
    runs,
    async ({ task, actions, plans }) =>
      (await runChild('core-child.ts', [task, String(actions), String(plans)])) as CoreSample,
  );
  const all = runs.map((run) => figuresOf(run.task, run.actions, samples.get(run) ?? []));
  const sizes = SIZES.map(({ actions }) => actions);
  const of = (task: CoreTask, actions: number) =>
    all.find((one) => one.task === task && one.actions === actions) ?? figuresOf(task, actions, []);

  const checks = (task: 'core' | 'same', actions: number) => {
    const { laps } = of(task, actions);
    return (laps['read'] ?? NaN) + (laps['rules'] ?? NaN);
  };
  const lead = (task: 'core' | 'same', actions: number) => of('zod', actions).total / checks(task, actions);
  const growths = sizes.slice(1).map((actions, index) => {
    const before = of('core', sizes[index] ?? actions).total;
    return { actions, times: of('core', actions).total / before };
  });

  const textsTime = (actions: number) => of('texts', actions).laps['texts'] ?? NaN;
  const parts = ['read', 'schedule', 'rules', 'summaries'] as const;
  const whole = [
    ['actions', ...parts, 'all', 'growth', 'texts that say the same', 'copying the cells', 'all ÷ copying'],
    ...sizes.map((actions) => {
      const { laps, total } = of('core', actions);
      const growth = growths.find((one) => one.actions === actions)?.times;
      return [
        count(actions),
        ...parts.map((part) => time(laps[part] ?? NaN)),
        time(total),
        growth === undefined ? '' : `×${growth.toFixed(1)}`,
        time(textsTime(actions)),
        time(of('copy', actions).total),
        ratio(total, of('copy', actions).total),
      ];
    }),
  ];
  const beside = [
    ['actions', 'zod + date-fns', 'the same checks', 'zod ÷ these', 'read + all rules', 'zod ÷ these'],
    ...sizes.map((actions) => [
      count(actions),
      time(of('zod', actions).total),
      ...(['same', 'core'] as const).flatMap((task) => [
        time(checks(task, actions)),
        ratio(of('zod', actions).total, checks(task, actions)),
      ]),
    ]),
  ];
  const memory = [
    ['actions', 'findings', 'of the same checks', "zod's issues", 'peak memory', 'zod', 'copying'],
    ...sizes.map((actions) => [
      count(actions),
      ...(['core', 'same', 'zod'] as const).map((task) => count(of(task, actions).made)),
      ...(['core', 'zod', 'copy'] as const).map((task) => size(of(task, actions).peakBytes)),
    ]),
  ];
  const worst = Math.max(...growths.map(({ times }) => times));
  const leads = (task: 'core' | 'same') => sizes.map((actions) => `${lead(task, actions).toFixed(1)}×`).join(', ');
  return {
    title: `Core: ${RULES.length} rules, all summaries, in memory`,
    tables: [whole, beside, memory],
    notes: [
      `Processor's time in a process of its own, warmed up; the quickest of several plans, the median of ${Math.max(...SIZES.map(({ rounds }) => rounds))} processes (one of 100,000 actions).`,
      `The peer has something of ${PEER_RULES.length} of the ${RULES.length} rules besides repeated actions: reading and these rules alone are "the same checks". Peak memory is the whole process: Node and the plan`,
      'itself are in it, as they are in copying.',
    ],
    goals: [
      {
        text: `ten times the rows take at most ${MAX_GROWTH} times as long: ×${worst.toFixed(1)}`,
        met: worst <= MAX_GROWTH,
      },
      {
        text: `the same checks at least ${MIN_LEAD}× as fast as zod + date-fns: ${leads('same')}; all rules: ${leads('core')}`,
        met: sizes.every((actions) => lead('core', actions) >= MIN_LEAD),
      },
      ...MAX_TEXTS_TIMES.map(({ actions, milliseconds }) => ({
        text: `texts that say the same, ${count(actions)} actions, in at most ${milliseconds} ms: ${time(textsTime(actions))}`,
        met: textsTime(actions) <= milliseconds,
      })),
    ],
    summary: `core ${lead('core', 10_000).toFixed(1)}× zod (${lead('same', 10_000).toFixed(1)}× for the same checks)`,
    figures: all,
  };
}

/** Does one task of the core's bench in a process of its own: `core-child.ts TASK ACTIONS RUNS`, with `--expose-gc`; prints {@link CoreSample} as JSON. */
import type { Grid } from '../../src/core/plan/grid';
import { gridOf } from '../core/plan/grid-of';
import { CORE_TASKS, doCoreTask, type Laps } from './core-tasks';
import { planRows } from './make-plan';

/** What a child process measured. */
export interface CoreSample {
  /** The quickest of several runs, part by part, in milliseconds of the processor. */
  readonly laps: Laps;
  /** Findings of that run, or rows copied. */
  readonly made: number;
  /** The most memory that the process ever held, Node and the plan included, in bytes. */
  readonly peakBytes: number;
}

/** So many plans of so many actions are gone through first: by then the compiler of Node's engine has seen everything many times. */
const [WARM_UP_PLANS, WARM_UP_ACTIONS] = [16, 500] as const;

const [given, size, runs] = process.argv.slice(2);
const task = CORE_TASKS.find((name) => name === given);
if (task === undefined || runs === undefined) throw new Error('core-child.ts TASK ACTIONS RUNS');

/** A plan that this process has not seen, so that nothing is known of it; its texts as they come from Excel, as JSON. */
const preparedOf = (count: number, seed: number) => {
  const made = gridOf(planRows(count, seed), { sheet: 'Plan 2024' });
  const grid = { ...made, cells: JSON.parse(JSON.stringify(made.cells)) as Grid['cells'] };
  return { grid, values: grid.cells.slice(4).map((row) => row.map(({ value }) => value)) };
};

const doTask = (count: number, seed: number) => {
  const { grid, values } = preparedOf(count, seed);
  // Of the youngest alone: to collect all throws away what the compiler has learnt as well.
  globalThis.gc?.({ type: 'minor' });
  return doCoreTask(task, grid, values);
};

const sum = (laps: Laps) => Object.values(laps).reduce((total, lap) => total + lap, 0);

let seed = 1;
for (let plan = 0; plan < WARM_UP_PLANS; plan++) doTask(WARM_UP_ACTIONS, seed++);

const all = Array.from({ length: Number(runs) }, () => doTask(Number(size), seed++));
const [best] = all.sort((a, b) => sum(a.laps) - sum(b.laps));
if (best === undefined) throw new Error('nothing was measured');
const sample: CoreSample = { ...best, peakBytes: process.resourceUsage().maxRSS * 1024 };
console.log(JSON.stringify(sample));

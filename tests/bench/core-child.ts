/** Does one task of the core's bench in a process of its own: `core-child.ts TASK ACTIONS`, with `--expose-gc`; prints {@link CoreSample} as JSON. */
import type { Grid } from '../../src/core/plan/grid';
import { gridOf } from '../core/plan/grid-of';
import { CORE_TASKS, doCoreTask, type Laps } from './core-tasks';
import { planRows } from './make-plan';

/** What a child process measured. */
export interface CoreSample {
  /** The quickest of several runs, part by part, in milliseconds of the processor. */
  readonly laps: Laps;
  /** Findings, or rows copied. */
  readonly made: number;
  /** The most memory that the process ever held, Node and the plan included, in bytes. */
  readonly peakBytes: number;
}

/** The compiler of Node's engine has seen everything twice after so many milliseconds. */
const WARM_UP = 3000;
/** Runs are repeated until they add up to so many milliseconds: while there are few, the compiler is still at work on what more rows bring. */
const MEASURE = 3000;
/** However quick a task is, it is done no more often than so: to make each run's plan takes longer than the run. */
const MOST_RUNS = 150;

const [given, size] = process.argv.slice(2);
const task = CORE_TASKS.find((name) => name === given);
if (task === undefined || size === undefined) throw new Error('core-child.ts TASK ACTIONS');

/** A plan that this process has not seen, so that nothing is known of it; its texts as they come from Excel, as JSON. */
const preparedOf = (count: number, seed: number) => {
  const made = gridOf(planRows(count, seed), { sheet: 'Plan 2024' });
  const grid = { ...made, cells: JSON.parse(JSON.stringify(made.cells)) as Grid['cells'] };
  return { grid, values: grid.cells.slice(4).map((row) => row.map(({ value }) => value)) };
};

const doTask = (count: number, seed: number) => {
  const { grid, values } = preparedOf(count, seed);
  globalThis.gc?.();
  return doCoreTask(task, grid, values);
};

const sum = (laps: Laps) => Object.values(laps).reduce((total, lap) => total + lap, 0);

let seed = 1;
for (let spent = 0; spent < WARM_UP;) spent += Math.max(WARM_UP / MOST_RUNS, sum(doTask(300, seed++).laps));

// The plans that are measured are the same for all tasks, however many it took to warm up.
seed = 1000;
const first = doTask(Number(size), seed++);
let best = first;
for (let spent = sum(first.laps); spent < MEASURE;) {
  const done = doTask(Number(size), seed++);
  if (sum(done.laps) < sum(best.laps)) best = done;
  spent += Math.max(MEASURE / MOST_RUNS, sum(done.laps));
}
const sample: CoreSample = {
  laps: best.laps,
  made: first.made,
  peakBytes: process.resourceUsage().maxRSS * 1024,
};
console.log(JSON.stringify(sample));

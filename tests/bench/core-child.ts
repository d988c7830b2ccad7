/**
 * Runs one task of the core bench: `core-child.ts TASK ACTIONS RUNS`, with `--expose-gc`. Prints a {@link CoreSample}
 * as JSON.
 */
import type { Grid } from '../../src/core/plan/grid';
import { gridOf } from '../core/plan/grid-of';
import { CORE_TASKS, doCoreTask, type Laps } from './core-tasks';
import { planRows } from './make-plan';

export interface CoreSample {
  /** The fastest of several runs, in milliseconds of processor time by part. */
  readonly laps: Laps;
  /** The number of findings, or of rows copied. */
  readonly made: number;
  /** The process's peak memory in bytes, including Node and the plan. */
  readonly peakBytes: number;
}

/** Run before measuring, so that the JIT compiler has optimized the code. */
const [WARM_UP_PLANS, WARM_UP_ACTIONS] = [16, 500] as const;

const [given, size, runs] = process.argv.slice(2);
const task = CORE_TASKS.find((name) => name === given);
if (task === undefined || runs === undefined) throw new Error('core-child.ts TASK ACTIONS RUNS');

/** A plan that no cache has seen. Its texts go through JSON, as when they come from Excel. */
const preparedOf = (count: number, seed: number) => {
  const made = gridOf(planRows(count, seed), { sheet: 'Plan 2024' });
  const grid = { ...made, cells: JSON.parse(JSON.stringify(made.cells)) as Grid['cells'] };
  return { grid, values: grid.cells.slice(4).map((row) => row.map(({ value }) => value)) };
};

const doTask = (count: number, seed: number) => {
  const { grid, values } = preparedOf(count, seed);
  // A minor collection, because a full one also discards optimized code.
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

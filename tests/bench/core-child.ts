/** Does one task of the core's bench in a process of its own: `core-child.ts TASK ACTIONS`, with `--expose-gc`; prints {@link CoreSample} as JSON. */
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
const WARM_UP = 1500;
/** Short runs are repeated until they add up to something that the clock can tell. */
const MEASURE = 600;

const [given, size] = process.argv.slice(2);
const task = CORE_TASKS.find((name) => name === given);
if (task === undefined || size === undefined) throw new Error('core-child.ts TASK ACTIONS');

const preparedOf = (count: number) => {
  const grid = gridOf(planRows(count), { sheet: 'Plan 2024' });
  return { grid, values: grid.cells.slice(4).map((row) => row.map(({ value }) => value)) };
};

const sum = (laps: Laps) => Object.values(laps).reduce((total, lap) => total + lap, 0);

const small = preparedOf(300);
for (let spent = 0; spent < WARM_UP;) spent += Math.max(1, sum(doCoreTask(task, small.grid, small.values).laps));

const { grid, values } = preparedOf(Number(size));
let best: { readonly laps: Laps; readonly made: number } | undefined;
for (let spent = 0; spent < MEASURE;) {
  globalThis.gc?.();
  const done = doCoreTask(task, grid, values);
  if (best === undefined || sum(done.laps) < sum(best.laps)) best = done;
  spent += Math.max(0.5, sum(done.laps));
}
if (best !== undefined) {
  const sample: CoreSample = { ...best, peakBytes: process.resourceUsage().maxRSS * 1024 };
  console.log(JSON.stringify(sample));
}

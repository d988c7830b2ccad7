import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { availableParallelism, tmpdir } from 'node:os';
import path from 'node:path';
import { run, runScript } from './run-command';

/** The result of a step: the number of tests, and failures; empty `faults` mean success. */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly faults: readonly string[];
}

/** A step of a test command. */
export interface Step {
  readonly name: string;
  /** Names of earlier steps that must succeed; if one failed, so does this step. */
  readonly needs?: readonly string[];
  readonly run: () => Promise<Outcome>;
}

const ALL_WELL: Outcome = { passed: 0, failed: 0, faults: [] };
const oneFault = (fault: string): Outcome => ({ passed: 0, failed: 1, faults: [fault] });

/** A step that runs a script of package.json. Its output is shown at its end, because other steps may run beside it. */
export function script(name: string, npmScript: string, args: readonly string[] = []): Step {
  return {
    name,
    run: async () => {
      const code = await runScript(npmScript, args, { output: 'at-its-end' });
      return code === 0 ? ALL_WELL : oneFault(`npm run ${npmScript} failed`);
    },
  };
}

/** A step that fails if `work` throws. */
export function task(name: string, work: () => Promise<void>): Step {
  return {
    name,
    run: async () => {
      try {
        await work();
        return ALL_WELL;
      } catch (error) {
        return oneFault(error instanceof Error ? error.message : String(error));
      }
    },
  };
}

/** A step that runs one project of jest.config.js and counts its tests. */
export function jest(name: string, project: string, args: readonly string[] = []): Step {
  return {
    name,
    run: async () => {
      const folder = await mkdtemp(path.join(tmpdir(), 'plan-de-mejora-'));
      try {
        const results = path.join(folder, 'results.json');
        const options = ['--selectProjects', project, '--ci', '--json', `--outputFile=${results}`];
        const code = await run(process.execPath, [require.resolve('jest/bin/jest'), ...options, ...args]);
        return jestOutcome(await jsonOf(results), code);
      } finally {
        await rm(folder, { recursive: true });
      }
    },
  };
}

async function jsonOf(file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(file, 'utf8'));
  } catch {
    return null;
  }
}

/**
 * Reads Jest's report (https://jestjs.io/docs/cli#--json). A suite that could not start counts as one failed test, and
 * so does a skipped test, so that nothing is skipped silently.
 */
export function jestOutcome(report: unknown, exitCode: number): Outcome {
  const count = (name: string): number => {
    const value: unknown = typeof report === 'object' && report !== null ? Reflect.get(report, name) : 0;
    return typeof value === 'number' ? value : 0;
  };
  const broken = count('numRuntimeErrorTestSuites');
  const skipped = count('numPendingTests') + count('numTodoTests');
  const failed = count('numFailedTests') + broken + skipped;
  const faults = [
    ...(count('numFailedTests') > 0 ? [`${count('numFailedTests')} tests failed`] : []),
    ...(broken > 0 ? [`${broken} test files could not run`] : []),
    ...(skipped > 0 ? [`${skipped} tests are skipped or left to do`] : []),
  ];
  // Jest may fail without a failed test, for example if there are no tests.
  if (exitCode !== 0 && failed === 0)
    return { ...oneFault(`jest failed (exit ${exitCode})`), passed: count('numPassedTests') };
  return { passed: count('numPassedTests'), failed, faults };
}

type Done = readonly [name: string, outcome: Outcome];

/** Runs a step unless one that it needs has failed, and prints its result and duration. */
async function runStep({ name, needs = [], run: work }: Step, earlier: readonly Done[]): Promise<Done> {
  const began = performance.now();
  const missing = earlier.filter(([one, { faults }]) => needs.includes(one) && faults.length > 0);
  const outcome =
    missing.length === 0 ? await work() : oneFault(`not run: needs ${missing.map(([one]) => one).join(', ')}`);
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`── ${name}: ${outcome.faults.length === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
  return [name, outcome];
}

/** Runs steps in parallel, at most `atOnce` at a time. */
async function runBeside(steps: readonly Step[], atOnce: number, earlier: readonly Done[]): Promise<readonly Done[]> {
  const waiting = steps.values();
  const done: Done[] = [];
  const takeTurns = async () => {
    for (const step of waiting) done.push(await runStep(step, earlier));
  };
  await Promise.all(Array.from({ length: atOnce }, takeTurns));
  return done;
}

/**
 * Runs the steps in order, and those in a list in parallel, at most as many `atOnce` as there are processors. Prints
 * the duration of each and, at the end, the failures. The last line is the total: `N passed, N failed`.
 *
 * @returns whether all steps succeeded
 */
export async function runSteps(
  steps: readonly (Step | readonly Step[])[],
  atOnce = availableParallelism(),
): Promise<boolean> {
  const done: Done[] = [];
  for (const next of steps) {
    const beside = 'name' in next ? [next] : next;
    console.log(`\n── ${beside.map(({ name }) => name).join(', ')}`);
    done.push(...(await runBeside(beside, atOnce, done)));
  }
  const faults = done.flatMap(([name, outcome]) => outcome.faults.map((fault) => `${name}: ${fault}`));
  const sum = (key: 'passed' | 'failed') => done.reduce((total, [, outcome]) => total + outcome[key], 0);
  console.log(faults.length > 0 ? `\nFailed:\n${faults.map((fault) => `  ${fault}`).join('\n')}\n` : '');
  console.log(`${sum('passed')} passed, ${sum('failed')} failed`);
  return faults.length === 0;
}

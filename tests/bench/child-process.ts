import { spawn } from 'node:child_process';
import path from 'node:path';
import { logProgress } from './report';

/**
 * Runs a bench program in a new Node process with the garbage collector exposed. Returns the last line that it printed,
 * parsed as JSON.
 */
export function runChild(program: string, args: readonly string[]): Promise<unknown> {
  const file = path.join(__dirname, program);
  const options = ['--expose-gc', '--max-old-space-size=6144', file, ...args];
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [require.resolve('tsx/cli'), ...options], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let printed = '';
    child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
    child.on('error', reject);
    child.on('close', (code) => {
      if (code !== 0) reject(new Error(`${program} ${args.join(' ')} ended with ${String(code)}`));
      else resolve(JSON.parse(printed.trim().split('\n').at(-1) ?? ''));
    });
  });
}

interface Task {
  /** Printed while the task runs. */
  readonly name: string;
  readonly rounds: number;
}

/**
 * Runs every task the given number of times, in turns, so that a temporarily busy machine affects all of them. Prints
 * progress to standard error.
 */
export async function inTurns<Run extends Task, Sample>(
  runs: readonly Run[],
  work: (run: Run) => Promise<Sample>,
): Promise<ReadonlyMap<Run, readonly Sample[]>> {
  const samples = new Map<Run, Sample[]>(runs.map((run) => [run, []]));
  const most = Math.max(...runs.map(({ rounds }) => rounds));
  for (let round = 0; round < most; round++) {
    for (const run of runs.filter(({ rounds }) => rounds > round)) {
      logProgress(`${run.name}, ${round + 1} of ${run.rounds}`);
      samples.get(run)?.push(await work(run));
    }
  }
  return samples;
}

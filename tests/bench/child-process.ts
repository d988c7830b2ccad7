import { spawn } from 'node:child_process';
import path from 'node:path';
import { tell } from './report';

/** Runs one of the bench's own programs in a fresh Node, with its collector of garbage at hand, and gives the JSON that it printed last. */
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

/** One task of a bench. */
interface Task {
  /** What is told while it runs. */
  readonly name: string;
  /** How often it runs. */
  readonly rounds: number;
}

/** Runs every task as often as it is to be, in turns, so that a machine that is busy for a while is so for all of them; says on standard error which is at work. */
export async function inTurns<Run extends Task, Sample>(
  runs: readonly Run[],
  work: (run: Run) => Promise<Sample>,
): Promise<ReadonlyMap<Run, readonly Sample[]>> {
  const samples = new Map<Run, Sample[]>(runs.map((run) => [run, []]));
  const most = Math.max(...runs.map(({ rounds }) => rounds));
  for (let round = 0; round < most; round++) {
    for (const run of runs.filter(({ rounds }) => rounds > round)) {
      tell(`${run.name}, ${round + 1} of ${run.rounds}`);
      samples.get(run)?.push(await work(run));
    }
  }
  return samples;
}

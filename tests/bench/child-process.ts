import { spawn } from 'node:child_process';
import path from 'node:path';

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

/** Runs every task several times, in turns, so that a machine that is busy for a while is so for all of them. */
export async function inTurns<Task, Sample>(
  tasks: readonly Task[],
  rounds: number,
  run: (task: Task) => Promise<Sample>,
): Promise<ReadonlyMap<Task, readonly Sample[]>> {
  const samples = new Map<Task, Sample[]>(tasks.map((task) => [task, []]));
  for (let round = 0; round < rounds; round++) {
    for (const task of tasks) samples.get(task)?.push(await run(task));
  }
  return samples;
}

import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

/** The repository's folder. */
export const ROOT = path.join(__dirname, '..');

/** How a command runs: what it adds to the environment, and whether what it prints is shown as it comes, whole at its end, or not at all. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly output?: 'as-it-comes' | 'at-its-end' | 'none';
}

/** Runs a program in the repository's folder; gives its exit code, 1 where a signal ended it or it could not be started. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, output = 'as-it-comes' }: RunOptions = {},
): Promise<number> {
  const way = ({ 'as-it-comes': 'inherit', 'at-its-end': 'pipe', none: 'ignore' } as const)[output];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      // Nobody answers: a program that asks must fail, not wait.
      stdio: ['ignore', way, way],
    });
    const printed: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => printed.push(bytes));
    child.on('error', (error) => {
      if (output !== 'none') console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

/** Runs a script of package.json, so that this command and a developer's own run the same. */
export function runScript(script: string, args: readonly string[] = [], options: RunOptions = {}): Promise<number> {
  const npm = process.env['npm_execpath'];
  const all = ['run', script, '--', ...args];
  // npm says where it is when it runs this; on Windows its own name is no program that can be spawned.
  return npm ? run(process.execPath, [npm, ...all], options) : run('npm', all, options);
}

/** Where a program is: a path as it is, a name looked up on the PATH; `null` where it isn't there or may not be run. */
export async function findProgram(name: string): Promise<string | null> {
  const folders = path.isAbsolute(name) ? [''] : (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  for (const folder of folders) {
    const file = path.join(folder, name);
    try {
      await access(file, constants.X_OK);
      return file;
    } catch {
      // Not here: the next folder may have it.
    }
  }
  return null;
}

/** The first of several programs that is there; `null` where none is. */
export async function findAnyProgram(names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const found = await findProgram(name);
    if (found) return found;
  }
  return null;
}

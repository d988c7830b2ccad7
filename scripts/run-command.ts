import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

/** The repository's folder. */
export const ROOT = path.join(__dirname, '..');

/** How a command runs: what it adds to the environment, and whether what it prints is shown. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly quiet?: boolean;
}

/** Runs a program in the repository's folder; gives its exit code, 1 where a signal ended it or it could not be started. */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, quiet = false }: RunOptions = {},
): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      // Nobody answers: a program that asks must fail, not wait.
      stdio: ['ignore', quiet ? 'ignore' : 'inherit', quiet ? 'ignore' : 'inherit'],
    });
    child.on('error', (error) => {
      if (!quiet) console.error(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 1));
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

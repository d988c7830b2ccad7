import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import path from 'node:path';

/** The repository's folder. */
export const ROOT = path.join(__dirname, '..');

/** Environment variables to add, and whether to show the output as it comes, at the end, or not at all. */
export interface RunOptions {
  readonly env?: Readonly<Record<string, string>>;
  readonly output?: 'as-it-comes' | 'at-its-end' | 'none';
}

/**
 * Runs a program in the repository's folder. Returns its exit code, 1 if a signal ended it or it could not be started.
 */
export function run(
  program: string,
  args: readonly string[],
  { env = {}, output = 'as-it-comes' }: RunOptions = {},
): Promise<number> {
  const stdio = ({ 'as-it-comes': 'inherit', 'at-its-end': 'pipe', none: 'ignore' } as const)[output];
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: ROOT,
      env: { ...process.env, ...env },
      // No input, so that a program that asks a question fails instead of waiting.
      stdio: ['ignore', stdio, stdio],
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

/** Runs a script of package.json, as a developer would. */
export function runScript(script: string, args: readonly string[] = [], options: RunOptions = {}): Promise<number> {
  const npm = process.env['npm_execpath'];
  const all = ['run', script, '--', ...args];
  // npm sets `npm_execpath`. On Windows, `npm` is a batch file, which can't be spawned.
  return npm ? run(process.execPath, [npm, ...all], options) : run('npm', all, options);
}

/** The path of a program, given by path or by name on the PATH; `null` if it doesn't exist or isn't executable. */
export async function findProgram(name: string): Promise<string | null> {
  const folders = path.isAbsolute(name) ? [''] : (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);
  for (const folder of folders) {
    const file = path.join(folder, name);
    try {
      await access(file, constants.X_OK);
      return file;
    } catch {
      // Try the next folder.
    }
  }
  return null;
}

/** The first program that exists; `null` if none does. */
export async function findAnyProgram(names: readonly string[]): Promise<string | null> {
  for (const name of names) {
    const found = await findProgram(name);
    if (found) return found;
  }
  return null;
}

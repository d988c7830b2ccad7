import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { BuildResult } from './run-webpack';

export interface BuildInputs {
  /** Files and folders; one that doesn't exist counts as empty. */
  readonly paths: readonly string[];
  /** Other values that change the result, such as environment variables. */
  readonly settings?: readonly string[];
}

/**
 * Builds into a folder, unless its last build succeeded with the same inputs. The hash of the inputs is kept beside the folder, in a file
 * with the ending `.inputs`.
 */
export async function buildIfChanged(
  folder: string,
  inputs: BuildInputs,
  build: () => Promise<BuildResult>,
): Promise<BuildResult> {
  const record = `${folder}.inputs`;
  const hash = await hashOf(inputs);
  if (existsSync(folder) && existsSync(record) && (await readFile(record, 'utf8')) === hash) return { ok: true };
  await rm(record, { force: true });
  const result = await build();
  if (result.ok) await writeFile(record, hash);
  return result;
}

async function hashOf({ paths, settings = [] }: BuildInputs): Promise<string> {
  const hash = createHash('sha256').update(JSON.stringify(settings));
  for (const file of (await Promise.all(paths.map(filesOf))).flat()) hash.update(file).update(await readFile(file));
  return hash.digest('hex');
}

/** The files of a path, sorted. */
async function filesOf(target: string): Promise<readonly string[]> {
  if (!existsSync(target)) return [];
  if (!(await stat(target)).isDirectory()) return [target];
  const entries = await readdir(target, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name))
    .sort();
}

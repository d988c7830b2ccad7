import { readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { buildSandbox, SANDBOX_FOLDER, type Build } from './build-sandbox';
import { errorCode } from './error-code';

/** What the sandbox is built from; every install changes `node_modules/.package-lock.json`. */
const SOURCES = [
  'src',
  'packages',
  'assets',
  'scripts',
  'manifest.xml',
  'package.json',
  'webpack.config.js',
  'node_modules/.package-lock.json',
];

/** Says when the build began, in milliseconds. It stands among the pages, so that any other build removes it (webpack's `output.clean`). */
const STAMP = `${SANDBOX_FOLDER}/built.txt`;

/** Builds the sandbox unless nothing has changed since it was built: even from webpack's cache a build takes seconds. */
export async function updateSandbox(root: string, signal: AbortSignal, build = buildSandbox): Promise<Build> {
  const stamp = path.join(root, STAMP);
  if ((await newestChange(root)) < (await readStamp(stamp))) return { ok: true };

  await rm(stamp, { force: true });
  const began = Date.now();
  const built = await build(root, signal);
  if (built.ok) await writeFile(stamp, String(began));
  return built;
}

/** When a source was last changed, added or removed, in milliseconds. */
async function newestChange(root: string): Promise<number> {
  const changes = await Promise.all(SOURCES.map((source) => changedAt(path.join(root, source))));
  return Math.max(...changes);
}

/** When a file, or anything in a folder, was last changed; 0 where there is none. A copied file may keep its `mtime`, not its `ctime`. */
async function changedAt(place: string): Promise<number> {
  try {
    const entry = await stat(place);
    if (!entry.isDirectory()) return entry.ctimeMs;
    const inside = await Promise.all((await readdir(place)).map((name) => changedAt(path.join(place, name))));
    // Removing a file changes its folder.
    return Math.max(entry.ctimeMs, ...inside);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}

/** 0 where there is no build. */
async function readStamp(stamp: string): Promise<number> {
  try {
    return Number(await readFile(stamp, 'utf8'));
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return 0;
    throw error;
  }
}

/**
 * `npm run review`: runs the command line as one script, which is built again if a source has changed. Translating 500
 * files at every start would take longer than the review.
 */
import { mkdir, readFile, rename, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
const folder = path.join(root, 'node_modules', '.cache', 'plan-de-mejora');
const script = path.join(folder, 'review.mjs');
/** The sources of the built script, with what tells whether they have changed. */
const list = path.join(folder, 'review.json');

/** @param {string} file */
async function stampOf(file) {
  const { mtimeMs, size } = await stat(path.join(root, file));
  return `${mtimeMs} ${size}`;
}

async function isCurrent() {
  try {
    /** @type {Record<string, string>} */
    const stamps = JSON.parse(await readFile(list, 'utf8'));
    const now = await Promise.all(Object.keys(stamps).map(stampOf));
    return (await stat(script)).isFile() && Object.values(stamps).every((stamp, at) => stamp === now[at]);
  } catch {
    // Not built yet, or a source is gone.
    return false;
  }
}

async function build() {
  const { build: bundle } = await import('esbuild');
  const { outputFiles, metafile } = await bundle({
    absWorkingDir: root,
    entryPoints: ['src/cli/main.ts'],
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    minifyWhitespace: true,
    minifySyntax: true,
    write: false,
    metafile: true,
    logLevel: 'error',
    // Packages that are CommonJS call `require`.
    banner: { js: "import{createRequire as own}from'node:module';const require=own(import.meta.url);" },
  });
  const sources = [...Object.keys(metafile.inputs), 'package-lock.json', 'scripts/review.mjs'];
  const stamps = await Promise.all(sources.map(async (file) => [file, await stampOf(file)]));
  await mkdir(folder, { recursive: true });
  for (const [file, content] of [
    [script, outputFiles[0].contents],
    [list, JSON.stringify(Object.fromEntries(stamps))],
  ]) {
    // Two reviews may start at the same time.
    await writeFile(`${file}.${process.pid}`, content);
    await rename(`${file}.${process.pid}`, file);
  }
}

if (!(await isCurrent())) await build();
await import(pathToFileURL(script).href);

import { cp, mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { build } from 'esbuild';
import { CHECK_PAGE } from 'excel-check/node';
import { ROOT } from '../run-command';
import { makeData } from './make-data';

/** The port in `manifest.xml`. */
export const PORT = 3443;

/** Builds the add-in that checks an Excel into a folder. */
export async function buildCheck(folder: string): Promise<void> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  const into = (name: string) => path.join(folder, name);
  await build({
    entryPoints: [path.join(__dirname, 'page.ts')],
    outfile: into('page.js'),
    bundle: true,
    minify: true,
    target: 'es2021',
    logLevel: 'warning',
  });
  await writeFile(into('data.json'), JSON.stringify(await makeData()));
  await cp(CHECK_PAGE, into('check-page.html'));
  await cp(path.join(__dirname, 'manifest.xml'), into('manifest.xml'));
  for (const icon of ['plan-32.png', 'plan-64.png']) await cp(path.join(ROOT, 'assets/icons', icon), into(icon));
}

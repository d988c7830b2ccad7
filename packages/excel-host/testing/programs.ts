import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/**
 * Runs a Python script and parses the JSON that it prints. `npm run test:readers` finds a Python with openpyxl and
 * xlsxwriter.
 */
export async function python(script: string, ...args: readonly string[]): Promise<unknown> {
  const { stdout } = await exec(process.env['PYTHON'] ?? '/usr/bin/python3', ['-c', script, ...args]);
  return JSON.parse(stdout);
}

/**
 * Converts files with LibreOffice, all in one run.
 *
 * @param to an extension and, after a colon, a filter and its options, as for `soffice --convert-to`
 * @param folder the output folder; base names stay the same
 */
export async function libreOfficeAll(files: readonly string[], to: string, folder: string): Promise<void> {
  const profileFolder = await mkdtemp(path.join(tmpdir(), 'soffice-'));
  try {
    // A separate profile, because a second instance with the same profile passes its work to the first and quits.
    const profile = `-env:UserInstallation=file://${profileFolder}`;
    const soffice = process.env['SOFFICE'] ?? 'soffice';
    await exec(soffice, [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files]);
  } finally {
    await rm(profileFolder, { recursive: true, force: true });
  }
}

/** Converts one file; see {@link libreOfficeAll}. */
export async function libreOffice(file: string, to: string): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'converted-'));
  try {
    await libreOfficeAll([file], to, folder);
    const [made] = await readdir(folder);
    if (made === undefined) throw new Error(`LibreOffice made nothing of ${file}`);
    return await readFile(path.join(folder, made));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

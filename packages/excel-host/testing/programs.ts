import { execFile } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';

const exec = promisify(execFile);

/** What a Python script prints as JSON; `npm run test:readers` says which Python has openpyxl and xlsxwriter. */
export async function python(script: string, ...args: readonly string[]): Promise<unknown> {
  const { stdout } = await exec(process.env['PYTHON'] ?? '/usr/bin/python3', ['-c', script, ...args]);
  return JSON.parse(stdout);
}

/**
 * Files as LibreOffice converts them, in one run of it.
 *
 * @param to an extension and, after a colon, the filter and its options, as `soffice --convert-to` takes them.
 * @param folder where they go, under the names that they have.
 */
export async function libreOfficeAll(files: readonly string[], to: string, folder: string): Promise<void> {
  const profileFolder = await mkdtemp(path.join(tmpdir(), 'soffice-'));
  try {
    // A profile of its own: two instances on one profile hand their work to each other and quit.
    const profile = `-env:UserInstallation=file://${profileFolder}`;
    const soffice = process.env['SOFFICE'] ?? 'soffice';
    await exec(soffice, [profile, '--headless', '--convert-to', to, '--outdir', folder, ...files]);
  } finally {
    await rm(profileFolder, { recursive: true, force: true });
  }
}

/** One file as LibreOffice converts it; see {@link libreOfficeAll}. */
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

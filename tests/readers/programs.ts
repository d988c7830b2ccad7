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
 * A file as LibreOffice converts it.
 *
 * @param to an extension and, after a colon, the filter and its options, as `soffice --convert-to` takes them.
 */
export async function libreOffice(file: string, to: string): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), 'soffice-'));
  try {
    // A profile of its own: two instances on one profile hand their work to each other and quit.
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const out = path.join(folder, 'out');
    await exec(process.env['SOFFICE'] ?? 'soffice', [profile, '--headless', '--convert-to', to, '--outdir', out, file]);
    const [made] = await readdir(out);
    if (made === undefined) throw new Error(`LibreOffice made nothing of ${file}`);
    return await readFile(path.join(out, made));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

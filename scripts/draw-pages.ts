/** Draws the first page of workbooks as LibreOffice prints it, without the add-in. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { canInstall, install } from './debian';
import { findProgram, run } from './run-command';
import { secondReaders } from './second-readers';

/** Dots per inch, enough to read the text of a table. */
const RESOLUTION = '96';

/** Picture paths lack the extension `.png`. */
export interface PageToDraw {
  readonly workbook: Uint8Array;
  readonly picture: string;
  /** A second picture, in shades of gray. */
  readonly grayPicture?: string;
}

/** Runs a program; throws if it fails. */
async function runOrThrow(program: string, ...args: readonly string[]): Promise<void> {
  const code = await run(program, args, { output: 'none' });
  if (code !== 0) throw new Error(`${program} failed with ${code}: ${args.join(' ')}`);
}

async function pdftoppm(): Promise<string> {
  if ((await findProgram('pdftoppm')) === null && (await canInstall())) await install(['poppler-utils']);
  const program = await findProgram('pdftoppm');
  if (program === null) throw new Error('pdftoppm is missing. Install it (Debian: apt-get install poppler-utils)');
  return program;
}

/** Draws each workbook's first page as PNG. Installs LibreOffice and poppler on Debian if they are missing. */
export async function drawPages(pages: readonly PageToDraw[]): Promise<void> {
  const { soffice } = await secondReaders();
  const draw = await pdftoppm();
  const folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  try {
    const at = (index: number, ending: string) => path.join(folder, `${index}.${ending}`);
    for (const [index, { workbook }] of pages.entries()) await writeFile(at(index, 'xlsx'), workbook);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const books = pages.map((_, index) => at(index, 'xlsx'));
    await runOrThrow(soffice, profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...books);
    for (const [index, { picture, grayPicture }] of pages.entries()) {
      const options = ['-png', '-singlefile', '-r', RESOLUTION];
      await runOrThrow(draw, ...options, at(index, 'pdf'), picture);
      if (grayPicture !== undefined) await runOrThrow(draw, ...options, '-gray', at(index, 'pdf'), grayPicture);
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

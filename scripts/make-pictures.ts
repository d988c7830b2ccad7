/** `npm run pictures`: draws the sample as the add-in leaves it, on 15 September 2024, into docs/pictures: every sheet, and the marked plan in grey too. */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { dayOf } from '../src/core/plan/day';
import { SHEET_KEYS } from '../src/core/summary/sheet-spec';
import { withOffice } from '../src/cli/with-office';
import { markPlan } from '../src/excel/mark-plan';
import { reviewPlan } from '../src/excel/review-plan';
import { writeSheets } from '../src/excel/write-sheets';
import { ExcelHost } from 'excel-host/node';
import { canInstall, install } from './debian';
import { findProgram, ROOT, run } from './run-command';
import { secondReaders } from './second-readers';

const SAMPLE = path.join(ROOT, 'assets/plan-de-mejora-2024.xlsx');
const FOLDER = path.join(ROOT, 'docs/pictures');
const DAY = dayOf(2024, 9, 15);

/** Dots an inch: a page fills a screen, and the text of a table can be read. */
const RESOLUTION = '96';

/** The sample, marked and with its summaries, once for each sheet: with that one in front, so that it is the first that is printed. */
async function sheetsInFront(): Promise<ReadonlyMap<string, Uint8Array>> {
  const host = ExcelHost.open(new Uint8Array(await readFile(SAMPLE)), { today: () => DAY, displayLanguage: 'es-DO' });
  const files = new Map<string, Uint8Array>();
  await withOffice(host, async () => {
    // A fixed day: who draws these marks has a TODAY() of their own.
    const review = await reviewPlan({ asOf: { day: DAY, followsToday: false } });
    await markPlan(review);
    await writeSheets(review, { language: 'es', madeOn: DAY });
    const names = host.workbook.sheets.map(({ name }) => name);
    for (const [index, key] of ['plan-marked', ...SHEET_KEYS].entries()) {
      await Excel.run(async (context) => {
        context.workbook.worksheets.getItem(names[index] ?? '').position = 0;
        await context.sync();
      });
      files.set(key, host.save());
    }
  });
  return files;
}

/** Runs a program and fails with it. */
async function must(program: string, ...args: readonly string[]): Promise<void> {
  const code = await run(program, args, { output: 'none' });
  if (code !== 0) throw new Error(`${program} failed with ${code}: ${args.join(' ')}`);
}

async function pdftoppm(): Promise<string> {
  if ((await findProgram('pdftoppm')) === null && (await canInstall())) await install(['poppler-utils']);
  const program = await findProgram('pdftoppm');
  if (program === null) throw new Error('pdftoppm is missing. Install it (Debian: apt-get install poppler-utils)');
  return program;
}

async function makePictures(): Promise<void> {
  const { soffice } = await secondReaders();
  const draw = await pdftoppm();
  const folder = await mkdtemp(path.join(tmpdir(), 'pictures-'));
  try {
    const files = await sheetsInFront();
    const at = (name: string, ending: string) => path.join(folder, `${name}.${ending}`);
    for (const [name, bytes] of files) await writeFile(at(name, 'xlsx'), bytes);
    const profile = `-env:UserInstallation=file://${path.join(folder, 'profile')}`;
    const books = [...files.keys()].map((name) => at(name, 'xlsx'));
    await must(soffice, profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...books);
    const picture = (name: string, as: string, ...more: readonly string[]) =>
      must(draw, '-png', '-singlefile', '-r', RESOLUTION, ...more, at(name, 'pdf'), path.join(FOLDER, as));
    for (const name of files.keys()) await picture(name, name);
    await picture('plan-marked', 'plan-marked-grey', '-gray');
    console.log(`${FOLDER}: ${files.size + 1} pictures`);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

void makePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

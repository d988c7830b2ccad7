/**
 * `npm run pictures`: draws the sample after marking and writing summaries, on 15 September 2024, into docs/pictures:
 * every sheet, and the marked plan also in gray.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { dayOf } from '../src/core/plan/day';
import { SHEET_KEYS } from '../src/core/summary/sheet-spec';
import { withOffice } from '../src/cli/with-office';
import { markPlan } from '../src/excel/marks/mark-plan';
import { reviewPlan } from '../src/excel/review/review-plan';
import { writeSheets } from '../src/excel/sheets/write-sheets';
import { ExcelHost } from 'excel-host/node';
import { drawPages } from './draw-pages';
import { ROOT } from './run-command';

const SAMPLE = path.join(ROOT, 'assets/plan-de-mejora-2024.xlsx');
const FOLDER = path.join(ROOT, 'docs/pictures');
const DAY = dayOf(2024, 9, 15);

/** The marked sample with its summaries, once for each sheet, with that sheet first so that it is printed first. */
async function sheetsInFront(): Promise<ReadonlyMap<string, Uint8Array>> {
  const host = ExcelHost.open(new Uint8Array(await readFile(SAMPLE)), { today: () => DAY, displayLanguage: 'es-DO' });
  const files = new Map<string, Uint8Array>();
  await withOffice(host, async () => {
    // A fixed day, since TODAY() would differ at every run.
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

async function makePictures(): Promise<void> {
  const files = await sheetsInFront();
  const at = (name: string): string => path.join(FOLDER, name);
  await drawPages(
    [...files].map(([name, workbook]) => ({
      workbook,
      picture: at(name),
      ...(name === 'plan-marked' && { grayPicture: at('plan-marked-grey') }),
    })),
  );
  console.log(`${FOLDER}: ${files.size + 1} pictures`);
}

void makePictures().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});

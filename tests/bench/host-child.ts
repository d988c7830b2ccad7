/**
 * Opens, reviews and saves a workbook: `host-child.ts open|review|exceljs FILE`. Prints a {@link HostSample} as JSON.
 */
import { readFileSync } from 'node:fs';
import { Workbook } from 'exceljs';
import { withOffice } from '../../src/cli/with-office';
import { dayOf } from '../../src/core/plan/day';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { ExcelHost } from 'excel-host/node';

export interface HostSample {
  /** Milliseconds of processor time by step. */
  readonly laps: Readonly<Record<string, number>>;
  /** The process's peak memory in bytes, including Node. */
  readonly peakBytes: number;
}

const [task, file] = process.argv.slice(2);
if (task === undefined || file === undefined) throw new Error('host-child.ts open|review|exceljs FILE');
const bytes = readFileSync(file);
const laps: Record<string, number> = {};

async function lap<Result>(name: string, work: () => Result | Promise<Result>): Promise<Result> {
  const before = process.cpuUsage();
  const result = await work();
  const { user, system } = process.cpuUsage(before);
  laps[name] = (user + system) / 1000;
  return result;
}

/** Parses every cell, as exceljs does. */
function openHost(): ExcelHost {
  const host = ExcelHost.open(bytes, { today: () => dayOf(2024, 9, 15) });
  for (const sheet of host.workbook.sheets) sheet.usedArea(true);
  return host;
}

async function measure(): Promise<void> {
  if (task === 'exceljs') {
    const book = new Workbook();
    // Node's buffer types no longer match the library's.
    await lap('open', () => book.xlsx.load(Uint8Array.from(bytes).buffer));
    await lap('save', () => book.xlsx.writeBuffer());
    return;
  }
  const host = await lap('open', openHost);
  if (task === 'review') {
    await withOffice(host, async () => {
      const review = await lap('review', () => reviewPlan({ asOf: { day: dayOf(2024, 9, 15), followsToday: true } }));
      await lap('marks', () => markPlan(review));
      await lap('sheets', () => writeSheets(review, { language: 'es', madeOn: dayOf(2024, 9, 15) }));
    });
  } else {
    // Changes a cell, so that there is something to save.
    host.workbook.activeSheet.cells.enter(0, 0, 'Plan');
  }
  await lap('save', () => host.save());
}

void measure().then(() => {
  const sample: HostSample = { laps, peakBytes: process.resourceUsage().maxRSS * 1024 };
  console.log(JSON.stringify(sample));
});

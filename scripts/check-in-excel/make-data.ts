import { readFileSync } from 'node:fs';
import path from 'node:path';
import { runInEmbedded } from 'excel-check/node';
import { ExcelHost, startOffice } from 'excel-host/node';
import { ROOT } from '../run-command';
import type { CheckData } from './checks';
import { planJobs } from './plan-jobs';
import { readSheet, type SampleSheet } from './sample-sheet';

/** The sample plan as data, so that the page can write it into any workbook. */
async function readSample(): Promise<SampleSheet> {
  const file = readFileSync(path.join(ROOT, 'assets/plan-de-mejora-2024.xlsx'));
  const office = await startOffice(ExcelHost.open(new Uint8Array(file)));
  try {
    return await office.Excel.run((context) => readSheet(context.workbook.worksheets.getFirst()));
  } finally {
    office.stop();
  }
}

/** Does the jobs in the embedded Excel: its answers are what the page expects of the user's. */
export async function makeData(): Promise<CheckData> {
  const sample = await readSample();
  const { answers } = await runInEmbedded(planJobs(sample, {}), {});
  return { sample, ours: answers };
}

import { openOffice } from 'excel-host/testing';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { asOf, sampleBytes } from './sample';

type Options = Parameters<typeof writeSheets>[1];

const workbooks = new Map<string, Uint8Array>();

/** Opens the sample with its summaries written, and reviews it. The summaries are written once per test file. */
export async function openWrittenSample(options: Options): Promise<Review> {
  const key = JSON.stringify(options);
  const bytes = workbooks.get(key) ?? (await writtenSample(options));
  workbooks.set(key, bytes);
  await openOffice(bytes);
  return reviewPlan(asOf());
}

async function writtenSample(options: Options): Promise<Uint8Array> {
  const office = await openOffice(sampleBytes());
  await writeSheets(await reviewPlan(asOf()), options);
  office.stop();
  return office.host.save();
}

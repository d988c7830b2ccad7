import { reviewPlan } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { planFile } from '../bench/make-plan';
import { openOffice } from 'excel-host/testing';
import { asOf, GENERATED_SHEETS, SEPTEMBER_15 } from '../support/sample';

/** The largest request that Excel on the web accepts, in bytes. */
const MAX_BYTES = 5_000_000;

/** Their summaries need more than one such request. */
const ACTIONS = 2_000;

test('2,000 actions are summarized in four round trips plus those required by the limit on requests', async () => {
  const { host } = await openOffice(await planFile(ACTIONS));
  const review = await reviewPlan(asOf());
  const before = { ...host.counters };
  const { written } = await writeSheets(review, { language: 'es', madeOn: SEPTEMBER_15 });
  expect(written).toEqual(GENERATED_SHEETS);

  const bytes = host.counters.bytesIn - before.bytesIn;
  expect(bytes).toBeGreaterThan(MAX_BYTES);
  // The sizes of calls are estimated, up to two and a half times too high.
  expect(host.counters.requests - before.requests).toBeLessThanOrEqual(5 + Math.floor((2.5 * bytes) / MAX_BYTES));
  expect(host.counters.largestIn).toBeLessThan(MAX_BYTES);

  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Tablero');
    const overdue = sheet.getRange('A4').load('values');
    const total = sheet.getRange('A2').load('values');
    const late = sheet.getRange('B9:B13').load('values');
    await context.sync();
    expect(overdue.values).toEqual([[review.schedule.counts.overdue]]);
    expect(total.values.flat().join()).toMatch(new RegExp(`^(.* · )?${ACTIONS} acciones`));
    const days = review.schedule.situations.flatMap((judged) => (judged.situation === 'overdue' ? [judged.days] : []));
    const most = days.sort((a, b) => (b ?? 0) - (a ?? 0)).slice(0, 5);
    expect(late.values.flat()).toEqual(most);
  });
}, 300_000);

import { followEdits } from '../../../src/excel/follow/follow-plan';
import { markPlan } from '../../../src/excel/marks/mark-plan';
import { reviewPlan } from '../../../src/excel/review/review-plan';
import { writeSheets } from '../../../src/excel/sheets/write-sheets';
import { openOffice, settle } from 'excel-host/testing';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../../support/sample';

// A review with its marks and sheets takes long on a busy machine.
jest.setTimeout(30_000);

test('reports the user’s edits by sheet, but not the add-in’s', async () => {
  const { host } = await openOffice(sampleBytes());
  const edited: unknown[] = [];
  await followEdits((sheetId, rows) => edited.push([sheetId, rows]));

  const review = await reviewPlan(asOf());
  await markPlan(review);
  await writeSheets(review, { language: 'es', madeOn: SEPTEMBER_15 });
  await settle();
  expect(edited).toEqual([]);

  host.workbook.sheetByName('Plan 2024')?.cells.typeInto(4, 8, 'dic-24');
  await settle();
  expect(edited).toEqual([[review.sheets[0].id, [4]]]);
});

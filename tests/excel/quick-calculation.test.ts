import { ExcelHost } from 'excel-host/node';
import { calculateTwice, openOffice } from 'excel-host/testing';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../support/sample';

/** To the library, a criterion like "3" doesn't match the text "3", as it does in Excel: our criteria are such texts. */
const COUNTS_CRITERIA = /COUNTIFS\([^)]*(?:\[Criterio\]+,"\d|,\$L\d+)/;

test('every formula that the add-in writes is calculated by the quick engine, with the same value as the library’s', async () => {
  const { host } = await openOffice(sampleBytes(), { today: () => SEPTEMBER_15 });
  const review = await reviewPlan(asOf());
  await markPlan(review);
  await writeSheets(review, { language: 'es', madeOn: SEPTEMBER_15 });
  const formulas = calculateTwice(ExcelHost.open(host.save(), { today: () => SEPTEMBER_15 }), (formula) =>
    COUNTS_CRITERIA.test(formula),
  );
  expect(formulas.length).toBeGreaterThan(500);
  for (const { formula, quick, library } of formulas) {
    expect([formula, quick]).toEqual([formula, library]);
    expect(quick).toBeDefined();
  }
});

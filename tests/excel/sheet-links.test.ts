import { cellAddress } from '../../src/core/plan/grid';
import { reviewPlan, type Review } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { openOffice } from 'excel-host/testing';
import { asOf, sampleBytes, SEPTEMBER_15 } from '../support/sample';

jest.setTimeout(60_000);

const write = (review: Review) =>
  writeSheets(review, { language: 'es', madeOn: SEPTEMBER_15, sheets: ['indicators', 'findings'] });

/** The values of a table's column. */
async function columnOf(table: string, column: string): Promise<readonly unknown[]> {
  return Excel.run(async (context) => {
    const range = context.workbook.tables.getItem(table).columns.getItem(column).getDataBodyRange().load('values');
    await context.sync();
    return range.values.flat() as unknown[];
  });
}

/** A review with only some of its actions and findings. */
const reviewWith = (review: Review, actions: number, findings: number): Review => ({
  ...review,
  schedule: { ...review.schedule, situations: review.schedule.situations.slice(0, actions) },
  findings: review.findings.slice(0, findings),
});

async function expectOwnLinks({ plan, schedule, findings }: Review): Promise<void> {
  const rows = schedule.situations.flatMap(({ action }) =>
    Array.from({ length: Math.max(1, action.indicators.length) }, () => `Fila ${action.row + 1}`),
  );
  expect(await columnOf('Indicadores', 'En el plan')).toEqual(rows);
  const cells = findings.map(({ row, column }) => {
    const { columns, headingRows } = plan;
    const place = column === null ? undefined : columns[column];
    if (row !== null) return cellAddress(row, place ?? columns.number ?? 0);
    return place === undefined ? 'Todo el plan' : cellAddress(headingRows.at(-1) ?? 0, place);
  });
  expect(await columnOf('Hallazgos', 'Celda')).toEqual(cells);
}

// Excel copies formulas down the columns of tables: https://github.com/OfficeDev/office-js/issues/2093
describe('each row’s link refers to its own row in the plan', () => {
  test('on new sheets', async () => {
    await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    expect(review.findings.length).toBeGreaterThan(5);
    await write(review);
    await expectOwnLinks(review);
  });

  test.each([
    ['of one row each', 1, 1],
    ['without findings', 2, 0],
    ['of as many rows', 6, 18],
  ])('on refreshed sheets %s', async (_, actions, findings) => {
    await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    await write(reviewWith(review, actions, findings));
    await write(review);
    await expectOwnLinks(review);
    await write(reviewWith(review, 3, 4));
    await expectOwnLinks(reviewWith(review, 3, 4));
  });

  test('if a manager cleared the column', async () => {
    await openOffice(sampleBytes());
    const review = await reviewPlan(asOf());
    await write(review);
    await Excel.run(async (context) => {
      context.workbook.tables.getItem('Hallazgos').columns.getItem('Celda').getDataBodyRange().clear('Contents');
      await context.sync();
    });
    await write(review);
    await expectOwnLinks(review);
  });
});

test('a table that loses columns leaves none of their headings behind', async () => {
  await openOffice(sampleBytes());
  const review = await reviewPlan(asOf());
  const [finding] = review.findings;
  if (finding === undefined) throw new Error('the sample has no findings');
  const acceptance = {
    sheet: review.plan.sheet,
    rule: finding.rule,
    column: null,
    key: '1',
    reason: 'x',
    acceptedOn: '2024-09-15',
  };
  await write({ ...review, accepted: [{ finding, acceptance }] });
  await write(review);
  const heading = await Excel.run(async (context) => {
    const row = context.workbook.worksheets.getItem('Hallazgos').getRange('A7:Z7').load('values');
    await context.sync();
    return row.values.flat().filter((value) => value !== '') as unknown[];
  });
  expect(heading).toHaveLength(7);
});

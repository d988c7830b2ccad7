import { dayOf, isoDay } from '../../../src/core/plan/day';
import { reviewPlan } from '../../../src/excel/review/review-plan';
import { openOffice } from 'excel-host/testing';
import { planBytes } from '../../support/plans';
import { asOf, sampleBytes } from '../../support/sample';

const count = (words: readonly string[]) =>
  words.reduce<Record<string, number>>((sum, word) => ({ ...sum, [word]: (sum[word] ?? 0) + 1 }), {});

describe('a review of the sample plan', () => {
  test('reads six actions and judges them', async () => {
    await openOffice(sampleBytes());
    const { plan, schedule } = await reviewPlan(asOf());
    expect(plan.actions.map(({ number }) => number)).toEqual([1, 2, 3, 5, 6, 7]);
    expect(plan.actions.map(({ end }) => (end.kind === 'date' ? isoDay(end.day) : end.kind))).toEqual([
      '2024-08-31',
      '2024-07-31',
      '2024-04-30',
      '2024-08-31',
      '2024-08-31',
      '2024-08-31',
    ]);
    expect(schedule.situations.map(({ situation, days }) => [situation, days])).toEqual([
      ['overdue', 15],
      ['overdue', 46],
      ['overdue', 138],
      ['overdue', 15],
      ['overdue', 15],
      ['overdue', 15],
    ]);
  });

  test('finds one gap, twelve dates as text and five leftover tags', async () => {
    await openOffice(sampleBytes());
    const { findings } = await reviewPlan(asOf());
    // Findings with severity `advice` are checked in tests/docs/sample-findings.test.ts.
    const graver = findings.filter(({ severity }) => severity !== 'advice');
    expect(count(graver.map(({ rule }) => rule))).toEqual({
      'number-gap': 1,
      'date-as-text': 12,
      'markup-in-text': 5,
    });
    expect(findings.find(({ rule }) => rule === 'number-gap')).toMatchObject({ cell: 'A8', severity: 'warning' });
  });

  test('judges differently on another day', async () => {
    await openOffice(sampleBytes());
    const { schedule } = await reviewPlan(asOf(dayOf(2024, 5, 15)));
    expect(schedule.situations.filter(({ situation }) => situation === 'overdue').map(({ days }) => days)).toEqual([
      15,
    ]);
  });

  test('takes three round trips and changes nothing', async () => {
    const { host } = await openOffice(sampleBytes());
    await reviewPlan(asOf());
    expect(host.counters.requests).toBe(3);
    expect(host.save()).toEqual(sampleBytes());
  });
});

test('a criterion in rows of its own isn’t a missing column', async () => {
  await openOffice(planBytes('sections-and-signatures'));
  const { plan, findings } = await reviewPlan(asOf());
  expect(plan.columns).not.toHaveProperty('criterion');
  expect(findings.filter(({ rule, column }) => rule === 'required-column' && column === 'criterion')).toEqual([]);
});

describe('fails for', () => {
  test('an empty workbook', async () => {
    await openOffice();
    await expect(reviewPlan(asOf())).rejects.toMatchObject({ code: 'empty-workbook' });
  });

  test('a workbook without a plan', async () => {
    const { host } = await openOffice();
    host.workbook.sheets[0]?.cells.typeInto(0, 0, 'Lista de compras');
    await expect(reviewPlan(asOf())).rejects.toMatchObject({ code: 'no-plan' });
  });

  test('a missing sheet, and one without a plan', async () => {
    await openOffice(sampleBytes());
    await expect(reviewPlan({ ...asOf(), sheet: 'Plan 2031' })).rejects.toMatchObject({
      code: 'sheet-missing',
      facts: { sheet: 'Plan 2031' },
    });
    await Excel.run(async (context) => {
      context.workbook.worksheets.add('Notas');
      await context.sync();
    });
    await expect(reviewPlan({ ...asOf(), sheet: 'notas' })).rejects.toMatchObject({
      code: 'sheet-not-plan',
      facts: { sheet: 'Notas' },
    });
  });

  test('an Excel below the required requirement set', async () => {
    await openOffice(sampleBytes(), { requirementSet: '1.13' });
    await expect(reviewPlan(asOf())).rejects.toMatchObject({ code: 'too-old' });
  });

  test('a cell that is being edited', async () => {
    const { host } = await openOffice(sampleBytes());
    host.faults.cellEditing = true;
    await expect(reviewPlan(asOf())).rejects.toMatchObject({ code: 'cell-edit-mode' });
  });
});

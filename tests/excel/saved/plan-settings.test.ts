import { COLUMN_KEYS } from '../../../src/core/plan/improvement-plan';
import type { PlanSettings } from '../../../src/core/plan/plan-settings';
import { savePlanSettings } from '../../../src/excel/saved/plan-settings';
import { reviewPlan } from '../../../src/excel/review/review-plan';
import { openOffice } from 'excel-host/testing';
import { differingParts } from 'excel-host/testing';
import { sampleBytes, SEPTEMBER_15 } from '../../support/sample';

const request = { asOf: { day: SEPTEMBER_15, followsToday: false } } as const;

/** A review of a workbook that was saved with settings and opened again. */
async function reviewWith(settings: PlanSettings, bytes = sampleBytes()) {
  const { host } = await openOffice(bytes);
  await savePlanSettings(settings);
  const reopened = await openOffice(host.save());
  const review = await reviewPlan(request);
  return { review, requests: reopened.host.counters.requests };
}

describe('the user’s corrections', () => {
  test('are saved in the workbook and read in the same three round trips', async () => {
    const { review, requests } = await reviewWith({ sheet: 'Plan 2024', columns: { owner: 9, comments: null } });
    expect(review.plan.columns).toMatchObject({ owner: 9 });
    expect(review.plan.columns).not.toHaveProperty('comments');
    expect(review.plan.columns).not.toHaveProperty('resources');
    expect(review.plan.actions[0]?.owners).toEqual(['Humanos', 'Financieros']);
    expect(review.whySheet).toBe('wanted');
    expect(requests).toBe(3);
  });

  test('may set the heading', async () => {
    const { review } = await reviewWith({ sheet: 'Plan 2024', headingRows: [2, 3] });
    expect(review.plan.headingRows).toEqual([2, 3]);
  });

  test('may set the meaning of a status', async () => {
    const { host } = await openOffice(sampleBytes());
    host.workbook.sheets[0]?.cells.setValue(4, 12, 'Cerrado en junta');
    const { review } = await reviewWith(
      { sheet: 'Plan 2024', columns: { status: 12, comments: null }, statusWords: { completed: ['Cerrado en junta'] } },
      host.save(),
    );
    expect(review.schedule.situations[0]?.situation).toBe('completed');
  });

  test('for a deleted sheet are ignored', async () => {
    const { review } = await reviewWith({ sheet: 'Plan 2019', columns: { owner: 9 } });
    expect(review.plan.sheet).toBe('Plan 2024');
    expect(review.plan.columns.owner).toBe(11);
  });

  test.each<[string, PlanSettings]>([
    ['a heading below the last row', { headingRows: [40], columns: { owner: 9 } }],
    ['a heading in a row without words', { headingRows: [20] }],
    ['no column at all', { columns: Object.fromEntries(COLUMN_KEYS.map((key) => [key, null])) }],
  ])('that no longer give a plan are ignored: %s', async (_, settings) => {
    const { review } = await reviewWith({ sheet: 'Plan 2024', ...settings });
    expect(review.plan.headingRows).toEqual([2, 3]);
    expect(review.plan.columns.owner).toBe(11);
    expect(review.plan.actions).toHaveLength(6);
  });

  test('that are damaged are not used, and the review says so', async () => {
    const { review } = await reviewWith({ headingRows: ['x'], columns: { owner: 9 } } as unknown as PlanSettings);
    expect(review.settings).toEqual({ columns: { owner: 9 } });
    expect(review.ignoresSettings).toBe(true);
    expect((await reviewWith({ columns: { owner: 9 } })).review.ignoresSettings).toBe(false);
  });

  test('are removed without a trace when they are reset', async () => {
    const { host } = await openOffice(sampleBytes());
    await savePlanSettings({ sheet: 'Plan 2024' });
    expect(differingParts(sampleBytes(), host.save())).not.toEqual([]);
    await savePlanSettings({});
    expect(differingParts(sampleBytes(), host.save())).toEqual([]);
  });
});

describe('the criteria structure', () => {
  test('is the one chosen for the workbook', async () => {
    const { review } = await reviewWith({ structure: 'caf-2013-es' });
    expect(review.structure.id).toBe('caf-2013-es');
  });

  test('may be on a sheet of the workbook, of any length', async () => {
    const { host } = await openOffice(sampleBytes());
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.add('Nuestros criterios');
      const rows = Array.from({ length: 80 }, (_, index) => [`C${index + 1}`, `Criterio ${index + 1}`, 'Resultado']);
      sheet.getRange('B2:D82').values = [['Número', 'Título', 'Tipo'], ...rows];
      await context.sync();
    });
    const { review, requests } = await reviewWith({ structure: 'sheet:Nuestros criterios' }, host.save());
    expect(review.structure).toMatchObject({ id: 'sheet:Nuestros criterios', title: 'Nuestros criterios' });
    expect(review.structure.entries).toHaveLength(80);
    expect(requests).toBe(3);
    expect(review.findings.filter(({ rule }) => rule === 'criterion-unknown')).toHaveLength(6);
  });

  test('is the default one if the chosen one was deleted', async () => {
    const { review } = await reviewWith({ structure: 'sheet:Borrada' });
    expect(review.structure.id).toBe('caf-2020-es-do');
  });
});

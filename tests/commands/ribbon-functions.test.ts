import { RIBBON_FUNCTIONS, type RibbonExcel } from '../../src/commands/ribbon-functions';
import { markPlan } from '../../src/excel/marks/mark-plan';
import { Cancelled, type Pace, type Progress } from '../../src/excel/pace';
import { PlanError } from '../../src/excel/plan-error';
import { removeMarks } from '../../src/excel/marks/remove-marks';
import { reviewPlan } from '../../src/excel/review/review-plan';
import { writeSheets } from '../../src/excel/sheets/write-sheets';
import { openOffice } from 'excel-host/testing';
import { sampleBytes } from '../support/sample';
import { sampleReview } from '../taskpane/sample-review';

const { review, mark, write, removeMarks: removeMarksButton } = RIBBON_FUNCTIONS;

const excel = (doors: Partial<RibbonExcel> = {}): RibbonExcel => ({
  reviewPlan: ({ asOf }) => Promise.resolve(sampleReview({ asOf })),
  markPlan: ({ schedule }) =>
    Promise.resolve({ marked: { overdue: schedule.counts.overdue }, notMarked: [], rules: 4, changedCells: 0 }),
  writeSheets: () => Promise.resolve({ written: ['Indicadores'], notSetUp: [] }),
  removeMarks: () => Promise.resolve({ removed: 4, leftOn: [], unreadable: 0, refused: 0 }),
  ...doors,
});

describe('the message', () => {
  it('is empty if the result is visible on the sheet', async () => {
    await expect(mark(excel(), 'es')).resolves.toBeNull();
    await expect(removeMarksButton(excel(), 'es')).resolves.toBeNull();
  });

  it('is the plan’s situation after a review', async () => {
    const { plan, findings } = sampleReview();
    await expect(review(excel(), 'es')).resolves.toEqual({
      kind: 'reviewed',
      actions: plan.actions.length,
      overdue: plan.actions.length,
      findings: findings.length,
    });
  });

  it('says so if there was nothing to do', async () => {
    const marked = () => Promise.resolve({ marked: {}, notMarked: [], rules: 0, changedCells: 0 });
    await expect(mark(excel({ markPlan: marked }), 'es')).resolves.toEqual({
      kind: 'nothing-to-mark',
      sheet: 'Plan 2024',
    });
    const removed = () => Promise.resolve({ removed: 0, leftOn: [], unreadable: 0, refused: 0 });
    await expect(removeMarksButton(excel({ removeMarks: removed }), 'es')).resolves.toEqual({
      kind: 'no-marks-to-remove',
    });
  });

  it('lists rows that couldn’t be marked, even if others were', async () => {
    const marked = () => Promise.resolve({ marked: { overdue: 5 }, notMarked: [7], rules: 4, changedCells: 0 });
    await expect(mark(excel({ markPlan: marked }), 'es')).resolves.toEqual({ kind: 'not-marked', rows: [7] });
  });

  it('names protected sheets whose marks stayed, even if others were removed', async () => {
    const removed = () => Promise.resolve({ removed: 4, leftOn: ['Plan 2023'], unreadable: 0, refused: 0 });
    await expect(removeMarksButton(excel({ removeMarks: removed }), 'es')).resolves.toEqual({
      kind: 'marks-left',
      sheets: ['Plan 2023'],
      unreadable: 0,
      refused: 0,
    });
  });

  it('mentions rules that Excel couldn’t read, one of which may be a mark', async () => {
    const removed = () => Promise.resolve({ removed: 4, leftOn: [], unreadable: 2, refused: 0 });
    await expect(removeMarksButton(excel({ removeMarks: removed }), 'es')).resolves.toEqual({
      kind: 'marks-left',
      sheets: [],
      unreadable: 2,
      refused: 0,
    });
  });

  it('gives the reason of a failure', async () => {
    const protectedSheet = () => Promise.reject(new PlanError('protected-sheet', { sheet: 'Plan 2024' }));
    await expect(mark(excel({ markPlan: protectedSheet }), 'es')).resolves.toEqual({
      kind: 'failed',
      code: 'protected-sheet',
      sheet: 'Plan 2024',
    });
  });
});

it('uses the sheet, criteria and days saved in the workbook', async () => {
  const asked: unknown[] = [];
  await mark(
    excel({
      reviewPlan: (request) => {
        asked.push(Object.keys(request));
        return Promise.resolve(sampleReview({ asOf: request.asOf }));
      },
    }),
    'es',
  );
  expect(asked).toEqual([['asOf']]);
});

describe('in Excel', () => {
  const doors: RibbonExcel = { reviewPlan, markPlan, writeSheets, removeMarks };

  it('reviews without changes, marks, and removes its marks', async () => {
    const { host } = await openOffice(sampleBytes());
    await expect(review(doors, 'es')).resolves.toMatchObject({ kind: 'reviewed', actions: 6, overdue: 6 });
    expect(host.save()).toEqual(sampleBytes());
    await expect(mark(doors, 'es')).resolves.toBeNull();
    const marked = host.save();
    await expect(mark(doors, 'es')).resolves.toBeNull();
    expect(host.save()).toEqual(marked);
    await expect(removeMarksButton(doors, 'es')).resolves.toBeNull();
    await expect(removeMarksButton(doors, 'es')).resolves.toEqual({ kind: 'no-marks-to-remove' });
  });

  it('writes the summaries in the user’s language, and again in the same place', async () => {
    const { host } = await openOffice(sampleBytes());
    const first = await write(doors, 'en');
    expect(first).toMatchObject({ kind: 'written' });
    const names = host.workbook.sheets.map(({ name }) => name);
    expect(names).toContain('Indicators');
    await expect(write(doors, 'en')).resolves.toEqual(first);
    expect(host.workbook.sheets.map(({ name }) => name)).toEqual(names);
  });

  it('reports increasing progress over all steps, from reading to writing', async () => {
    await openOffice(sampleBytes());
    const reported: Progress[] = [];
    const pace: Pace = {
      pause: (part, share) => {
        reported.push({ part, share });
        return Promise.resolve();
      },
    };
    await write(doors, 'es', pace);
    const shares = reported.map(({ share }) => share);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares.at(-1)).toBe(1);
    expect(new Set(reported.map(({ part }) => part))).toEqual(new Set(['read', 'check', 'prepare', 'write']));
  });

  it.each(['review', 'mark', 'write', 'removeMarks'] as const)(
    'leaves the workbook as it was if %s is cancelled',
    async (task) => {
      const { host } = await openOffice(sampleBytes());
      const cancelling: Pace = {
        pause: (_, share) => (share >= 0.3 ? Promise.reject(new Cancelled()) : Promise.resolve()),
      };
      await expect(RIBBON_FUNCTIONS[task](doors, 'es', cancelling)).resolves.toEqual({ kind: 'cancelled', sheets: [] });
      expect(host.save()).toEqual(sampleBytes());
    },
  );

  it('reports that there is no plan', async () => {
    await openOffice();
    await expect(write(doors, 'es')).resolves.toEqual({ kind: 'failed', code: 'empty-workbook' });
  });
});

import { markOverdue, type RibbonExcel, unmark } from '../../src/commands/ribbon-functions';
import { PlanError } from '../../src/excel/plan-error';
import { sampleReview } from '../taskpane/sample-review';

const excel = (doors: Partial<RibbonExcel> = {}): RibbonExcel => ({
  reviewPlan: ({ asOf }) => Promise.resolve(sampleReview({ asOf })),
  markPlan: ({ schedule }) =>
    Promise.resolve({ marked: { overdue: schedule.counts.overdue }, notMarked: [], rules: 4, changedCells: 0 }),
  removeMarks: () => Promise.resolve({ removed: 4, leftOn: [], unreadable: 0 }),
  ...doors,
});

it('is silent where the sheet itself shows what happened', async () => {
  await expect(markOverdue(excel())).resolves.toBeNull();
  await expect(unmark(excel())).resolves.toBeNull();
});

it('says so where there was nothing to do', async () => {
  const marked = () => Promise.resolve({ marked: {}, notMarked: [], rules: 0, changedCells: 0 });
  await expect(markOverdue(excel({ markPlan: marked }))).resolves.toEqual({
    kind: 'nothing-to-mark',
    sheet: 'Plan 2024',
  });
  const removed = () => Promise.resolve({ removed: 0, leftOn: [], unreadable: 0 });
  await expect(unmark(excel({ removeMarks: removed }))).resolves.toEqual({ kind: 'nothing-to-unmark' });
});

it('names the protected sheets whose marks stayed, also where others went', async () => {
  const removed = () => Promise.resolve({ removed: 4, leftOn: ['Plan 2023'], unreadable: 0 });
  await expect(unmark(excel({ removeMarks: removed }))).resolves.toEqual({ kind: 'marks-left', sheets: ['Plan 2023'] });
});

it('leaves the sheet, the criteria and the days to what the workbook keeps', async () => {
  const asked: unknown[] = [];
  await markOverdue(
    excel({
      reviewPlan: (request) => {
        asked.push(Object.keys(request));
        return Promise.resolve(sampleReview({ asOf: request.asOf }));
      },
    }),
  );
  expect(asked).toEqual([['asOf']]);
});

it('turns a failure into a notice', async () => {
  const protectedSheet = () => Promise.reject(new PlanError('protected-sheet', { sheet: 'Plan 2024' }));
  await expect(markOverdue(excel({ markPlan: protectedSheet }))).resolves.toEqual({
    kind: 'failed',
    code: 'protected-sheet',
    sheet: 'Plan 2024',
  });
});

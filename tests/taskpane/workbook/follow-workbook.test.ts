import type { followEdits } from '../../../src/excel/follow/follow-plan';
import { PlanError } from '../../../src/excel/plan-error';
import { followWorkbook, PAUSE } from '../../../src/taskpane/workbook/follow-workbook';
import { createPane, type PaneExcel } from '../../../src/taskpane/state/pane-tasks';
import { whenReviewed } from '../../../src/taskpane/results/when-reviewed';
import { SEPTEMBER_15 } from '../../support/sample';
import { fakeExcel } from '../fake-excel';
import { sampleReview } from '../sample-review';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const PLAN_SHEET = '{sheet-1}';

/** A pane that follows a workbook, and a function that edits it. */
function follow(doors: Partial<PaneExcel> = {}) {
  const { excel, calls } = fakeExcel(doors);
  const pane = createPane({ excel, language: () => 'es', today: () => SEPTEMBER_15 });
  const edits: Parameters<typeof followEdits>[0][] = [];
  const listen = jest.fn((onEdit: Parameters<typeof followEdits>[0]) => {
    edits.push(onEdit);
    return Promise.resolve();
  });
  let isVisible = true;
  whenReviewed(pane, () => followWorkbook(pane, listen, () => isVisible));
  const see = (seen: boolean) => (isVisible = seen);
  const edit = (sheetId = PLAN_SHEET, rows: readonly number[] | null = [6]) =>
    edits.forEach((onEdit) => onEdit(sheetId, rows));
  const readings = () => calls.filter(([door]) => door === 'reviewPlan' || door === 'refreshReview').length;
  return { pane, listen, edit, see, readings, calls };
}

it('listens from the first review on, once', async () => {
  const { pane, listen } = follow();
  await pane.find();
  expect(listen).not.toHaveBeenCalled();
  await pane.review();
  await pane.review();
  expect(listen).toHaveBeenCalledTimes(1);
});

it('reads again when edits pause, without a message', async () => {
  const { pane, edit, readings } = follow();
  await pane.review();
  pane.send({ type: 'outcome-closed' });
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE - 1);
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE - 1);
  expect(readings()).toBe(1);
  await jest.advanceTimersByTimeAsync(1);
  expect(readings()).toBe(2);
  expect(pane.state()).toMatchObject({ outcomeSeen: true, failure: null, running: null });
});

it('reads again what was edited during the first review', async () => {
  let answer: (() => void) | undefined;
  let reads = 0;
  const { pane, edit, calls } = follow({
    reviewPlan: () =>
      ++reads === 1
        ? new Promise((resolve) => (answer = () => resolve(sampleReview())))
        : Promise.resolve(sampleReview()),
  });
  const reviewing = pane.review();
  edit(PLAN_SHEET, [6]);
  await jest.advanceTimersByTimeAsync(PAUSE);
  answer?.();
  await reviewing;
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(calls).toEqual([['refreshReview', [6]]]);
});

it('makes no requests while the pane isn’t visible', async () => {
  const { pane, edit, see, readings } = follow();
  await pane.review();
  see(false);
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE * 3);
  expect(readings()).toBe(1);
  expect(jest.getTimerCount()).toBe(0);
  see(true);
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(readings()).toBe(2);
});

it('ignores edits of other sheets', async () => {
  const { pane, edit, readings } = follow();
  await pane.review();
  edit('{sheet-2}');
  await jest.advanceTimersByTimeAsync(PAUSE * 3);
  expect(readings()).toBe(1);
});

it('reads all rows edited since the last refresh once', async () => {
  const { pane, edit, calls } = follow();
  await pane.review();
  edit(PLAN_SHEET, [6, 7]);
  edit(PLAN_SHEET, [7, 9]);
  await jest.advanceTimersByTimeAsync(PAUSE);
  edit(PLAN_SHEET, [4]);
  await jest.advanceTimersByTimeAsync(PAUSE);
  edit(PLAN_SHEET, [4]);
  edit(PLAN_SHEET, null);
  edit(PLAN_SHEET, [5]);
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(calls.map(([door, rows]) => [door, rows])).toEqual([
    ['reviewPlan', null],
    ['refreshReview', [6, 7, 9]],
    ['refreshReview', [4]],
    ['reviewPlan', 'Plan 2024'],
  ]);
});

it('remembers the rows while a cell is being edited', async () => {
  let isTyping = true;
  const rowsRead: (readonly number[] | null)[] = [];
  const { pane, edit } = follow({
    refreshReview: (_, rows) => {
      rowsRead.push(rows);
      return isTyping ? Promise.reject(new PlanError('cell-edit-mode')) : Promise.resolve(sampleReview());
    },
  });
  await pane.review();
  edit(PLAN_SHEET, [6]);
  await jest.advanceTimersByTimeAsync(PAUSE);
  edit(PLAN_SHEET, [8]);
  isTyping = false;
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(rowsRead).toEqual([[6], [6, 8]]);
});

it('reads everything after a failed refresh, which missed its edits', async () => {
  let isFailing = true;
  const { pane, edit, calls } = follow({
    refreshReview: () => (isFailing ? Promise.reject(new PlanError('host-failed')) : Promise.resolve(sampleReview())),
  });
  await pane.review();
  edit(PLAN_SHEET, [6]);
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(pane.state()).toMatchObject({ failure: { task: 'find', code: 'host-failed' } });
  isFailing = false;
  edit(PLAN_SHEET, [7]);
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(calls.map(([door]) => door)).toEqual(['reviewPlan', 'reviewPlan']);
  expect(pane.state().failure).toBeNull();
});

it('waits while a cell is being edited, without a message', async () => {
  let isTyping = false;
  const { pane, edit } = follow({
    refreshReview: () =>
      isTyping ? Promise.reject(new PlanError('cell-edit-mode')) : Promise.resolve(sampleReview({ marks: 7 })),
  });
  await pane.review();
  isTyping = true;
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE * 2);
  expect(pane.state()).toMatchObject({ failure: null, running: null });
  isTyping = false;
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(pane.state().review?.marks).toBe(7);
  expect(jest.getTimerCount()).toBe(0);
});

it('reports other failures', async () => {
  let isGone = false;
  const { pane, edit } = follow({
    refreshReview: () => (isGone ? Promise.reject(new PlanError('sheet-not-plan')) : Promise.resolve(sampleReview())),
  });
  await pane.review();
  isGone = true;
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(pane.state()).toMatchObject({ found: null, failure: { task: 'find', code: 'sheet-not-plan' } });
});

it('runs a task that is started during a refresh after it', async () => {
  let answer: (() => void) | undefined;
  let readings = 0;
  const { pane, edit } = follow({
    refreshReview: () =>
      ++readings === 1
        ? new Promise((resolve) => (answer = () => resolve(sampleReview())))
        : Promise.resolve(sampleReview()),
  });
  await pane.review();
  edit();
  await jest.advanceTimersByTimeAsync(PAUSE);
  expect(pane.state().running).toBe('find');
  const marking = pane.mark();
  answer?.();
  await marking;
  expect(pane.state().outcome).toMatchObject({ kind: 'marked' });
});

it('tries to listen again if Excel refused', async () => {
  const { excel } = fakeExcel();
  const pane = createPane({ excel, language: () => 'es', today: () => SEPTEMBER_15 });
  const listen = jest.fn().mockRejectedValueOnce(new PlanError('host-failed')).mockResolvedValue(undefined);
  whenReviewed(pane, () => followWorkbook(pane, listen, () => true));
  await pane.review();
  await pane.review();
  expect(listen).toHaveBeenCalledTimes(2);
});

import { nextTurn } from '../../../src/excel/next-turn';
import { Cancelled } from '../../../src/excel/pace';
import { PlanError } from '../../../src/excel/plan-error';
import type { Review } from '../../../src/excel/review/review-plan';
import { isBusy } from '../../../src/taskpane/state/is-busy';
import { fixOf } from '../../../src/taskpane/state/fix-scope';
import { createPane, type PaneExcel } from '../../../src/taskpane/state/pane-tasks';
import { SEPTEMBER_15 } from '../../support/sample';
import { fakeExcel } from '../fake-excel';
import { sampleReview } from '../sample-review';

function openPane(doors: Partial<PaneExcel> = {}, today = () => SEPTEMBER_15) {
  const { excel, calls } = fakeExcel(doors);
  const pane = createPane({ excel, language: () => 'es', today });
  return { pane, calls };
}

const failing = (code: ConstructorParameters<typeof PlanError>[0]) => () => Promise.reject(new PlanError(code));

describe('finding and reviewing', () => {
  it('finds the plan, and shows no results before a review is requested', async () => {
    const { pane } = openPane();
    await pane.find();
    expect(pane.state()).toMatchObject({ review: null, running: null, failure: null, sheet: 'Plan 2024' });
    expect(pane.state().found?.actionCount).toBe(6);
  });

  it('reviews on request, reports it, and changes nothing', async () => {
    const { pane, calls } = openPane();
    await pane.find();
    await pane.review();
    expect(pane.state()).toMatchObject({ outcome: { kind: 'reviewed' } });
    expect(pane.state().review).toHaveProperty('findings');
    expect(calls.map(([door]) => door)).toEqual(['findPlan', 'reviewPlan']);
  });

  it('reviews the plan that it found', async () => {
    const { pane, calls } = openPane();
    await pane.find();
    await pane.review();
    expect(calls.map(([, sheet]) => sheet)).toEqual([null, 'Plan 2024']);
  });

  it('gets the day at each reading, because a pane may stay open past midnight', async () => {
    let day = SEPTEMBER_15;
    const { pane, calls } = openPane({}, () => day);
    await pane.review();
    day += 1;
    await pane.find();
    expect(calls.map(([, , asOf]) => asOf)).toEqual([SEPTEMBER_15, SEPTEMBER_15 + 1]);
  });

  it('keeps a fixed as-of date on any day', async () => {
    let day = SEPTEMBER_15;
    const { pane, calls } = openPane({}, () => day);
    await pane.chooseAsOf({ day: SEPTEMBER_15 - 100, followsToday: false });
    day += 1;
    await pane.review();
    await pane.find();
    expect(calls.map(([, , asOf]) => asOf)).toEqual([SEPTEMBER_15 - 100, SEPTEMBER_15 - 100]);
  });

  it('drops a result after a later reading started', async () => {
    const answers: ((review: Review) => void)[] = [];
    const { pane } = openPane({ reviewPlan: () => new Promise((resolve) => answers.push(resolve)) });
    await pane.find();
    const first = pane.review();
    const second = pane.chooseAsOf({ day: SEPTEMBER_15 - 100, followsToday: false });
    const [answerFirst, answerSecond] = answers;
    answerSecond?.(sampleReview({ marks: 2 }));
    await second;
    answerFirst?.(sampleReview({ marks: 1 }));
    await first;
    expect(pane.state().review?.marks).toBe(2);
    expect(pane.state().running).toBeNull();
  });
});

describe('changing the workbook', () => {
  it('marks, reports how many, and counts the marks by reading again', async () => {
    const { pane, calls } = openPane();
    await pane.review();
    await pane.mark();
    expect(pane.state().outcome).toEqual({
      kind: 'marked',
      areNew: true,
      marked: { overdue: 6 },
      notMarked: [],
      changedCells: 0,
      sheet: 'Plan 2024',
    });
    expect(pane.state().review?.marks).toBe(4);
    expect(calls.map(([door]) => door)).toEqual(['reviewPlan', 'markPlan', 'reviewPlan']);
  });

  it('removes what it wrote', async () => {
    const { pane } = openPane();
    await pane.review();
    await pane.mark();
    await pane.removeMarks();
    expect(pane.state()).toMatchObject({ outcome: { kind: 'marks-removed', removed: 4 }, review: { marks: 0 } });
    await pane.write();
    expect(pane.state().review?.generatedSheets.map(({ name }) => name)).toEqual(['Indicadores', 'Por criterio']);
    await pane.removeSheets();
    expect(pane.state()).toMatchObject({
      outcome: { kind: 'sheets-removed', sheets: ['Indicadores', 'Por criterio'] },
      review: { generatedSheets: [] },
    });
  });

  it('writes the chosen sheets, saves the choice in the workbook, and distinguishes new from refreshed ones', async () => {
    const { pane, calls } = openPane();
    await pane.review();
    pane.send({ type: 'sheets-chosen', sheetsOff: ['by-criterion'] });
    await pane.write();
    expect(calls).toContainEqual(['writeSheets', 'es', { sheetsOff: ['by-criterion'] }]);
    expect(pane.state()).toMatchObject({ outcome: { sheets: ['Indicadores'], refreshed: [] }, sheetsOff: null });
    pane.send({ type: 'sheets-chosen', sheetsOff: [] });
    await pane.write();
    expect(calls).toContainEqual(['writeSheets', 'es', {}]);
    expect(pane.state()).toMatchObject({ outcome: { sheets: ['Por criterio'], refreshed: ['Indicadores'] } });
  });

  it('refreshes what may have changed unnoticed, and restarts a running review', async () => {
    const { pane, calls } = openPane();
    await pane.refresh();
    const reviewing = pane.review();
    await pane.refresh();
    await reviewing;
    expect(pane.state().review).not.toBeNull();
    await pane.refresh();
    expect(calls.map(([door]) => door)).toEqual(['findPlan', 'reviewPlan', 'reviewPlan', 'reviewPlan']);
  });

  it('drops the result of a cancelled reading', async () => {
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    const { pane } = openPane({
      reviewPlan: async () => {
        await answered;
        return sampleReview();
      },
    });
    const reviewing = pane.review();
    pane.cancel();
    expect(pane.state()).toMatchObject({ running: null, failure: null });
    answer();
    await reviewing;
    expect(pane.state()).toMatchObject({ running: null, review: null, outcome: null });
  });

  it('ends a cancelled or replaced reading at its next step', async () => {
    const ended: unknown[] = [];
    const { pane } = openPane({
      reviewPlan: async (_, pace) => {
        await Promise.resolve();
        try {
          await pace?.pause('check', 0.5);
        } catch (error) {
          ended.push(error);
          throw error;
        }
        return sampleReview();
      },
    });
    const first = pane.review();
    const second = pane.review();
    await Promise.all([first, second]);
    expect(ended).toEqual([new Cancelled()]);
    expect(pane.state()).toMatchObject({ running: null, failure: null, outcome: { kind: 'reviewed' } });
  });

  it('ends a cancelled change where possible, reports the state of the workbook, and reads it again', async () => {
    let goOn = (): void => undefined;
    const { pane, calls } = openPane({
      writeSheets: async (_, __, pace) => {
        await new Promise<void>((resolve) => (goOn = resolve));
        try {
          await pace?.pause('write', 0.5);
        } catch {
          throw new Cancelled(['Indicadores']);
        }
        return { written: [], notSetUp: [] };
      },
    });
    await pane.review();
    pane.send({ type: 'sheets-chosen', sheetsOff: ['findings'] });
    const writing = pane.write();
    await Promise.resolve();
    pane.cancel();
    expect(pane.state()).toMatchObject({ running: 'write', cancelling: true });
    goOn();
    await writing;
    expect(pane.state()).toMatchObject({
      running: null,
      cancelling: false,
      failure: null,
      outcome: { kind: 'cancelled', unfinished: ['Indicadores'] },
      sheetsOff: ['findings'],
    });
    expect(calls.map(([door]) => door)).toEqual(['reviewPlan', 'reviewPlan']);
  });

  it('completes a change that can’t be cancelled any more, and reports its outcome', async () => {
    const { pane } = openPane();
    await pane.review();
    const marking = pane.mark();
    await Promise.resolve();
    pane.cancel();
    expect(pane.state().running).toBe('mark');
    await marking;
    expect(pane.state()).toMatchObject({ outcome: { kind: 'marked' }, cancelling: false });
  });

  it('can still undo fixes after another change was started and cancelled', async () => {
    const { pane } = openPane({ undoFixes: () => Promise.reject(new Cancelled()) });
    await pane.review();
    const { findings } = sampleReview();
    const { cells } = fixOf(sampleReview(), { kind: 'findings', findings });
    await pane.fix(cells);
    const { fixed } = pane.state();
    expect(fixed?.written.length).toBeGreaterThan(0);
    if (fixed) await pane.undoFixes(fixed);
    expect(pane.state()).toMatchObject({ outcome: { kind: 'cancelled', unfinished: [] }, fixed });
  });

  it('has the progress of a long task until it ends', async () => {
    const clock = jest.spyOn(performance, 'now');
    const progress = { part: 'prepare', share: 0.4 } as const;
    const { pane } = openPane({
      writeSheets: async (_, __, pace) => {
        clock.mockReturnValue(1e9);
        await pace?.pause(progress.part, progress.share);
        return { written: [], notSetUp: [] };
      },
    });
    await pane.review();
    const seen: unknown[] = [];
    pane.subscribe(() => seen.push(pane.state().progress));
    await pane.write();
    clock.mockRestore();
    expect(seen).toContainEqual(progress);
    expect(pane.state().progress).toBeNull();
  });

  it('runs one task at a time: a second request while it runs is ignored', async () => {
    const { pane, calls } = openPane();
    await pane.review();
    await Promise.all([pane.mark(), pane.mark(), pane.write()]);
    expect(calls.filter(([door]) => door !== 'reviewPlan')).toEqual([['markPlan']]);
  });

  it('still reports the outcome if the reading afterwards fails', async () => {
    let readings = 0;
    const { pane } = openPane({
      reviewPlan: () => (++readings > 1 ? failing('cell-edit-mode')() : Promise.resolve(sampleReview())),
    });
    await pane.review();
    await pane.mark();
    expect(pane.state()).toMatchObject({
      outcome: { kind: 'marked' },
      failure: { task: 'find', code: 'cell-edit-mode' },
      running: null,
    });
  });
});

describe('correcting the reading', () => {
  it('saves a changed setting in the workbook, reads with it and reports it', async () => {
    const { pane, calls } = openPane();
    await pane.review();
    await pane.saveSettings({ columns: { owner: 9 } });
    const kept = { sheet: 'Plan 2024', columns: { owner: 9 } };
    expect(calls.slice(1).map(([door, about]) => [door, about])).toEqual([
      ['savePlanSettings', kept],
      ['reviewPlan', 'Plan 2024'],
    ]);
    expect(pane.state()).toMatchObject({ draft: null, outcome: { kind: 'saved' }, review: { settings: kept } });
  });

  it('saves what was chosen last if a setting is changed while one is being saved', async () => {
    const { pane, calls } = openPane();
    await pane.review();
    const both = [pane.saveSettings({ dueSoonDays: 10 }), pane.saveSettings({ dueSoonDays: 20 })];
    const all = [...both, pane.saveSettings({ dueSoonDays: 25 })];
    // The field shows the choice before it is saved.
    expect(pane.state().draft).toEqual({ dueSoonDays: 25 });
    await Promise.all(all);
    const saved = calls.flatMap(([door, about]) => (door === 'savePlanSettings' ? [about] : []));
    expect(saved).toEqual([{ dueSoonDays: 10 }, { dueSoonDays: 25 }]);
    expect(pane.state()).toMatchObject({ draft: null, review: { settings: { dueSoonDays: 25 } }, running: null });
  });

  it('can take a saved setting back', async () => {
    const { pane } = openPane();
    await pane.review();
    await pane.saveSettings({ dueSoonDays: 10 });
    await pane.saveSettings({ dueSoonDays: 20 });
    expect(pane.state().outcome).toEqual({ kind: 'saved', before: { dueSoonDays: 10 } });
  });

  it('keeps the draft if saving failed, and saves it on retry', async () => {
    let tries = 0;
    const { pane } = openPane({
      savePlanSettings: () => (++tries === 1 ? failing('cell-edit-mode')() : Promise.resolve()),
    });
    await pane.find();
    await pane.saveSettings({ dueSoonDays: 15 });
    expect(pane.state()).toMatchObject({
      draft: { dueSoonDays: 15 },
      failure: { task: 'save', code: 'cell-edit-mode' },
      running: null,
    });
    await pane.retry();
    expect(pane.state()).toMatchObject({ draft: null, failure: null });
  });

  it('saves the choice of another plan', async () => {
    const wanted: (string | undefined)[] = [];
    const { pane, calls } = openPane({
      findPlan: (request) => {
        wanted.push(request?.sheet);
        return Promise.resolve(sampleReview({ otherPlans: ['Plan 2023'] }));
      },
    });
    await pane.find();
    await pane.chooseSheet('Plan 2023');
    expect(calls).toEqual([['savePlanSettings', { sheet: 'Plan 2023' }]]);
    expect(wanted).toEqual([undefined, 'Plan 2023']);
  });

  it('shows another plan without saving the choice if saving would drop corrections', async () => {
    const settings = { sheet: 'Plan 2024', columns: { owner: 9 } };
    const { pane, calls } = openPane({ findPlan: () => Promise.resolve(sampleReview({ settings })) });
    await pane.find();
    await pane.chooseSheet('Plan 2023');
    expect(calls).toEqual([]);
    expect(pane.state()).toMatchObject({ draft: null, failure: null });
  });
});

describe('failing', () => {
  it('reports the failure, keeps the results, and retries on request', async () => {
    let tries = 0;
    const { pane } = openPane({
      markPlan: () =>
        ++tries === 1
          ? failing('cell-edit-mode')()
          : Promise.resolve({ marked: { overdue: 6 }, notMarked: [], rules: 4, changedCells: 0 }),
    });
    await pane.review();
    await pane.mark();
    expect(pane.state()).toMatchObject({
      failure: { task: 'mark', code: 'cell-edit-mode' },
      review: { sheets: [{ id: '{sheet-1}' }] },
      running: null,
    });
    await pane.retry();
    expect(pane.state()).toMatchObject({ failure: null, outcome: { kind: 'marked' } });
  });

  it.each(['no-plan', 'empty-workbook', 'sheet-missing', 'sheet-not-plan'] as const)(
    'drops a plan that no longer exists (%s), and lets the next refresh choose',
    async (code) => {
      let gone = false;
      const { pane } = openPane({ reviewPlan: () => (gone ? failing(code)() : Promise.resolve(sampleReview())) });
      await pane.review();
      gone = true;
      await pane.review();
      expect(pane.state()).toMatchObject({ found: null, review: null, sheet: null, failure: { code } });
    },
  );

  it('converts anything thrown to an error with a code', async () => {
    class OfficeError extends Error {}
    Object.assign(globalThis, { OfficeExtension: { Error: OfficeError } });
    const { pane } = openPane({ findPlan: () => Promise.reject(new TypeError('boom')) });
    await pane.find();
    expect(pane.state().failure).toEqual({ task: 'find', code: 'host-failed', facts: { detail: 'TypeError' } });
  });
});

describe('a plan that the user points out', () => {
  it('is saved in the workbook and read', async () => {
    let isPointedOut = false;
    const { pane, calls } = openPane({
      findPlan: () => (isPointedOut ? Promise.resolve(sampleReview()) : failing('no-plan')()),
      savePlanSettings: (settings) => {
        calls.push(['savePlanSettings', settings]);
        isPointedOut = true;
        return Promise.resolve();
      },
    });
    await pane.find();
    expect(pane.state()).toMatchObject({ found: null, failure: { code: 'no-plan' } });
    const settings = { sheet: 'POA', headingRows: [2, 3], columns: { action: 4 } };
    await pane.chooseTable(settings);
    expect(calls).toEqual([['savePlanSettings', settings]]);
    expect(pane.state()).toMatchObject({ found: { sheets: [{ name: 'Plan 2024' }] }, failure: null });
  });

  it('is not read if the workbook can’t be changed', async () => {
    const { pane } = openPane({ findPlan: failing('no-plan'), savePlanSettings: failing('access-denied') });
    await pane.find();
    await pane.chooseTable({ sheet: 'POA' });
    expect(pane.state()).toMatchObject({ found: null, failure: { task: 'save', code: 'access-denied' } });
  });
});

describe('selecting a place', () => {
  it("selects on the plan's sheet by its id, or on a summary by its name", async () => {
    const { pane, calls } = openPane();
    await pane.review();
    await pane.goTo('H5');
    await pane.goTo('A1', { sheet: 'Indicadores' });
    expect(calls.slice(1)).toEqual([
      ['selectCell', '{sheet-1}', 'H5'],
      ['selectCell', 'Indicadores', 'A1'],
    ]);
  });

  it('doesn’t block other tasks: those started meanwhile run after it', async () => {
    let arrive: (() => void) | undefined;
    const { pane, calls } = openPane({ selectCell: () => new Promise((resolve) => (arrive = resolve)) });
    await pane.review();
    const going = pane.goTo('H5');
    await nextTurn();
    expect(pane.state().running).toBe('go');
    expect(isBusy(pane.state())).toBe(false);
    const marking = pane.mark();
    expect(calls).not.toContainEqual(['markPlan']);
    arrive?.();
    await Promise.all([going, marking]);
    expect(calls).toContainEqual(['markPlan']);
  });
});

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
  const { excel, asked } = fakeExcel(doors);
  const pane = createPane({ excel, language: () => 'es', today });
  return { pane, asked };
}

const failing = (code: ConstructorParameters<typeof PlanError>[0]) => () => Promise.reject(new PlanError(code));

describe('looking and reviewing', () => {
  it('knows the plan after a look, and shows no results before the press', async () => {
    const { pane } = openPane();
    await pane.find();
    expect(pane.state()).toMatchObject({ review: null, running: null, failure: null, sheet: 'Plan 2024' });
    expect(pane.state().found?.plan.actions).toHaveLength(6);
  });

  it('opens the results on the press, says so, and changes nothing', async () => {
    const { pane, asked } = openPane();
    await pane.find();
    await pane.review();
    expect(pane.state()).toMatchObject({ outcome: { kind: 'reviewed' } });
    expect(pane.state().review).toHaveProperty('findings');
    expect(asked.map(([door]) => door)).toEqual(['findPlan', 'reviewPlan']);
  });

  it('reviews the plan that it said it found', async () => {
    const { pane, asked } = openPane();
    await pane.find();
    await pane.review();
    expect(asked.map(([, sheet]) => sheet)).toEqual([null, 'Plan 2024']);
  });

  it('asks for the day at each reading, as a pane may stay open past midnight', async () => {
    let day = SEPTEMBER_15;
    const { pane, asked } = openPane({}, () => day);
    await pane.review();
    day += 1;
    await pane.find();
    expect(asked.map(([, , asOf]) => asOf)).toEqual([SEPTEMBER_15, SEPTEMBER_15 + 1]);
  });

  it('keeps a fixed as-of date, whatever the day', async () => {
    let day = SEPTEMBER_15;
    const { pane, asked } = openPane({}, () => day);
    await pane.chooseAsOf({ day: SEPTEMBER_15 - 100, followsToday: false });
    day += 1;
    await pane.review();
    await pane.find();
    expect(asked.map(([, , asOf]) => asOf)).toEqual([SEPTEMBER_15 - 100, SEPTEMBER_15 - 100]);
  });

  it('drops an answer that a later reading has overtaken', async () => {
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
  it('marks, says how many, and counts the marks by reading again', async () => {
    const { pane, asked } = openPane();
    await pane.review();
    await pane.mark();
    expect(pane.state().outcome).toEqual({
      kind: 'marked',
      marked: { overdue: 6 },
      notMarked: [],
      changedCells: 0,
      sheet: 'Plan 2024',
    });
    expect(pane.state().review?.marks).toBe(4);
    expect(asked.map(([door]) => door)).toEqual(['reviewPlan', 'markPlan', 'reviewPlan']);
  });

  it('takes back what it wrote', async () => {
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

  it('writes the sheets that were chosen, keeps the choice in the workbook, and tells new from refreshed', async () => {
    const { pane, asked } = openPane();
    await pane.review();
    pane.send({ type: 'sheets-chosen', sheetsOff: ['by-criterion'] });
    await pane.write();
    expect(asked).toContainEqual(['writeSheets', 'es', { sheetsOff: ['by-criterion'] }]);
    expect(pane.state()).toMatchObject({ outcome: { sheets: ['Indicadores'], refreshed: [] }, sheetsOff: null });
    pane.send({ type: 'sheets-chosen', sheetsOff: [] });
    await pane.write();
    expect(asked).toContainEqual(['writeSheets', 'es', {}]);
    expect(pane.state()).toMatchObject({ outcome: { sheets: ['Por criterio'], refreshed: ['Indicadores'] } });
  });

  it('looks again at what may have changed unseen, and begins a review anew that is waited for', async () => {
    const { pane, asked } = openPane();
    await pane.refresh();
    const reviewing = pane.review();
    await pane.refresh();
    await reviewing;
    expect(pane.state().review).not.toBeNull();
    await pane.refresh();
    expect(asked.map(([door]) => door)).toEqual(['findPlan', 'reviewPlan', 'reviewPlan', 'reviewPlan']);
  });

  it('drops what a cancelled reading finds', async () => {
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

  it('ends a reading that was cancelled or overtaken at its next step', async () => {
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

  it('ends a change that is cancelled where that can be, says how it left the workbook, and reads that', async () => {
    let goOn = (): void => undefined;
    const { pane, asked } = openPane({
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
    expect(asked.map(([door]) => door)).toEqual(['reviewPlan', 'reviewPlan']);
  });

  it('does to its end what is past cancelling, and says what was done', async () => {
    const { pane } = openPane();
    await pane.review();
    const marking = pane.mark();
    await Promise.resolve();
    pane.cancel();
    expect(pane.state().running).toBe('mark');
    await marking;
    expect(pane.state()).toMatchObject({ outcome: { kind: 'marked' }, cancelling: false });
  });

  it('can still take back what was fixed after that was begun and cancelled', async () => {
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

  it('knows how far long work is, until it ends', async () => {
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

  it('does one thing at a time: a second press while it works is nothing', async () => {
    const { pane, asked } = openPane();
    await pane.review();
    await Promise.all([pane.mark(), pane.mark(), pane.write()]);
    expect(asked.filter(([door]) => door !== 'reviewPlan')).toEqual([['markPlan']]);
  });

  it('still says what was done where the reading afterwards fails', async () => {
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

describe('putting right what was understood', () => {
  it('keeps the draft in the workbook, reads by it and says so', async () => {
    const { pane, asked } = openPane();
    await pane.review();
    pane.send({ type: 'settings-edited', draft: { columns: { owner: 9 } } });
    await pane.keep();
    const kept = { sheet: 'Plan 2024', columns: { owner: 9 } };
    expect(asked.slice(1).map(([door, about]) => [door, about])).toEqual([
      ['savePlanSettings', kept],
      ['reviewPlan', 'Plan 2024'],
    ]);
    expect(pane.state()).toMatchObject({ draft: null, outcome: { kind: 'kept' }, review: { settings: kept } });
  });

  it('asks nothing of Excel where there is nothing to keep', async () => {
    const { pane, asked } = openPane();
    await pane.find();
    await pane.keep();
    expect(asked.map(([door]) => door)).toEqual(['findPlan']);
  });

  it('has the draft still where it could not be kept, and keeps it on another try', async () => {
    let tries = 0;
    const { pane } = openPane({
      savePlanSettings: () => (++tries === 1 ? failing('cell-edit-mode')() : Promise.resolve()),
    });
    await pane.find();
    pane.send({ type: 'settings-edited', draft: { dueSoonDays: 15 } });
    await pane.keep();
    expect(pane.state()).toMatchObject({
      draft: { dueSoonDays: 15 },
      failure: { task: 'keep', code: 'cell-edit-mode' },
      running: null,
    });
    await pane.retry();
    expect(pane.state()).toMatchObject({ draft: null, failure: null });
  });

  it('keeps the choice of another plan', async () => {
    const wanted: (string | undefined)[] = [];
    const { pane, asked } = openPane({
      findPlan: (request) => {
        wanted.push(request?.sheet);
        return Promise.resolve(sampleReview({ otherPlans: ['Plan 2023'] }));
      },
    });
    await pane.find();
    await pane.chooseSheet('Plan 2023');
    expect(asked).toEqual([['savePlanSettings', { sheet: 'Plan 2023' }]]);
    expect(wanted).toEqual([undefined, 'Plan 2023']);
  });

  it('only shows another plan where keeping the choice would drop what was put right', async () => {
    const settings = { sheet: 'Plan 2024', columns: { owner: 9 } };
    const { pane, asked } = openPane({ findPlan: () => Promise.resolve(sampleReview({ settings })) });
    await pane.find();
    await pane.chooseSheet('Plan 2023');
    expect(asked).toEqual([]);
    expect(pane.state()).toMatchObject({ draft: null, failure: null });
  });
});

describe('failing', () => {
  it('says what failed, keeps the results, and does the same again on request', async () => {
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
      review: { sheetId: '{sheet-1}' },
      running: null,
    });
    await pane.retry();
    expect(pane.state()).toMatchObject({ failure: null, outcome: { kind: 'marked' } });
  });

  it.each(['no-plan', 'empty-workbook', 'sheet-missing', 'sheet-not-plan'] as const)(
    'forgets a plan that is no longer there (%s), and lets the next look choose',
    async (code) => {
      let gone = false;
      const { pane } = openPane({ reviewPlan: () => (gone ? failing(code)() : Promise.resolve(sampleReview())) });
      await pane.review();
      gone = true;
      await pane.review();
      expect(pane.state()).toMatchObject({ found: null, review: null, sheet: null, failure: { code } });
    },
  );

  it('turns whatever was thrown into an error with a code', async () => {
    class OfficeError extends Error {}
    Object.assign(globalThis, { OfficeExtension: { Error: OfficeError } });
    const { pane } = openPane({ findPlan: () => Promise.reject(new TypeError('boom')) });
    await pane.find();
    expect(pane.state().failure).toEqual({ task: 'find', code: 'host-failed', facts: { detail: 'TypeError' } });
  });
});

describe('going to a place', () => {
  it("selects on the plan's sheet by its id, or on a summary by its name", async () => {
    const { pane, asked } = openPane();
    await pane.review();
    await pane.goTo('H5');
    await pane.goTo('A1', 'Indicadores');
    expect(asked.slice(1)).toEqual([
      ['selectCell', '{sheet-1}', 'H5'],
      ['selectCell', 'Indicadores', 'A1'],
    ]);
  });

  it('keeps nobody from pressing: what is asked meanwhile follows it', async () => {
    let arrive: (() => void) | undefined;
    const { pane, asked } = openPane({ selectCell: () => new Promise((resolve) => (arrive = resolve)) });
    await pane.review();
    const going = pane.goTo('H5');
    await nextTurn();
    expect(pane.state().running).toBe('go');
    expect(isBusy(pane.state())).toBe(false);
    const marking = pane.mark();
    expect(asked).not.toContainEqual(['markPlan']);
    arrive?.();
    await Promise.all([going, marking]);
    expect(asked).toContainEqual(['markPlan']);
  });
});

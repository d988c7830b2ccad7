import { proposeFixes } from '../../../src/core/fixes/propose-fixes';
import { PlanError } from '../../../src/excel/plan-error';
import { createPane, type PaneExcel } from '../../../src/taskpane/state/pane-tasks';
import { shownOutcome } from '../../../src/taskpane/results/shown-outcome';
import { SEPTEMBER_15 } from '../../support/sample';
import { fakeExcel } from '../fake-excel';
import { sampleReview } from '../sample-review';

async function reviewed(doors: Partial<PaneExcel> = {}) {
  const { excel, calls } = fakeExcel(doors);
  const pane = createPane({ excel, language: () => 'es', today: () => SEPTEMBER_15 });
  await pane.review();
  calls.length = 0;
  return { pane, calls, doors: () => calls.map(([door]) => door) };
}

const { plan, date1904, findings } = sampleReview();
const dates = findings.filter(({ rule }) => rule === 'date-as-text');
const { cells } = proposeFixes({ plan, date1904 }, dates);

describe('fix', () => {
  it('writes the cells, reports it, and reads again', async () => {
    const { pane, calls, doors } = await reviewed();
    await pane.fix(cells);
    expect(doors()).toEqual(['applyFixes', 'reviewPlan']);
    expect(calls[0]).toEqual(['applyFixes', cells.map(({ cell }) => cell)]);
    expect(pane.state().outcome).toMatchObject({ kind: 'fixed', fixed: { refused: [] } });
  });

  it('can be undone until something else is changed, whatever is read meanwhile', async () => {
    const { pane, calls } = await reviewed();
    await pane.fix(cells);
    await pane.goTo('H5');
    await pane.find();
    await pane.review();
    await pane.chooseAsOf({ day: SEPTEMBER_15 - 100, followsToday: false });
    const shown = shownOutcome(pane.state());
    expect(shown).toMatchObject({ kind: 'fixed' });
    if (shown?.kind === 'fixed') await pane.undoFixes(shown.fixed);
    expect(calls).toContainEqual(['undoFixes', cells.map(({ cell }) => cell)]);
    expect(shownOutcome(pane.state())).toMatchObject({ kind: 'undone' });
    await pane.review();
    expect(shownOutcome(pane.state())).toBeNull();

    await pane.fix(cells);
    await pane.mark();
    await pane.review();
    expect(shownOutcome(pane.state())).toBeNull();
  });

  it('isn’t reported any more after the user closes the message', async () => {
    const { pane } = await reviewed();
    await pane.fix(cells);
    pane.send({ type: 'outcome-closed' });
    expect(shownOutcome(pane.state())).toBeNull();
  });

  it('can still be undone after undoing failed', async () => {
    const { pane } = await reviewed({ undoFixes: () => Promise.reject(new PlanError('protected-sheet')) });
    await pane.fix(cells);
    const shown = shownOutcome(pane.state());
    if (shown?.kind === 'fixed') await pane.undoFixes(shown.fixed);
    expect(pane.state().failure).toMatchObject({ task: 'undoFixes', code: 'protected-sheet' });
    expect(shownOutcome(pane.state())).toEqual(shown);
  });

  it('is retried with the same cells after it failed', async () => {
    let filtered = true;
    const { pane, calls } = await reviewed({
      applyFixes: ({ sheets }, given) => {
        calls.push(['applyFixes', given.length]);
        if (filtered) return Promise.reject(new PlanError('filtered-sheet'));
        return Promise.resolve({ sheetIds: sheets.map(({ id }) => id), written: [], refused: [] });
      },
    });
    await pane.fix(cells);
    expect(pane.state().failure).toMatchObject({ task: 'fix', code: 'filtered-sheet' });
    filtered = false;
    await pane.retry();
    expect(pane.state()).toMatchObject({ failure: null, outcome: { kind: 'fixed' } });
    expect(calls.filter(([door]) => door === 'applyFixes')).toEqual([
      ['applyFixes', cells.length],
      ['applyFixes', cells.length],
    ]);
  });
});

describe('accepting', () => {
  it('saves the reason and the day, reads again, and can be withdrawn', async () => {
    const { pane, calls, doors } = await reviewed();
    const one = pane.state().review?.findings.filter(({ cell }) => cell === 'H5') ?? [];
    await pane.accept(one, 'Así lo pide el ministerio');
    expect(calls[0]).toEqual(['acceptFindings', ['H5'], 'Así lo pide el ministerio', SEPTEMBER_15]);
    const { outcome } = pane.state();
    if (outcome?.kind !== 'accepted') throw new Error('no outcome');
    expect(outcome.acceptances).toHaveLength(1);
    await pane.withdraw(outcome.acceptances);
    expect(pane.state().outcome).toEqual({ kind: 'withdrawn', count: 1 });
    expect(doors()).toEqual(['acceptFindings', 'reviewPlan', 'withdrawAcceptances', 'reviewPlan']);
  });
});

describe('turning a rule off', () => {
  it('is saved with the other settings, and removed again', async () => {
    const { pane, calls } = await reviewed();
    await pane.setRule('number-gap', false);
    expect(calls[0]).toEqual(['savePlanSettings', { rulesOff: ['number-gap'] }]);
    expect(pane.state().outcome).toEqual({ kind: 'rule-set', rule: 'number-gap', on: false });
    calls.length = 0;
    await pane.setRule('coverage', false);
    expect(calls[0]).toEqual(['savePlanSettings', { rulesOff: ['number-gap', 'coverage'] }]);
    calls.length = 0;
    await pane.setRule('number-gap', true);
    await pane.setRule('coverage', true);
    expect(calls.filter(([door]) => door === 'savePlanSettings')).toEqual([
      ['savePlanSettings', { rulesOff: ['coverage'] }],
      ['savePlanSettings', {}],
    ]);
  });

  it('stays so when settings edited meanwhile are saved', async () => {
    const { pane, calls } = await reviewed();
    // A setting whose saving failed.
    pane.send({ type: 'settings-edited', draft: { dueSoonDays: 10 } });
    await pane.setRule('number-gap', false);
    await pane.saveSettings(pane.state().draft ?? {});
    expect(calls.filter(([door]) => door === 'savePlanSettings').at(-1)).toEqual([
      'savePlanSettings',
      { dueSoonDays: 10, rulesOff: ['number-gap'] },
    ]);
  });
});

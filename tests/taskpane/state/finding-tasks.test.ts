import { proposeMendings } from '../../../src/core/mending/propose-mendings';
import { PlanError } from '../../../src/excel/plan-error';
import { createPane, type PaneExcel } from '../../../src/taskpane/state/pane-tasks';
import { toldDeed } from '../../../src/taskpane/way-back';
import { SEPTEMBER_15 } from '../../support/sample';
import { fakeExcel } from '../fake-excel';
import { sampleReview } from '../sample-review';

async function reviewed(doors: Partial<PaneExcel> = {}) {
  const { excel, asked } = fakeExcel(doors);
  const pane = createPane({ excel, language: () => 'es', today: () => SEPTEMBER_15 });
  await pane.review();
  asked.length = 0;
  return { pane, asked, doors: () => asked.map(([door]) => door) };
}

const { plan, date1904, findings } = sampleReview();
const dates = findings.filter(({ rule }) => rule === 'date-as-text');
const { cells } = proposeMendings({ plan, date1904 }, dates);

describe('mending', () => {
  it('writes the cells, says so, and reads again', async () => {
    const { pane, asked, doors } = await reviewed();
    await pane.mend(cells);
    expect(doors()).toEqual(['mendPlan', 'reviewPlan']);
    expect(asked[0]).toEqual(['mendPlan', cells.map(({ cell }) => cell)]);
    expect(pane.state().deed).toMatchObject({ kind: 'mended', mended: { refused: [] } });
  });

  it('can be taken back whatever is looked at meanwhile, until something else is changed', async () => {
    const { pane, asked } = await reviewed();
    await pane.mend(cells);
    await pane.goTo('H5');
    await pane.look();
    await pane.review();
    await pane.chooseAsOf({ day: SEPTEMBER_15 - 100, followsToday: false });
    const told = toldDeed(pane.state());
    expect(told).toMatchObject({ kind: 'mended' });
    if (told?.kind === 'mended') await pane.unmend(told.mended);
    expect(asked).toContainEqual(['undoMending', cells.map(({ cell }) => cell)]);
    expect(toldDeed(pane.state())).toMatchObject({ kind: 'unmended' });
    await pane.review();
    expect(toldDeed(pane.state())).toBeNull();

    await pane.mend(cells);
    await pane.mark();
    await pane.review();
    expect(toldDeed(pane.state())).toBeNull();
  });

  it('is told no more once the user closes it', async () => {
    const { pane } = await reviewed();
    await pane.mend(cells);
    pane.send({ type: 'deed-closed' });
    expect(toldDeed(pane.state())).toBeNull();
  });

  it('can still be taken back where that failed', async () => {
    const { pane } = await reviewed({ undoMending: () => Promise.reject(new PlanError('protected-sheet')) });
    await pane.mend(cells);
    const told = toldDeed(pane.state());
    if (told?.kind === 'mended') await pane.unmend(told.mended);
    expect(pane.state().failure).toMatchObject({ task: 'unmend', code: 'protected-sheet' });
    expect(toldDeed(pane.state())).toEqual(told);
  });

  it('tries once more with the same cells where it failed', async () => {
    let filtered = true;
    const { pane, asked } = await reviewed({
      mendPlan: ({ sheetId }, given) => {
        asked.push(['mendPlan', given.length]);
        if (filtered) return Promise.reject(new PlanError('filtered-sheet'));
        return Promise.resolve({ sheetId, written: [], refused: [] });
      },
    });
    await pane.mend(cells);
    expect(pane.state().failure).toMatchObject({ task: 'mend', code: 'filtered-sheet' });
    filtered = false;
    await pane.retry();
    expect(pane.state()).toMatchObject({ failure: null, deed: { kind: 'mended' } });
    expect(asked.filter(([door]) => door === 'mendPlan')).toEqual([
      ['mendPlan', cells.length],
      ['mendPlan', cells.length],
    ]);
  });
});

describe('accepting', () => {
  it('keeps the reason and the day, reads again, and can be withdrawn', async () => {
    const { pane, asked, doors } = await reviewed();
    const one = pane.state().review?.findings.filter(({ cell }) => cell === 'H5') ?? [];
    await pane.accept(one, 'Así lo pide el ministerio');
    expect(asked[0]).toEqual(['acceptFindings', ['H5'], 'Así lo pide el ministerio', SEPTEMBER_15]);
    const { deed } = pane.state();
    if (deed?.kind !== 'accepted') throw new Error('nothing is said of it');
    expect(deed.acceptances).toHaveLength(1);
    await pane.withdraw(deed.acceptances);
    expect(pane.state().deed).toEqual({ kind: 'withdrawn', count: 1 });
    expect(doors()).toEqual(['acceptFindings', 'reviewPlan', 'withdrawAcceptances', 'reviewPlan']);
  });
});

describe('turning a rule off', () => {
  it('is kept beside the other settings, and taken away again', async () => {
    const { pane, asked } = await reviewed();
    await pane.setRule('number-gap', false);
    expect(asked[0]).toEqual(['savePlanSettings', { rulesOff: ['number-gap'] }]);
    expect(pane.state().deed).toEqual({ kind: 'rule-set', rule: 'number-gap', on: false });
    asked.length = 0;
    await pane.setRule('coverage', false);
    expect(asked[0]).toEqual(['savePlanSettings', { rulesOff: ['number-gap', 'coverage'] }]);
    asked.length = 0;
    await pane.setRule('number-gap', true);
    await pane.setRule('coverage', true);
    expect(asked.filter(([door]) => door === 'savePlanSettings')).toEqual([
      ['savePlanSettings', { rulesOff: ['coverage'] }],
      ['savePlanSettings', {}],
    ]);
  });

  it('stays so when what was put right meanwhile is kept', async () => {
    const { pane, asked } = await reviewed();
    pane.send({ type: 'settings-edited', draft: { dueSoonDays: 10 } });
    await pane.setRule('number-gap', false);
    await pane.keep();
    expect(asked.filter(([door]) => door === 'savePlanSettings').at(-1)).toEqual([
      'savePlanSettings',
      { dueSoonDays: 10, rulesOff: ['number-gap'] },
    ]);
  });
});

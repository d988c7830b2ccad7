import fc from 'fast-check';
import { dayOf } from '../../../src/core/plan/day';
import { paneMemory, parseMemory, rememberedState, type PaneMemory } from '../../../src/taskpane/state/pane-memory';
import { reducePane } from '../../../src/taskpane/state/pane-reducer';
import { initialState } from '../../../src/taskpane/state/pane-state';
import { createPane } from '../../../src/taskpane/state/pane-tasks';
import { SEPTEMBER_15 } from '../../support/sample';
import { fakeExcel } from '../fake-excel';

const TODAY = { day: SEPTEMBER_15, followsToday: true };
const MAY_1 = dayOf(2024, 5, 1);

const LEFT: PaneMemory = {
  asOf: { day: MAY_1, followsToday: false },
  section: 'findings',
  situation: 'overdue',
  severity: 'error',
  reviewed: true,
};

test('a pane restores its state', () => {
  const kept = parseMemory(JSON.stringify(LEFT));
  expect(kept).toEqual(LEFT);
  const state = rememberedState(LEFT, TODAY);
  expect(paneMemory(state)).toEqual({ ...LEFT, reviewed: false });
});

test('a pane that followed today follows the current day', () => {
  const kept = { ...LEFT, asOf: { day: MAY_1, followsToday: true } };
  expect(rememberedState(kept, TODAY).asOf).toEqual(TODAY);
});

test('contains no search text and no text of the plan', () => {
  const state = initialState(TODAY);
  const filter = { ...state.filter, search: 'secreto', owner: 'secreto', criterion: 'secreto' };
  expect(JSON.stringify(paneMemory({ ...state, filter, sheet: 'secreto' }))).not.toContain('secreto');
});

test.each(['', 'x', '[]', '{}', '{"asOf":{"day":"1"}}', '{"asOf":{"day":1.5}}'])('%s is ignored', (text) => {
  expect(parseMemory(text)).toBeNull();
});

test('any text gives null or a valid state', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.json(),
        fc.json().map((value) => `{"asOf":{"day":1},"section":${value}}`),
      ),
      (text) => {
        const kept = parseMemory(text);
        if (kept === null) return;
        const state = rememberedState(kept, TODAY);
        expect(reducePane(state, { type: 'section-chosen', section: 'sheets' }).section).toBe('sheets');
        expect(['deadlines', 'findings', 'sheets']).toContain(state.section);
      },
    ),
  );
});

test('the restored state is used by the first review', async () => {
  const { excel, calls } = fakeExcel();
  const pane = createPane({ excel, language: () => 'es', today: () => SEPTEMBER_15, memory: LEFT });
  await pane.review();
  expect(calls).toEqual([['reviewPlan', null, MAY_1]]);
  expect(pane.state()).toMatchObject({ section: 'findings', asOf: LEFT.asOf });
});

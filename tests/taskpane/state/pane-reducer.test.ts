import { NO_FILTER } from '../../../src/taskpane/state/finding-filter';
import { type PaneEvent, reducePane } from '../../../src/taskpane/state/pane-reducer';
import { initialState, type PaneState } from '../../../src/taskpane/state/pane-state';
import { SEPTEMBER_15 } from '../../support/sample';
import { sampleReview } from '../sample-review';

const START = initialState({ day: SEPTEMBER_15, followsToday: true });
const after = (...events: readonly PaneEvent[]): PaneState => events.reduce(reducePane, START);
const REVIEWED: PaneEvent = { type: 'reviewed', review: sampleReview(), asked: true };

it('lists a situation when clicked, whatever section was open, and all that need attention when clicked again', () => {
  const press: PaneEvent = { type: 'situation-pressed', situation: 'overdue' };
  const once = after(REVIEWED, { type: 'section-chosen', section: 'findings' }, press);
  expect(once).toMatchObject({ section: 'deadlines', situation: 'overdue' });
  expect(reducePane(once, press).situation).toBeNull();
});

it('filters the findings part by part, and clears the filter', () => {
  const narrowed = after(
    REVIEWED,
    { type: 'findings-filtered', filter: { severity: 'warning' } },
    { type: 'findings-filtered', filter: { search: 'compras' } },
  );
  expect(narrowed.filter).toEqual({ ...NO_FILTER, severity: 'warning', search: 'compras' });
  expect(reducePane(narrowed, { type: 'findings-filtered', filter: NO_FILTER }).filter).toEqual(NO_FILTER);
});

it('lists the findings of a row when clicked, whatever was listed before', () => {
  const pressed = after(
    REVIEWED,
    { type: 'findings-filtered', filter: { severity: 'error', search: 'compras' } },
    { type: 'row-pressed', row: 7 },
  );
  expect(pressed).toMatchObject({ section: 'findings', filter: { ...NO_FILTER, row: 7 } });
});

it('drops a filter that would list nothing after a new reading', () => {
  const filtered = after(
    REVIEWED,
    { type: 'situation-pressed', situation: 'overdue' },
    { type: 'findings-filtered', filter: { severity: 'warning', rule: 'number-gap', row: 7, search: 'compras' } },
  );
  const clean = sampleReview({ asOf: { day: SEPTEMBER_15 - 300, followsToday: false }, findings: [] });
  expect(reducePane(filtered, { type: 'reviewed', review: clean, asked: false })).toMatchObject({
    situation: null,
    // The search text stays as typed.
    filter: { ...NO_FILTER, search: 'compras' },
  });
  expect(reducePane(filtered, REVIEWED)).toMatchObject({ situation: 'overdue', filter: filtered.filter });
});

it('removes the message when something else starts, but not for the refresh after a change', () => {
  const did = after(REVIEWED, {
    type: 'did',
    outcome: { kind: 'marks-removed', removed: 1, leftOn: [], unreadable: 0, refused: 0 },
  });
  for (const task of ['find', 'go'] as const) expect(reducePane(did, { type: 'started', task }).outcome).not.toBeNull();
  expect(reducePane(did, { type: 'started', task: 'write' }).outcome).toBeNull();
});

it('keeps an outcome and its undo after the line about it has gone', () => {
  const fixed = { sheetIds: [''], written: [], refused: [] };
  const gone = after(REVIEWED, { type: 'did', outcome: { kind: 'fixed', fixed } }, { type: 'outcome-closed' });
  expect(gone).toMatchObject({ outcome: { kind: 'fixed' }, fixed, outcomeSeen: true });
  expect(reducePane(gone, { type: 'did', outcome: { kind: 'sheets-removed', sheets: [] } }).outcomeSeen).toBe(false);
});

it('keeps the results if only a change or selecting a cell failed', () => {
  const failed = after(REVIEWED, { type: 'failed', failure: { task: 'go', code: 'sheet-missing', facts: {} } });
  expect(failed).toMatchObject({ failure: { task: 'go' } });
  expect(failed.review).not.toBeNull();
});

it('remembers why a plan was chosen when it is read again by its name', () => {
  const found = (whySheet: 'active' | 'wanted', sheet = 'Plan 2024'): PaneEvent => {
    return { type: 'found', found: sampleReview({ whySheet, sheet: { id: sheet, name: sheet } }) };
  };
  expect(after(found('active'), found('wanted')).found?.whySheet).toBe('active');
  expect(after(found('active'), found('wanted', 'Plan 2023')).found?.whySheet).toBe('wanted');
});

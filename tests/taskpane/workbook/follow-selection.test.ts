import { followSelection, REST } from '../../../src/taskpane/workbook/follow-selection';
import { createPane } from '../../../src/taskpane/state/pane-tasks';
import { whenReviewed } from '../../../src/taskpane/results/when-reviewed';
import { SEPTEMBER_15 } from '../../support/sample';
import { fakeExcel } from '../fake-excel';

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

const PLAN_SHEET = '{sheet-1}';

/** A reviewed pane that follows the selection, and a function that changes it. */
async function follow() {
  const { excel } = fakeExcel();
  const pane = createPane({ excel, language: () => 'es', today: () => SEPTEMBER_15 });
  let onSelect: ((sheetId: string, address: string) => void) | undefined;
  const listen = jest.fn((hear: (sheetId: string, address: string) => void) => {
    onSelect = hear;
    return Promise.resolve();
  });
  whenReviewed(pane, () => followSelection(pane, listen));
  await pane.find();
  expect(listen).not.toHaveBeenCalled();
  await pane.review();
  expect(listen).toHaveBeenCalledTimes(1);
  const select = (address: string, sheetId = PLAN_SHEET) => {
    onSelect?.(sheetId, address);
    jest.advanceTimersByTime(REST);
  };
  const hear = (address: string) => onSelect?.(PLAN_SHEET, address);
  return { pane, select, hear };
}

it.each([
  ['A8', 7],
  ['C12:F14', 11],
  ['9:9', 8],
  ['B5,D20', 4],
])('finds the row of %s', async (address, row) => {
  const { pane, select } = await follow();
  select(address);
  expect(pane.state().selectedRow).toBe(row);
});

it('finds no row for a whole column or another sheet', async () => {
  const { pane, select } = await follow();
  select('A8');
  select('C:D');
  expect(pane.state().selectedRow).toBeNull();
  select('A8');
  select('A8', '{sheet-2}');
  expect(pane.state().selectedRow).toBeNull();
});

it('waits until the selection stays', async () => {
  const { pane, select, hear } = await follow();
  hear('A5');
  jest.advanceTimersByTime(REST - 1);
  hear('A6');
  jest.advanceTimersByTime(REST - 1);
  expect(pane.state().selectedRow).toBeNull();
  select('A7');
  expect(pane.state().selectedRow).toBe(6);
});

it('ignores the pane’s own selections until the user selects something else', async () => {
  const { pane, select } = await follow();
  select('A5');
  await pane.goTo('H8');
  expect(pane.state().selectedRow).toBeNull();
  select('H8');
  expect(pane.state().selectedRow).toBeNull();
  select('H9');
  expect(pane.state().selectedRow).toBe(8);
  select('H8');
  expect(pane.state().selectedRow).toBe(7);
});

it('changes nothing else', async () => {
  const { pane, select } = await follow();
  const before = pane.state();
  select('A8');
  expect(pane.state()).toEqual({ ...before, selectedRow: 7 });
  const heard = jest.fn();
  const after = pane.state();
  pane.subscribe(heard);
  select('B8');
  expect(pane.state()).toEqual(after);
});

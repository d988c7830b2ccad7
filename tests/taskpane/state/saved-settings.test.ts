import type { PlanSettings } from '../../../src/core/plan/plan-settings';
import { choiceToSave, onSheet, settingsOf, settingsToSave } from '../../../src/taskpane/state/saved-settings';
import { sampleReview } from '../sample-review';

const WORDS = { completed: ['Cerrado en junta'] } as const;
const found = (settings: PlanSettings, otherPlans: readonly string[] = []) => sampleReview({ settings, otherPlans });

test('editing starts from the settings saved for this sheet', () => {
  const settings = { sheet: 'PLAN 2024', columns: { owner: 9 }, dueSoonDays: 15 };
  expect(settingsOf(found(settings))).toBe(settings);
});

test('corrections for another sheet don’t apply to this one; the rest does', () => {
  const settings = { sheet: 'Plan 2023', columns: { owner: 9 }, headingRows: [1], statusWords: WORDS, dueSoonDays: 15 };
  expect(settingsOf(found(settings))).toEqual({ sheet: 'Plan 2024', statusWords: WORDS, dueSoonDays: 15 });
});

test.each<[string, PlanSettings, readonly string[], PlanSettings]>([
  ['names the sheet that was put right', { columns: { owner: 9 } }, [], { sheet: 'Plan 2024', columns: { owner: 9 } }],
  [
    'names no sheet for what is true of all',
    { dueSoonDays: 15, structure: 'x' },
    [],
    { dueSoonDays: 15, structure: 'x' },
  ],
  ['names no sheet for the words of the institution', { statusWords: WORDS }, [], { statusWords: WORDS }],
  ['names no sheet for the rules that are off', { rulesOff: ['coverage'] }, [], { rulesOff: ['coverage'] }],
  ['names no sheet for where marks stand', { markPlace: 'row' }, [], { markPlace: 'row' }],
  ['names no sheet for the summaries not wanted', { sheetsOff: ['timeline'] }, [], { sheetsOff: ['timeline'] }],
  [
    'leaves nothing of what is empty',
    { sheet: 'Plan 2024', columns: {}, statusWords: { completed: [] }, rulesOff: [] },
    [],
    {},
  ],
  ['keeps a choice among several plans', { sheet: 'Plan 2024' }, ['Plan 2023'], { sheet: 'Plan 2024' }],
])('what the workbook saves %s', (_, draft, otherPlans, kept) => {
  expect(settingsToSave(draft, found({}, otherPlans))).toEqual(kept);
});

test('choosing another sheet is saved with the settings for the whole workbook', () => {
  const settings: PlanSettings = {
    structure: 'caf-2013-es',
    statusWords: WORDS,
    rulesOff: ['coverage'],
    markPlace: 'row',
  };
  expect(choiceToSave(found(settings), 'Plan 2023', false)).toEqual({ sheet: 'Plan 2023', ...settings });
  expect(onSheet({ ...settings, headingRows: [1] }, 'Plan 2023')).not.toHaveProperty('headingRows');
});

test('choosing another sheet isn’t saved if that would drop corrections or change nothing', () => {
  expect(choiceToSave(found({ sheet: 'Plan 2024', columns: { owner: 9 } }), 'Plan 2023', false)).toBeNull();
  expect(choiceToSave(found({ sheet: 'plan 2023' }), 'Plan 2023', false)).toBeNull();
});

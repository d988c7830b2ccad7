import { COLUMN_KEYS } from '../../../src/core/plan/improvement-plan';
import type { PlanSettings } from '../../../src/core/plan/plan-settings';
import { readPlan } from '../../../src/core/plan/read-plan';
import {
  chosenColumn,
  chosenHeading,
  ownMeaning,
  type SettingsEditing,
  statusWordsOf,
  withColumn,
  withDueSoonDays,
  withHeading,
  withMeaning,
  withMarkPlace,
  withStructure,
} from '../../../src/taskpane/state/edit-settings';
import { gridOf } from '../../core/plan/grid-of';
import { SAMPLE_ROWS } from '../../core/plan/sample-rows';
import { sampleReview } from '../sample-review';

const [RESOURCES, OWNER] = [9, 11];

/** The sample as read with saved settings, and a draft that starts with them. */
function editing(read: PlanSettings = {}, draft: PlanSettings = read): SettingsEditing {
  const plan = readPlan(gridOf(SAMPLE_ROWS, { sheet: 'Plan 2024' }), read);
  if (plan === null) throw new Error('the rows were not read as a plan');
  return { plan, read, draft };
}

describe('a column', () => {
  test('is as the plan was read until it is corrected', () => {
    expect(chosenColumn(editing(), 'owner')).toBe(OWNER);
    expect(chosenColumn(editing(), 'evidence')).toBeNull();
    const draft = withColumn(editing(), 'owner', RESOURCES);
    expect(draft).toEqual({ columns: { owner: RESOURCES } });
    expect(chosenColumn(editing({}, draft), 'owner')).toBe(RESOURCES);
  });

  test('is taken from the key that had it', () => {
    const draft = withColumn(editing(), 'owner', RESOURCES);
    expect(chosenColumn(editing({}, draft), 'resources')).toBeNull();
    const both = withColumn(editing({}, draft), 'comments', RESOURCES);
    expect(both).toEqual({ columns: { comments: RESOURCES } });
  });

  test('may be set to none', () => {
    const draft = withColumn(editing(), 'owner', null);
    expect(draft).toEqual({ columns: { owner: null } });
    expect(withColumn(editing({}, draft), 'comments', null)).toEqual({ columns: { owner: null, comments: null } });
  });

  test('isn’t a correction if it equals what was found', () => {
    const draft = withColumn(editing(), 'owner', RESOURCES);
    expect(withColumn(editing({}, draft), 'owner', OWNER)).toEqual({ columns: {} });
    expect(withColumn(editing(), 'evidence', null)).toEqual({ columns: {} });
  });

  test('is as found again after its correction is reset', () => {
    const kept = { sheet: 'Plan 2024', columns: { owner: RESOURCES } };
    const draft = withColumn(editing(kept), 'owner', 'as-found');
    expect(draft).toEqual({ sheet: 'Plan 2024', columns: {} });
    expect(chosenColumn(editing(kept, draft), 'owner')).toBe('as-found');
  });

  test.each(COLUMN_KEYS)('%s shows the column that will be used after the draft is saved', (key) => {
    const draft = withColumn(editing(), key, RESOURCES);
    const before = COLUMN_KEYS.map((each) => chosenColumn(editing({}, draft), each));
    const { plan } = editing(draft);
    expect(before).toEqual(COLUMN_KEYS.map((each) => plan.columns[each] ?? null));
  });
});

describe('the heading', () => {
  test('is as found until it is corrected', () => {
    expect(chosenHeading(editing())).toEqual([2, 3]);
    const draft = withHeading(editing(), [3, 5]);
    expect(draft).toEqual({ headingRows: [3, 4, 5] });
    expect(chosenHeading(editing({}, draft))).toEqual([3, 5]);
    expect(withHeading(editing({}, draft), [2, 3])).toEqual({});
  });

  test('is as found again after its correction is reset', () => {
    const kept = { sheet: 'Plan 2024', headingRows: [3] };
    const draft = withHeading(editing(kept), null);
    expect(draft).toEqual({ sheet: 'Plan 2024' });
    expect(chosenHeading(editing(kept, draft))).toBeNull();
  });
});

describe('the words for a status', () => {
  const HEADING = ['No.', 'Criterio', 'Acción de mejora', 'Fin', 'Responsable', 'Estado'];
  const STATES = ['Cumplida', ' cumplidas', 'Aprobado por la MAE', '—', 'Cumplido', ''];
  const rows = [
    HEADING,
    ...STATES.map((state, index) => [index + 1, '1 Liderazgo', `Acción ${index + 1}`, 'dic-24', 'TIC', state]),
  ];
  const { plan } = sampleReview({}, rows);
  const words = statusWordsOf({ plan, read: { statusWords: { suspended: ['En veda', 'CUMPLIDA'] } } });
  const [done, approved] = words;
  if (done === undefined || approved === undefined) throw new Error('the status column was not read');

  test('are those of the plan, each once with its count, followed by saved ones', () => {
    expect(words.map(({ word, count }) => [word, count])).toEqual([
      ['Cumplida', 3],
      ['Aprobado por la MAE', 1],
      ['En veda', 0],
    ]);
  });

  test('have the user’s meaning until it is reset', () => {
    const draft = withMeaning({}, approved, 'in-progress');
    expect(draft.statusWords?.['in-progress']).toEqual(['Aprobado por la MAE']);
    expect(ownMeaning(draft, approved)).toBe('in-progress');
    expect(ownMeaning(draft, done)).toBeNull();
    const other = withMeaning(draft, approved, 'completed');
    expect(ownMeaning(other, approved)).toBe('completed');
    expect(ownMeaning(withMeaning(other, approved, null), approved)).toBeNull();
  });

  test('are recognized regardless of gender, number and case', () => {
    expect(ownMeaning({ statusWords: { suspended: ['CUMPLIDOS'] } }, done)).toBe('suspended');
    expect(withMeaning({ statusWords: { suspended: ['CUMPLIDOS', 'En veda'] } }, done, null).statusWords).toMatchObject(
      {
        suspended: ['En veda'],
      },
    );
  });
});

test('a structure, the days for due soon and the place of marks are chosen and reset', () => {
  const draft = withMarkPlace(withDueSoonDays(withStructure({}, 'caf-2013-es'), 0), 'row');
  expect(draft).toEqual({ structure: 'caf-2013-es', dueSoonDays: 0, markPlace: 'row' });
  expect(withMarkPlace(withDueSoonDays(withStructure(draft, null), null), 'cells')).toEqual({});
});

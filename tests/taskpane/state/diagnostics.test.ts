import type { Review } from '../../../src/excel/review/review-plan';
import { PlanError } from '../../../src/excel/plan-error';
import { diagnosticsText, type Surroundings } from '../../../src/taskpane/state/diagnostics';
import { reducePane } from '../../../src/taskpane/state/pane-reducer';
import { MAX_FAILURES, initialState, type Failure, type PaneState } from '../../../src/taskpane/state/pane-state';
import { SAMPLE_ROWS } from '../../core/plan/sample-rows';
import { SEPTEMBER_15 } from '../../support/sample';
import { sampleReview } from '../sample-review';

const AROUND: Surroundings = {
  version: '0.1.0',
  excel: {
    version: '16.0.17928.20114',
    platform: 'PC',
    displayLanguage: 'es-ES',
    contentLanguage: 'es-DO',
    sets: { ExcelApi: '1.17', DialogApi: '1.2' },
  },
  browser: 'Edge/130',
  server: 'https://example.org',
  size: [320, 800, 1.5],
};

const OPENED = initialState({ day: SEPTEMBER_15, followsToday: true });

const failed = (state: PaneState, code: Failure['code'], detail?: string) =>
  reducePane(state, { type: 'failed', failure: { task: 'find', code, facts: detail === undefined ? {} : { detail } } });

test('before a plan is found, it has the environment and the failures', () => {
  const state = failed(failed(OPENED, 'cell-edit-mode'), 'host-failed', 'GeneralException (Range.load)');
  expect(diagnosticsText(AROUND, state)).toBe(
    [
      'plan-de-mejora: 0.1.0',
      'excel: 16.0.17928.20114 (PC)',
      'languages: es-ES, es-DO',
      'sets: ExcelApi 1.17, DialogApi 1.2',
      'browser: Edge/130',
      'server: https://example.org',
      'pane: 320 × 800 × 1.5',
      'plan: none',
      'failures: find cell-edit-mode; find host-failed GeneralException (Range.load)',
    ].join('\n'),
  );
});

test('after a review it has counts', () => {
  const review = sampleReview();
  const text = diagnosticsText(AROUND, reducePane(OPENED, { type: 'reviewed', review, asked: true }));
  expect(text).toMatch(/^plan: 6 actions, rows 5–10, plain$/m);
  expect(text).toMatch(/^situations: overdue 6$/m);
  expect(text).toMatch(/^findings: advice \d+, warning 18$/m);
  expect(text).toMatch(/date-as-text \d+/);
  expect(text).toMatch(/^criteria: caf-2020-es-do$/m);
});

test('it contains no text of the workbook', () => {
  const SECRET = 'Secreto';
  const review = sampleReview();
  const structure = { ...review.structure, id: `sheet:${SECRET}`, title: SECRET };
  const withTexts: Review = {
    ...review,
    plan: { ...review.plan, sheet: SECRET, title: SECRET },
    otherPlans: [SECRET],
    generatedSheets: [{ key: 'dashboard', name: SECRET }],
    structure,
    structures: [structure],
    settings: { sheet: SECRET, structure: SECRET, statusWords: { completed: [SECRET] } },
  };
  const { code, facts } = new PlanError('protected-sheet', { sheet: SECRET });
  const reviewed = reducePane(OPENED, { type: 'reviewed', review: withTexts, asked: true });
  const text = diagnosticsText(
    AROUND,
    reducePane(reviewed, { type: 'failed', failure: { task: 'mark', code, facts } }),
  );
  expect(text).toContain('settings: sheet structure statusWords');
  expect(text).toContain('criteria: own');
  expect(text).toContain('failures: mark protected-sheet');
  expect(text).not.toContain(SECRET);
  const cells = SAMPLE_ROWS.flat().flatMap((cell) => (typeof cell === 'string' && cell.length > 3 ? [cell] : []));
  expect(cells.length).toBeGreaterThan(50);
  expect(cells.filter((cell) => text.includes(cell))).toEqual([]);
});

test('only the latest failures are kept', () => {
  let state = OPENED;
  for (let at = 0; at < MAX_FAILURES + 2; at++) state = failed(state, 'host-failed', `code ${at}`);
  expect(state.failures.map(({ facts }) => facts.detail)).toEqual(['code 2', 'code 3', 'code 4', 'code 5', 'code 6']);
});

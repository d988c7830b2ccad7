import { readdirSync } from 'node:fs';
import { join } from 'node:path';

import { COLUMN_KEYS, type ColumnKey } from '../../../src/core/plan/improvement-plan';
import { keyWords } from '../../../src/core/plan/text/plain-text';
import { LANGUAGES } from '../../../src/core/messages/language';
import { findingMessage, messagesFor } from '../../../src/core/messages/messages';
import { RETIRED_RULE_IDS, RULES } from '../../../src/core/rules/registry';
import type { BadExample, RuleExample } from '../../../src/core/rules/rule';
import { examplePlan, FIRST_ROW } from './example-plan';
import { findingsIn } from './findings-in';
import { cellOf, makeAction, makePlan } from './make-plan';

const CATALOGUE = join(__dirname, '../../../src/core/rules/catalogue');

it('lists every file of the catalogue by its id, in the order of the table', () => {
  expect(RULES.map(({ id }) => id)).toEqual([
    'required-column',
    'required-field',
    'cell-error',
    'criterion-unknown',
    'subcriterion-unknown',
    'subcriterion-outside-criterion',
    'criterion-title',
    'subcriterion-title',
    'area-example',
    'coverage',
    'number-duplicate',
    'number-gap',
    'number-order',
    'date-unreadable',
    'date-ambiguous',
    'date-as-text',
    'time-without-date',
    'end-before-start',
    'outside-plan-year',
    'duplicate-action',
    'similar-tasks',
    'action-repeats-objective',
    'several-indicators',
    'indicator-not-measurable',
    'target-direction',
    'owner-variants',
    'several-owners',
    'resource-unknown',
    'markup-in-text',
    'untidy-text',
    'placeholder-text',
    'status-unknown',
    'progress-out-of-range',
    'progress-mixed',
    'status-progress-conflict',
    'overdue-unexplained',
    'completed-without-evidence',
  ]);
  expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(readdirSync(CATALOGUE).sort());
});

it('has unique ids, and none that was retired', () => {
  const ids: readonly string[] = [...RULES.map(({ id }) => id), ...RETIRED_RULE_IDS];
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)+$|^coverage$/);
});

it.each(LANGUAGES)('has different texts for all rules in %s', (language) => {
  const { rules } = messagesFor(language);
  // The two title rules share a reason.
  expect(new Set(RULES.map(({ id }) => rules[id].why)).size).toBe(RULES.length - 1);
});

it.each(LANGUAGES)('has titles that differ by more than a small word in %s, for each severity', (language) => {
  const titles = RULES.flatMap(({ id }) => {
    const { title, titleBySeverity = {} } = messagesFor(language).rules[id];
    return [title, ...Object.values(titleBySeverity)];
  });
  const byWords = titles.map((title) => keyWords(title)).sort();
  expect(byWords).toEqual([...new Set(byWords)]);
});

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  const bad: readonly BadExample[] = rule.examples.bad;
  const good: readonly RuleExample[] = rule.examples.good;

  it('has examples of both kinds', () => {
    expect(bad.length).toBeGreaterThan(0);
    expect(good.length).toBeGreaterThan(0);
  });

  it.each(bad)('finds exactly what its bad example %# expects', (example) => {
    const findings = findingsIn(examplePlan(example)).filter((finding) => finding.rule === id);
    expect(findings.map(({ row, column }) => [row === null ? null : row - FIRST_ROW + 1, column])).toEqual(
      example.finds,
    );
    for (const { cell, row, column } of findings) {
      if (row === null) expect(cell).toBeNull();
      else expect(cell).toMatch(new RegExp(`^[A-Z]+${row + 1}$`));
      expect(rule.columns.length === 0 || column === null || rule.columns.some((key) => key === column)).toBe(true);
    }
  });

  it.each(good)('finds nothing in its good example %#', (example) => {
    expect(findingsIn(examplePlan(example)).filter((finding) => finding.rule === id)).toEqual([]);
  });

  it.each(LANGUAGES)('has texts in %s for the rule and its examples’ findings', (language) => {
    const { title, why, fix } = messagesFor(language).rules[id];
    expect(title).toMatch(/^\p{Lu}[^.]+$/u);
    expect([why, fix]).toEqual([expect.stringMatching(/\.$/), expect.stringMatching(/\.$/)]);
    for (const example of bad) {
      for (const finding of findingsIn(examplePlan(example))) {
        const message = findingMessage(finding, language);
        expect(message).toMatch(/[.…”»]$/);
        expect(message).not.toMatch(/undefined|null|NaN|\[object|\s\s|\.\.(?!\.)/);
        if (finding.cell !== null) expect(message.startsWith(`${finding.cell} (`)).toBe(true);
      }
    }
  });
});

describe('any content', () => {
  const columns = (value: Parameters<typeof cellOf>[0]) =>
    Object.fromEntries(COLUMN_KEYS.map((key) => [key, cellOf(value)])) satisfies Partial<Record<ColumnKey, unknown>>;

  it.each([
    ['no cells', makeAction(4)],
    ['empty cells', makeAction(4, {}, columns(null))],
    ['numbers', makeAction(4, { criterion: '-1', subcriterion: '1e308' }, columns(-1))],
    ['booleans', makeAction(4, { start: { kind: 'unreadable' }, end: { kind: 'unreadable' } }, columns(true))],
    ['an endless text', makeAction(4, {}, columns('<'.repeat(32_767)))],
    [
      'errors',
      makeAction(
        4,
        { end: { kind: 'unreadable' } },
        {
          ...columns(1),
          end: { kind: 'error', value: '#REF!', text: '#REF!', numberFormat: 'General' },
        },
      ),
    ],
  ])('a row with %s is checked and described', (_what, action) => {
    for (const without of [['period'], [...COLUMN_KEYS]] as const) {
      const findings = findingsIn(makePlan([action], { without }));
      for (const finding of findings) {
        for (const language of LANGUAGES) expect(findingMessage(finding, language).length).toBeLessThan(600);
      }
    }
  });
});

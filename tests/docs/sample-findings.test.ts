import { readFileSync } from 'node:fs';
import { join } from 'node:path';

import { findingText } from '../../src/core/messages/messages';
import { readPlan } from '../../src/core/plan/read-plan';
import { RULES } from '../../src/core/rules/registry';
import { gridOf } from '../core/plan/grid-of';
import { SAMPLE_ROWS } from '../core/plan/sample-rows';
import { findingsIn } from '../core/rules/findings-in';

interface Reviewed {
  readonly rule: string;
  readonly cell: string;
  readonly what: string;
  readonly reason: string;
}

/** The findings that the page explains, in its order. */
function reviewedFindings(): readonly Reviewed[] {
  const page = readFileSync(join(__dirname, '../../docs/rules/sample-findings.md'), 'utf8');
  let rule = '';
  return page.split('\n').flatMap((line) => {
    rule = /^## `([\w-]+)`/.exec(line)?.[1] ?? rule;
    const [, cell, what, reason] = /^\| ([A-Z]+\d+|—) \| (.*?) \| (.*) \|$/.exec(line) ?? [];
    if (cell === undefined || what === undefined || reason === undefined) return [];
    return [{ rule, cell, what: what.replace(/\\/g, ''), reason }];
  });
}

const plan = readPlan(gridOf(SAMPLE_ROWS, { sheet: 'Plan 2024' }));
if (!plan) throw new Error('the sample was not read as a plan');
const findings = findingsIn(plan);
const reviewed = reviewedFindings();

it('explains every finding of the sample, rule by rule, and no others', () => {
  const found = RULES.flatMap(({ id }) => findings.filter(({ rule }) => rule === id)).map((finding) => ({
    rule: finding.rule,
    cell: finding.cell ?? '—',
    what: findingText(finding, 'es').what,
  }));
  expect(reviewed.map(({ rule, cell, what }) => ({ rule, cell, what }))).toEqual(found);
});

it.each(reviewed)('explains why $rule is right about $cell', ({ reason }) => {
  expect(reason).toMatch(/^\S.{15,}\.$/);
});

it('has no errors, and only the expected warnings', () => {
  const counts: Record<string, number> = {};
  for (const { rule, severity } of findings) {
    if (severity !== 'advice') counts[rule] = (counts[rule] ?? 0) + 1;
  }
  expect(counts).toEqual({ 'number-gap': 1, 'date-as-text': 12, 'markup-in-text': 5 });
});

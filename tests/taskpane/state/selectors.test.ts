import { deadlines } from '../../../src/taskpane/state/deadlines';
import { groupFindings, severityCounts } from '../../../src/taskpane/state/finding-groups';
import { situationShares } from '../../../src/taskpane/state/situation-bar';
import { SEPTEMBER_15 } from '../../support/sample';
import { sampleReview } from '../sample-review';

const review = sampleReview();

/** Only the findings of three rules, so that new rules don't change the expectations. */
const RULES: ReadonlySet<string> = new Set(['date-as-text', 'markup-in-text', 'number-gap']);
const sampleFindings = review.findings.filter(({ rule }) => RULES.has(rule));

describe('deadlines', () => {
  it('starts with the longest overdue, then follows the plan', () => {
    expect(deadlines(review.schedule, null).map(({ action, days }) => [action.number, days])).toEqual([
      [3, 138],
      [2, 46],
      [1, 15],
      [5, 15],
      [6, 15],
      [7, 15],
    ]);
  });

  it('lists due-soon actions after overdue ones, and omits those that need no attention', () => {
    const july = sampleReview({ asOf: { day: SEPTEMBER_15 - 62, followsToday: false } });
    expect(deadlines(july.schedule, null).map(({ action, situation }) => [action.number, situation])).toEqual([
      [3, 'overdue'],
      [2, 'due-soon'],
    ]);
    expect(deadlines(july.schedule, 'in-progress').map(({ action }) => action.number)).toEqual([1, 5, 6, 7]);
  });
});

describe('findings', () => {
  it('are grouped by rule in order of first occurrence', () => {
    const groups = groupFindings(sampleFindings).map(({ rule, findings }) => [rule, findings.length]);
    expect(groups).toEqual([
      ['date-as-text', 12],
      ['markup-in-text', 5],
      ['number-gap', 1],
    ]);
  });

  it('are sorted by severity, whatever their order in the plan', () => {
    const [first, ...rest] = sampleFindings;
    if (first === undefined) throw new Error('the sample has findings');
    const findings = [...rest, { ...first, severity: 'error' } as const];
    expect(groupFindings(findings)[0]).toMatchObject({ severity: 'error', rule: first.rule });
    expect(severityCounts(findings)).toEqual({ error: 1, warning: 17, advice: 0 });
  });
});

it('shows overdue, due-soon and completed even at zero, and the others if there are any', () => {
  expect(situationShares(review.schedule)).toEqual([
    { situation: 'overdue', count: 6 },
    { situation: 'due-soon', count: 0 },
    { situation: 'completed', count: 0 },
  ]);
});

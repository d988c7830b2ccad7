import type { Review } from '../../../src/excel/review/review-plan';
import {
  hasSafe,
  isFixable,
  isOfNumbers,
  fixLookup,
  fixOf,
  RENUMBER,
  SAFE,
  spellingChoices,
} from '../../../src/taskpane/state/fix-scope';
import { SAMPLE_ROWS } from '../../core/plan/sample-rows';
import { sampleReview } from '../sample-review';

const review = sampleReview();
const of = (rule: string, { findings }: Review = review) => findings.filter((finding) => finding.rule === rule);
const addresses = (scope: Parameters<typeof fixOf>[1], of = review) => fixOf(of, scope).cells.map(({ cell }) => cell);

it('fixes the requested findings only', () => {
  const dates = of('date-as-text');
  expect(addresses({ kind: 'findings', findings: dates })).toEqual(dates.map(({ cell }) => cell));
  expect(addresses({ kind: 'findings', findings: dates.slice(2, 3) })).toEqual([dates[2]?.cell]);
});

it('fixes everything safe: dates and tags here, but no words', () => {
  const safe = [...of('date-as-text'), ...of('markup-in-text')].map(({ cell }) => cell);
  expect(new Set(addresses(SAFE))).toEqual(new Set(safe));
  expect(hasSafe(review)).toBe(true);
  expect(hasSafe(sampleReview({ findings: of('several-indicators') }))).toBe(false);
});

it('renumbers the plan only on request', () => {
  const gap = of('number-gap');
  expect(gap.every(isOfNumbers)).toBe(true);
  expect(gap.some(isFixable)).toBe(false);
  expect(addresses(RENUMBER)).toEqual(['A8', 'A9', 'A10']);
});

it('finds the fix of each finding, however many there are', () => {
  const rows = [...SAMPLE_ROWS.slice(0, 4), ...Array.from({ length: 20 }, () => SAMPLE_ROWS.slice(4)).flat()];
  const long = sampleReview({}, rows);
  const dates = of('date-as-text', long);
  expect(dates.length).toBeGreaterThan(200);
  const fixFor = fixLookup(long, dates);
  const all = fixOf(long, { kind: 'findings', findings: dates }).cells;
  expect(dates.map((finding) => fixFor(finding)?.cell)).toEqual(all.map(({ cell }) => cell));
  expect(of('coverage', long).map(fixFor)).toEqual(of('coverage', long).map(() => null));
});

it('offers the variants of an owner, the most common first, and writes the chosen one', () => {
  const owners = ['Compras', 'Compras', 'Compras', 'COMPRAS'];
  const rows = SAMPLE_ROWS.map((row, index) => {
    const owner = owners[index - 4];
    return owner === undefined ? row : row.map((cell, at) => (at === 11 ? owner : cell));
  });
  const varied = sampleReview({}, rows);
  const findings = of('owner-variants', varied);
  expect(spellingChoices(varied, findings)).toEqual([['Compras', ['Compras', 'COMPRAS']]]);
  const scope = { kind: 'findings', findings } as const;
  expect(fixOf(varied, scope).cells.map(({ cell, after }) => [cell, after])).toEqual([
    ['L8', { kind: 'text', text: 'Compras' }],
  ]);
  const chosen = fixOf(varied, scope, new Map([['Compras', 'COMPRAS']])).cells;
  expect(chosen.map(({ cell }) => cell)).toEqual(['L5', 'L6', 'L7']);
});

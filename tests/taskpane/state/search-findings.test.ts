import { type FindingFilter, isFiltering, NO_FILTER } from '../../../src/taskpane/state/finding-filter';
import { findingChoices, findingMatcher } from '../../../src/taskpane/state/search-findings';
import { SAMPLE_ROWS } from '../../core/plan/sample-rows';
import { sampleReview } from '../sample-review';

const review = sampleReview();

const found = (filter: Partial<FindingFilter>, language: 'es' | 'en' = 'es') =>
  review.findings.filter(findingMatcher(review, { ...NO_FILTER, ...filter }, language));
const cells = (filter: Partial<FindingFilter>) => found(filter).map(({ cell }) => cell);

it('matches everything without a choice', () => {
  expect(found({})).toEqual(review.findings);
  expect(found({ search: '  ' })).toEqual(review.findings);
  expect(isFiltering(NO_FILTER)).toBe(false);
  expect(isFiltering({ ...NO_FILTER, search: ' ' })).toBe(false);
  expect(isFiltering({ ...NO_FILTER, owner: '' })).toBe(true);
});

describe('searching', () => {
  it.each([
    ['a cell', 'h5'],
    ['what is wrong', 'may-24'],
    ['how it is fixed', '01/05/2024'],
    ['the column', 'inicio'],
    ['the title of the rule', 'escrita como texto'],
    ['the owner of the row', 'recursos humanos'],
  ])('searches %s', (_, search) => {
    expect(cells({ search })).toContain('H5');
  });

  it('ignores accents and case, and requires every word, wherever it is', () => {
    const texts = cells({ search: 'PLANIFICACION h5' });
    expect(texts).toEqual(cells({ search: 'planificación  H5' }));
    expect(texts.length).toBeGreaterThan(0);
    expect(new Set(texts)).toEqual(new Set(['H5']));
  });

  it('finds nothing if one word doesn’t occur', () => {
    expect(cells({ search: 'h5 zzz' })).toEqual([]);
  });

  it('searches the row’s action', () => {
    const rows = new Set(found({ search: 'compras verdes' }).map(({ row }) => row));
    expect(rows).toEqual(new Set([6]));
  });

  it('searches texts in the pane’s language', () => {
    expect(found({ search: 'stored as text' })).toEqual([]);
    expect(found({ search: 'date stored as text' }, 'en').map(({ rule }) => rule)).toContain('date-as-text');
  });
});

describe('choosing', () => {
  it.each([
    [{ severity: 'warning' }, ({ severity }) => severity === 'warning'],
    [{ rule: 'date-as-text' }, ({ rule }) => rule === 'date-as-text'],
    [{ row: 6 }, ({ row }) => row === 6],
  ] satisfies [Partial<FindingFilter>, (finding: (typeof review.findings)[number]) => boolean][])(
    '%j',
    (filter, holds) => {
      expect(found(filter)).toEqual(review.findings.filter(holds));
      expect(found(filter).length).toBeGreaterThan(0);
    },
  );

  it('offers the most common variants of owners, and each finding matches every owner of its row', () => {
    const { owners } = findingChoices(review);
    expect(owners).toContain('Compras');
    expect(owners).toContain('Vicerrectoría Administrativa');
    expect(cells({ owner: 'Compras', rule: 'date-as-text' })).toEqual(['H7', 'I7']);
    expect(cells({ owner: 'Vicerrectoría Administrativa', rule: 'date-as-text' })).toEqual(['H7', 'I7', 'H8', 'I8']);
    expect(cells({ owner: 'nobody of that name' })).toEqual([]);
  });

  it('offers actions without an owner', () => {
    const rows = SAMPLE_ROWS.map((row, index) =>
      index === 5 ? row.map((cell, at) => (at === 11 ? null : cell)) : row,
    );
    const without = sampleReview({}, rows);
    expect(findingChoices(without).owners.at(-1)).toBe('');
    const unowned = without.findings.filter(findingMatcher(without, { ...NO_FILTER, owner: '' }, 'es'));
    expect(new Set(unowned.map(({ row }) => row))).toEqual(new Set([5]));
  });

  it('includes a criterion that no action addresses', () => {
    const { criteria } = findingChoices(review);
    expect(criteria).toEqual([...criteria].sort());
    const missing = review.findings.find(({ rule }) => rule === 'coverage');
    if (missing?.rule !== 'coverage') throw new Error('the sample leaves criteria out');
    const { number } = missing.facts.criterion;
    expect(criteria).toContain(number);
    expect(found({ criterion: number })).toEqual([missing]);
  });

  it('combines all choices', () => {
    expect(cells({ owner: 'Compras', rule: 'date-as-text', search: 'fin' })).toEqual(['I7']);
  });
});

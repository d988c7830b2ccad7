import { RULES } from '../../../src/core/rules/registry';
import { explainedMisses, labelledRows, findingsOfLabelledRows } from './labelled-rows';

const rows = labelledRows();
const results = findingsOfLabelledRows();

it('labels at least 200 rows, good and bad, with existing rules and columns', () => {
  expect(rows.length).toBeGreaterThanOrEqual(200);
  expect(rows.filter(({ expects }) => expects.length === 0).length).toBeGreaterThanOrEqual(80);
  const known: ReadonlyMap<string, readonly string[]> = new Map(RULES.map(({ id, columns }) => [id, columns]));
  for (const label of rows.flatMap(({ expects }) => expects)) {
    const [rule = '', column = ''] = label.split('@');
    expect([label, known.get(rule)?.includes(column)]).toEqual([label, true]);
  }
});

it('explains every miss, and nothing else', () => {
  const misses = results.filter(({ outcome }) => outcome !== 'right');
  const explained = explainedMisses();
  expect(explained.map(({ plan, row, label, outcome }) => ({ plan, row, label, outcome }))).toEqual(misses);
  for (const { why } of explained) expect(why).toMatch(/^\p{Lu}.{20,}\.$/u);
});

it('has few false reports on good rows and few misses on bad ones', () => {
  const count = (outcome: string) => results.filter((one) => one.outcome === outcome).length;
  expect(count('right') / (count('right') + count('false'))).toBeGreaterThan(0.97);
  expect(count('right') / (count('right') + count('missed'))).toBeGreaterThan(0.97);
});

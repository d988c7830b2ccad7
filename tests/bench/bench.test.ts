import { readPlan } from '../../src/core/plan/read-plan';
import { gridOf } from '../core/plan/grid-of';
import { planRows } from './make-plan';
import { count, median, ratio, size, tableText, time } from './report';
import { checkRows } from './zod-checks';

describe('the plans of the bench', () => {
  it('are reproducible and have the requested number of actions', () => {
    expect(planRows(50)).toEqual(planRows(50));
    expect(planRows(50, 7)).not.toEqual(planRows(50));
    expect(readPlan(gridOf(planRows(250)))?.actions).toHaveLength(250);
  });

  it('have errors that zod finds, too', () => {
    const values = gridOf(planRows(250)).cells.slice(4);
    const issues = checkRows(values.map((row) => row.map(({ value }) => value)));
    expect(issues.length).toBeGreaterThan(100);
    const clean = issues.filter(({ message }) => message === 'end: no es una fecha');
    expect(clean.length).toBeGreaterThan(0);
  });
});

describe('the figures of the bench', () => {
  it.each([
    [[3, 1, 2], 2],
    [[4, 1], 2.5],
    [[7], 7],
  ])('the median of %j is %d', (numbers, middle) => {
    expect(median(numbers)).toBe(middle);
  });

  it('are formatted with three digits', () => {
    expect([time(0.5), time(45.67), time(1234), size(845), size(1_234_567), ratio(41, 10), ratio(410, 10)]).toEqual([
      ...['0.50 ms', '45.7 ms', '1.23 s', '0.84 KB', '1.23 MB', '4.1×', '41×'],
    ]);
    expect(count(10_000)).toBe('10,000');
  });

  it('are aligned in columns, the first to the left', () => {
    expect(
      tableText([
        ['a', 'bcd'],
        ['long', '1'],
      ]),
    ).toBe('a     bcd\n────  ───\nlong    1');
  });
});

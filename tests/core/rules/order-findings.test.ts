import type { Finding } from '../../../src/core/rules/finding';
import { replaceIn } from '../../../src/core/rules/order-findings';
import { makePlan } from './make-plan';

const said = (row: number, rule: 'cell-error' | 'markup-in-text' = 'cell-error'): Finding => {
  const place = { row, column: 'tasks', cell: null, severity: 'warning' } as const;
  return rule === 'cell-error'
    ? { ...place, rule, fixable: false, facts: { error: '#REF!' } }
    : { ...place, rule, fixable: true, facts: { found: ['<b>'], plain: '' } };
};

describe('what rules say of some rows is replaced', () => {
  const plan = makePlan([]);
  const asked = (rows: readonly number[]) => new Map(rows.map((row) => [row, new Set(['cell-error'] as const)]));

  test('there, and what other rules said of them stays', () => {
    const before = [said(1), said(4), said(4, 'markup-in-text'), said(7)];
    expect(replaceIn(plan, before, asked([4]), [])).toEqual([said(1), said(4, 'markup-in-text'), said(7)]);
    expect(replaceIn(plan, before, asked([9, 2]), [said(9), said(2)])).toEqual([
      said(1),
      said(2),
      said(4),
      said(4, 'markup-in-text'),
      said(7),
      said(9),
    ]);
    expect(replaceIn(plan, before, asked([]), [])).toEqual(before);
  });

  test('however many rows these are', () => {
    const rows = Array.from({ length: 100_000 }, (_, at) => at);
    const before = rows.map((row) => said(row, 'markup-in-text'));
    expect(replaceIn(plan, before, asked(rows), [])).toEqual(before);
  });
});

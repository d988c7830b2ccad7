import { proposeFixes } from '../../../src/core/fixes/propose-fixes';
import { proposeRenumbering } from '../../../src/core/fixes/renumber';
import { examplePlan } from '../rules/example-plan';
import { findingsIn } from '../rules/findings-in';

test('numbers the actions from 1 in each cell’s format and leaves correct numbers', () => {
  const plan = examplePlan({
    rows: [{ number: 1 }, { number: 3 }, { number: 'No. 3' }, { number: null }, { number: '5' }, { number: 5 }],
  });
  const findings = findingsIn(plan);
  const cells = proposeRenumbering(plan, findings);
  expect(cells.map(({ cell, before, after }) => [cell, before, after])).toEqual([
    ['A5', 3, { kind: 'number', number: 2 }],
    ['A7', '', { kind: 'number', number: 4 }],
    ['A9', 5, { kind: 'number', number: 6 }],
  ]);
  expect(cells.some(({ isSafe }) => isSafe)).toBe(false);
  expect(new Set(cells.flatMap((cell) => cell.findings.map(({ rule }) => rule)))).toContain('number-duplicate');
});

test('keeps the words around a number', () => {
  const plan = examplePlan({ rows: [{ number: 'Acción 7.' }, { number: 'Nº 07' }] });
  expect(proposeRenumbering(plan, []).map(({ after }) => after)).toEqual([
    { kind: 'text', text: 'Acción 1.' },
    { kind: 'text', text: 'Nº 2' },
  ]);
});

test('is not part of proposeFixes', () => {
  const plan = examplePlan({ rows: [{ number: 1 }, { number: 1 }, { number: 7 }] });
  expect(proposeFixes({ plan, date1904: false }, findingsIn(plan)).cells).toEqual([]);
});

test('does nothing without a number column', () => {
  expect(proposeRenumbering(examplePlan({ rows: [{}], without: ['number'] }), [])).toEqual([]);
});

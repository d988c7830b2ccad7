import { dayOf } from '../../../src/core/plan/day';
import { readPlan } from '../../../src/core/plan/read-plan';
import { endConditions, isMonthAndYear } from '../../../src/excel/marks/end-conditions';
import { gridOf, type CellLiteral } from '../../core/plan/grid-of';

const heading = ['Criterio', 'Subcriterio', 'Acción de mejora', 'Inicio', 'Fin', 'Indicador', 'Responsable'];

function conditions(ends: readonly CellLiteral[]) {
  const rows = ends.map((end, index) => ['3', '3.1', `Acción ${index}`, 'ene-24', end, 'Acta', 'Legal']);
  const plan = readPlan(gridOf([heading, ...rows]));
  if (plan === null) throw new Error('no plan');
  return endConditions(plan, 'overdue', '$E2', 'TODAY()', 30).map((terms) => terms.join());
}

describe('isMonthAndYear', () => {
  test.each([
    ['ago-24', true],
    ['Apr-24', true],
    ['sept/24', true],
    ['Enero 2024', true],
    ['ene. 2024', true],
    ['ago-24 ', true],
    [' ago-24', false],
    ['ene-mar 24', false],
    ['Enero - Marzo 2024', false],
    ['T3 2024', false],
    ['15 de marzo de 2024', false],
    ['ago24', false],
    ['diciembre', false],
    ['abc-24', false],
    ['', false],
  ])('%j: %j', (text, expected) => {
    expect(isMonthAndYear(text)).toBe(expected);
  });
});

describe('endConditions', () => {
  test('are two however many rows the plan has, where dates are real or months', () => {
    const serial = { value: dayOf(2024, 8, 31), format: 'dd/mm/yyyy' };
    expect(conditions(Array.from({ length: 50 }, (_, i) => (i % 2 ? 'ago-24' : serial)))).toHaveLength(2);
  });

  test('take the last day of a month that is a real date without a day', () => {
    const month = { value: dayOf(2024, 8, 1), format: 'mmm-yy' };
    expect(conditions([month])[0]).toBe('ISNUMBER($E2),EOMONTH($E2,0)<TODAY()');
  });

  test('name other texts, grouped by the day that they mean', () => {
    const named = conditions(['15 de marzo de 2024', '15/03/2024', '31/12/2024']).slice(2);
    expect(named).toEqual([
      'OR(TRIM($E2)="15 de marzo de 2024",TRIM($E2)="15/03/2024"),DATE(2024,3,15)<TODAY()',
      'TRIM($E2)="31/12/2024",DATE(2024,12,31)<TODAY()',
    ]);
  });
});

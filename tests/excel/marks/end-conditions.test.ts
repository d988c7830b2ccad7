import { dayOf } from '../../../src/core/plan/day';
import { readPlan } from '../../../src/core/plan/read-plan';
import { endConditions } from '../../../src/excel/marks/end-conditions';
import { TEXT_FORMS } from '../../../src/excel/marks/live-forms';
import { cell as gridCell, gridOf, type CellLiteral } from '../../core/plan/grid-of';

const heading = ['Criterio', 'Subcriterio', 'Acción de mejora', 'Inicio', 'Fin', 'Indicador', 'Responsable'];

function conditions(ends: readonly CellLiteral[]) {
  const rows = ends.map((end, index) => ['3', '3.1', `Acción ${index}`, 'ene-24', end, 'Acta', 'Legal']);
  const plan = readPlan(gridOf([heading, ...rows]));
  if (plan === null) throw new Error('no plan');
  return endConditions(plan, false, 'overdue', '$E2', 'TODAY()', 30).conditions.map((terms) => terms.join());
}

describe('a month and a year', () => {
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
    const cell = { ...gridCell(text), row: 0, column: 0, inherited: false };
    expect(TEXT_FORMS.slice(0, 2).some((form) => form.day(cell) !== null)).toBe(expected);
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

  test('judge full dates by themselves', () => {
    expect(conditions(['15/03/2024', '31/12/2024']).slice(2)).toEqual([
      'LEN(TRIM($E2))<11,FIND("/",$E2)<4,DATE(RIGHT(TRIM($E2),4),MID($E2,FIND("/",$E2)+1,FIND("/",$E2,FIND("/",$E2)+1)-FIND("/",$E2)-1),LEFT($E2,FIND("/",$E2)-1))<TODAY()',
    ]);
  });

  test('name other texts, grouped by the day that they mean', () => {
    expect(conditions(['T3 2024', '3er trimestre 2024', '2do semestre 2024']).slice(2)).toEqual([
      'OR($E2="T3 2024",$E2="3er trimestre 2024"),DATE(2024,9,30)<TODAY()',
      '$E2="2do semestre 2024",DATE(2024,12,31)<TODAY()',
    ]);
  });
});

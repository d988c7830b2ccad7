import { dayOf, isoDay } from '../../../../src/core/plan/day';
import { timelineMonths } from '../../../../src/core/summary/sheets/plan-months';
import { summarisePlan } from '../../../../src/core/summary/summarise-plan';
import { SAMPLE_ROWS } from '../../plan/sample-rows';
import { input, sheet } from '../summary-input';

describe('the timeline', () => {
  const months = (...dates: readonly (readonly [string, string])[]) => {
    const heading = ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Inicio', 'Fin', 'Indicador', 'Responsable'];
    const rows = dates.map(([start, end], index) => [index + 1, '3', '3.1', 'Crear', start, end, 'Acta', 'Legal']);
    const title = ['PLAN DE MEJORA INSTITUCIONAL 2024'];
    const { plan } = input([title, heading, ...rows]);
    return timelineMonths(plan, dayOf(2026, 3, 3)).map(isoDay);
  };

  test('shows whole years, from the first date to the last', () => {
    expect(months(['may-24', 'ago-24'])).toHaveLength(12);
    expect(months(['nov-23', 'ago-24'])).toHaveLength(24);
    expect(months(['nov-23', 'ago-24'])[0]).toBe('2023-01-01');
  });

  test('ignores dates far outside the plan’s years', () => {
    expect(months(['may-24', 'ago-42'], ['ene-24', 'dic-24']).at(-1)).toBe('2024-12-01');
  });

  test('shows the year of the as-of date if there are no dates', () => {
    expect(months()[0]).toBe('2026-01-01');
  });

  test('never colors a cell by two rules', () => {
    const { emphases } = sheet(summarisePlan(input(SAMPLE_ROWS)), 'timeline');
    const today = emphases.find(({ as, area }) => as === 'this-month' && area.rowCount > 1);
    expect(today?.formula).toContain('NOT(AND(');
  });
});

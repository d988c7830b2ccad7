import { dayOf } from '../../../../src/core/plan/day';
import { groupByOwner } from '../../../../src/core/summary/sheets/group-by-owner';
import { monthsOfEnds } from '../../../../src/core/summary/sheets/plan-months';
import { summarisePlan } from '../../../../src/core/summary/summarise-plan';
import { input, sheet } from '../summary-input';

describe('by owner', () => {
  const heading = ['No.', 'Criterio', 'Subcriterio', 'Acción de mejora', 'Inicio', 'Fin', 'Indicador', 'Responsable'];
  const action = (number: number, owner: string | null, end: string | null = 'ago-24') =>
    [number, '3', '3.1', `Acción ${number}`, 'ene-24', end, 'Acta', owner] as const;
  const rows = [
    heading,
    action(1, 'Recursos Humanos / Compras'),
    action(2, 'Recursos humanos', 'jul-24'),
    action(3, null, null),
    action(4, 'RECURSOS HUMANOS / Recursos Humanos'),
  ];

  test('lists an action once under each of its owners, in any variant, and actions without an owner last', () => {
    const { plan, schedule } = input(rows);
    const groups = groupByOwner(schedule, plan).map(({ owner, situations }) => [
      owner,
      situations.map(({ action: { number } }) => number),
    ]);
    expect(groups).toEqual([
      ['Compras', [1]],
      ['Recursos Humanos', [1, 2, 4]],
      [null, [3]],
    ]);
  });

  test('counts the rows of the owners’ own blocks', () => {
    const { cells } = sheet(summarisePlan(input(rows)), 'by-owner');
    const owners = cells.flatMap((row, at) => (row[0] === 'Recursos Humanos' ? [at] : []));
    expect(owners).toHaveLength(3);
    const block = owners[2] ?? 0;
    const range = `$E$${block + 2}:$E$${block + 4}`;
    expect(cells[owners[0] ?? 0]?.[1]).toEqual({ formula: `=COUNTIF(${range},"?*")` });
    expect(cells.slice(block + 1, block + 4).map((row) => row[1])).toEqual([1, 2, 4]);
    expect(cells[block + 1]?.[7]).toBe('Compras');
  });

  test('has a column for each month in which an action ends', () => {
    expect(monthsOfEnds(input(rows).plan)).toEqual([dayOf(2024, 7, 1), dayOf(2024, 8, 1)]);
  });
});

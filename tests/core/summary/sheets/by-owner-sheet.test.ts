import { groupByOwner } from '../../../../src/core/summary/sheets/group-by-owner';
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

  const byOwner = (more = {}) => sheet(summarisePlan(input(rows, more)), 'by-owner');

  test('counts the rows of the owners’ own blocks', () => {
    const { cells } = byOwner();
    const block = cells.findIndex((row) => row[0] === 'Recursos Humanos') + 3;
    expect(cells.slice(block, block + 3).map((row) => row[0])).toEqual([2, 1, 4]);
    const inSummary = cells.find((row) => row[1] === 'Recursos Humanos');
    expect(inSummary?.[2]).toEqual({ formula: `=COUNTIF($F$${block + 1}:$F$${block + 3},"Vencida")` });
    expect(inSummary?.[7]).toEqual({ formula: `=COUNTIF($I$${block + 1}:$I$${block + 3},"?*")` });
  });

  test('names the other owners of a shared action', () => {
    const actions = byOwner().cells.map((row) => row[1]);
    expect(actions).toEqual(expect.arrayContaining(['Acción 1 (con Compras)', 'Acción 1 (con Recursos Humanos)']));
  });

  test('begins a page for each owner, unless the user doesn’t want that', () => {
    const { cells, document } = byOwner();
    const breaks = document?.pages.breaks ?? [];
    expect(breaks.map((row) => cells[row]?.[0])).toEqual(['Recursos Humanos', 'Compras', 'Sin responsable']);
    expect(byOwner({ ownerPages: false }).document?.pages.breaks).toEqual([]);
  });

  test('repeats the heading where an owner’s actions take more than a page', () => {
    const many = Array.from({ length: 60 }, (_, index) => action(index + 1, 'Compras'));
    const { cells, document } = sheet(summarisePlan(input([heading, ...many])), 'by-owner');
    const [, second = 0] = document?.pages.breaks ?? [];
    expect(cells[second]?.[0]).toBe('Compras (continuación)');
    expect(cells[second + 1]?.[0]).toBe('No.');
  });
});

import { followsCriteria } from '../../../src/core/criteria/names-criteria';
import { readPlan } from '../../../src/core/plan/read-plan';
import { gridOf, type CellLiteral } from '../plan/grid-of';

type Rows = readonly (readonly CellLiteral[])[];

const HEADING = ['No.', 'Área de mejora', 'Acción de mejora', 'Fin', 'Indicador', 'Responsable'];
const ACTION = [1, 'Manual sin actualizar', 'Actualizar el manual', 'ago-24', '% de cargos', 'Recursos Humanos'];

function follows(rows: Rows, sheet = 'Plan'): boolean {
  const grid = gridOf(rows, { sheet });
  const plan = readPlan(grid);
  if (!plan) throw new Error('these rows are no plan');
  return followsCriteria(plan, grid);
}

describe('a plan follows criteria', () => {
  it.each<[string, Rows]>([
    [
      'by its columns',
      [
        [...HEADING, 'Criterio'],
        [...ACTION, '3'],
      ],
    ],
    ['by columns still to be filled in', [[...HEADING, 'Criterio'], ACTION]],
    [
      'by the title of a criterion',
      [
        [...HEADING, 'Criterio'],
        [...ACTION, 'Personas'],
      ],
    ],
    ['by its title', [['PLAN DE MEJORA SEGÚN EL MODELO CAF'], HEADING, ACTION]],
    ['by a line above its heading', [['PLAN DE MEJORA 2024'], ['Autoevaluación CAF 2023'], HEADING, ACTION]],
    [
      'by a column that is left',
      [
        [...HEADING, 'Subcriterio'],
        [...ACTION, '3.1'],
      ],
    ],
    ['by criteria in rows of their own', [HEADING, ['CRITERIO 3: PERSONAS'], ACTION]],
    ['by examples of the guide', [HEADING, [1, '6) Aplica una política', ...ACTION.slice(2)]]],
  ])('%s', (_, rows) => {
    expect(follows(rows)).toBe(true);
  });

  it('by its sheet', () => {
    expect(follows([HEADING, ACTION], 'Plan_CAF')).toBe(true);
  });
});

describe('a plan follows none', () => {
  it.each<[string, Rows]>([
    ['without any word of criteria', [['PLAN DE MEJORAMIENTO'], HEADING, ACTION]],
    [
      'with numbered findings of a control office',
      [
        ['No.', 'Hallazgo', 'Acción de mejora', 'Fin', 'Indicador', 'Responsable'],
        [1, '1) Manual', ...ACTION.slice(2)],
      ],
    ],
    ['with criteria of another framework', [['PLAN DE MEJORA EFQM'], [...HEADING, 'Criterio'], [...ACTION, '3']]],
    [
      'with a norm as the criterion',
      [
        [...HEADING, 'Criterio'],
        [...ACTION, 'Ley de contrataciones'],
      ],
    ],
  ])('%s', (_, rows) => {
    expect(follows(rows)).toBe(false);
  });
});

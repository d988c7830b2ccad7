import { legendWords } from '../../../../src/core/plan/rows/status-legend';
import { readPlan } from '../../../../src/core/plan/read-plan';
import { gridOf, type CellLiteral } from '../grid-of';

describe('a legend of statuses', () => {
  it.each<[string, object]>([
    ['A = Abierta; C = Cerrada', { completed: ['C'], 'in-progress': ['A'] }],
    ['A: Abierta, C: Cerrada, S: Suspendida', { completed: ['C'], 'in-progress': ['A'], suspended: ['S'] }],
    ['(P) En proceso (N) No iniciada', { 'in-progress': ['P'], 'not-started': ['N'] }],
    ['1 - Cumplida / 2 - Pendiente', { completed: ['1'], 'not-started': ['2'] }],
    ['A = Abierta', {}],
    ['X = Xilófono; Y = Yate', {}],
    ['La acción fue cerrada', {}],
  ])('%s', (text, expected) => {
    expect(legendWords(gridOf([[text]]))).toEqual(expected);
  });
});

describe('a column of codes', () => {
  const read = (rows: readonly (readonly CellLiteral[])[], heading = 'Código') =>
    readPlan(
      gridOf([
        ['PLAN DE MEJORA 2024'],
        [heading, 'Acción', 'Fin', 'Responsable'],
        ...rows.map((row, index) => [row[0] ?? null, `Hacer la tarea ${index}`, 'dic-24', 'Compras']),
        [],
        ['A = Abierta, C = Cerrada'],
      ]),
    );
  const statuses = (codes: readonly string[], heading?: string) =>
    read(
      codes.map((code) => [code]),
      heading,
    )?.actions.map(({ status }) => status);

  it('holds statuses if a legend explains them', () => {
    expect(statuses(['A', 'C'])).toEqual(['in-progress', 'completed']);
    expect(statuses(['A', 'C', 'C', 'A'])).toEqual(['in-progress', 'completed', 'completed', 'in-progress']);
  });

  it('holds statuses if its letters are repeated, even unknown ones', () => {
    expect(statuses(['P', 'P', 'C'])).toEqual(['unknown', 'unknown', 'completed']);
  });

  it('otherwise holds the numbers of actions', () => {
    const plan = read([['OM-01'], ['OM-02']]);
    expect(plan?.columns).toMatchObject({ number: 0 });
    expect(read([['P'], ['Q']])?.columns).toMatchObject({ number: 0 });
  });
});

import { indexCriteria } from '../../../src/core/criteria/criteria-index';
import { readStructure } from '../../../src/core/criteria/read-structure';
import { gridOf, type CellLiteral } from '../plan/grid-of';

const structure = (rows: readonly (readonly CellLiteral[])[]) => readStructure(gridOf(rows, { sheet: 'Criterios' }));
const heading = ['Número', 'Título', 'Tipo'];

describe('readStructure', () => {
  test('reads criteria and subcriteria with their parents and kinds', () => {
    const read = structure([
      ['Estructura EFQM'],
      heading,
      [1, 'Propósito, visión y estrategia', 'Agente facilitador'],
      ['1.1', 'Definir el propósito', null],
      [7, 'Rendimiento', 'Resultados'],
      ['7.1', 'Estratégico', 'Resultado'],
    ]);
    expect(read).toMatchObject({ id: 'sheet:Criterios', title: 'Criterios' });
    expect(read?.entries.map(({ number, parent, kind }) => [number, parent, kind])).toEqual([
      ['1', null, 'enabler'],
      ['1.1', '1', 'enabler'],
      ['7', null, 'result'],
      ['7.1', '7', 'result'],
    ]);
    if (read !== null) expect(indexCriteria(read).subcriterion('7.1')?.title).toBe('Estratégico');
  });

  test('assumes neither digits nor periods', () => {
    const read = structure([
      heading,
      ['A', 'Metas', 'result'],
      ['A-1', 'Metas externas', ''],
      ['B', 'Medios', 'enabler'],
    ]);
    expect(read?.entries.map(({ number, parent, kind }) => [number, parent, kind])).toEqual([
      ['A', null, 'result'],
      ['A-1', 'A', 'result'],
      ['B', null, 'enabler'],
    ]);
  });

  test('does not treat 1 as the criterion of 10', () => {
    const read = structure([heading, [1, 'Uno', 'enabler'], [10, 'Diez', 'enabler'], ['10.1', 'Diez uno', '']]);
    expect(read?.entries.map(({ parent }) => parent)).toEqual([null, null, '10']);
  });

  test.each([
    ['no heading', [[1, 'Uno', 'enabler']]],
    ['a list of other things', [heading, ['x y', 'Con espacio', 'enabler'], ['2', 'Sin tipo conocido', 'azul']]],
    ['one row', [heading, [1, 'Uno', 'enabler']]],
    ['nothing', []],
  ])('returns null for %s', (_, rows) => {
    expect(structure(rows)).toBeNull();
  });
});

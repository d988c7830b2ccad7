import { findHeading } from '../../../../src/core/plan/heading/plan-heading';
import { gridOf } from '../grid-of';

const HEADING = ['Objetivo', 'Actividad', 'Indicador', 'Meta', 'Responsable', 'Inicio', 'Fin'];

describe('a table of actions, owners and dates', () => {
  it.each<[string, string, string, boolean]>([
    ['is another plan where nothing says otherwise', 'PLAN OPERATIVO ANUAL 2025', 'POA', false],
    ['is one of improvement by its title', 'Plan de mejora 2025', 'Hoja1', true],
    ['is one of improvement by its sheet', 'Acciones del año', 'Mejoras 2025', true],
    ['is one of improvement by a sheet that is called like a file', 'Acciones', 'Plan_Mejora_2025', true],
  ])('%s', (_, title, sheet, expected) => {
    expect(findHeading(gridOf([[title], HEADING], { sheet })) !== null).toBe(expected);
  });

  it.each<[string, readonly (readonly string[])[]]>([
    ['its heading names criteria', [[...HEADING, 'Criterio']]],
    ['its heading names areas of improvement', [[...HEADING, 'Brecha']]],
    ['a heading speaks of improvement', [[...HEADING, 'Propuesta de mejoramiento']]],
    ['criteria stand in rows of their own', [HEADING, ['CRITERIO 3: PERSONAS']]],
  ])('is one of improvement where %s', (_, rows) => {
    expect(findHeading(gridOf(rows))).not.toBeNull();
  });
});

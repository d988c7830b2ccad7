import { choosePlanSheet, probeSheet, type PlanCandidate } from '../../../src/core/plan/choose-plan-sheet';
import { gridOf } from './grid-of';
import { SAMPLE_ROWS } from './sample-rows';

const sheet = (name: string, years: readonly number[], active = false): PlanCandidate => ({
  sheet: name,
  years,
  active,
});

describe('the sheet that is read', () => {
  it.each<[string, PlanCandidate[], string | undefined, string | null]>([
    ['none', [], undefined, null],
    ['the one asked for', [sheet('A', [2024]), sheet('B', [2023], true)], 'a', 'A wanted'],
    ['none where the one asked for is no plan', [sheet('A', [2024])], 'Portada', null],
    ['the active one', [sheet('A', [2025]), sheet('B', [2023], true)], undefined, 'B active'],
    ['the only one', [sheet('A', [])], undefined, 'A only'],
    [
      'the one of the latest year',
      [sheet('A', [2023]), sheet('B', [2024, 2025]), sheet('C', [])],
      undefined,
      'B latest-year',
    ],
    [
      'the first of the latest year',
      [sheet('A', [2023]), sheet('B', [2025]), sheet('C', [2025])],
      undefined,
      'B first',
    ],
    ['the first where no year is known', [sheet('A', []), sheet('B', [])], undefined, 'A first'],
  ])('%s', (_, candidates, wanted, expected) => {
    const choice = choosePlanSheet(candidates, wanted);
    expect(choice && `${choice.chosen.sheet} ${choice.why}`).toBe(expected);
  });
});

describe('a sheet’s top rows', () => {
  it('tell a plan, its years and its heading', () => {
    expect(probeSheet(gridOf(SAMPLE_ROWS.slice(0, 4), { sheet: 'Plan 2024' }))).toMatchObject({
      sheet: 'Plan 2024',
      years: [2024],
      headingRows: [2, 3],
    });
  });

  it('tell that there is none', () => {
    expect(probeSheet(gridOf([['Portada']]))).toBeNull();
  });

  it.each<[string, string, string, boolean]>([
    ['a yearly operating plan', 'PLAN OPERATIVO ANUAL 2025', 'POA', false],
    ['one that is called a plan of improvement', 'Plan de mejora 2025', 'Hoja1', true],
    ['one whose sheet is called like a file', 'Acciones', 'Plan_Mejora_2025', true],
    ['one whose sheet says so', 'Acciones del año', 'Mejoras 2025', true],
  ])('tell %s from an improvement plan', (_, title, name, expected) => {
    const heading = ['Objetivo', 'Actividad', 'Indicador', 'Meta', 'Responsable', 'Inicio', 'Fin'];
    expect(probeSheet(gridOf([[title], heading], { sheet: name })) !== null).toBe(expected);
  });

  it('tell an improvement plan by criteria in rows of their own', () => {
    const heading = ['Objetivo', 'Acción', 'Indicador', 'Responsable', 'Inicio', 'Fin'];
    expect(probeSheet(gridOf([heading, ['CRITERIO 3: PERSONAS']]))).not.toBeNull();
  });
});

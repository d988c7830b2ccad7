import { readTitle, yearsIn } from '../../../../src/core/plan/heading/plan-title';
import { gridOf } from '../grid-of';

describe('the years in a text', () => {
  it.each([
    ['PLAN DE MEJORA INSTITUCIONAL 2024', [2024]],
    ['Plan de Mejora 2024-2025', [2024, 2025]],
    ['Plan 2024 – 2027', [2024, 2025, 2026, 2027]],
    ['Plan de mejora 2024 y 2025', [2024, 2025]],
    ['Plan de mejora 2024/2025', [2024, 2025]],
    ['Plan_2024', [2024]],
    ['Plan de mejora 2024 (CAF 2020)', [2024]],
    ['Plan según el modelo CAF 2020', []],
    ['ISO 9001:2015', []],
    ['Versión 15/01/2024', []],
    ['Plan de mejora 2024-25', [2024, 2025]],
    ['Plan de mejora 2024-12', [2024]],
    ['Plan 2024, corte 2024-12-31', [2024]],
    ['Plan 2024 del 2026 al 1990', [2024, 2026]],
    ['Plan de Mejora 2024 (Autodiagnóstico CAF de 2023, PEI 2021-2024)', [2024]],
    ['Plan de mejora 2025 según el autodiagnóstico institucional 2024', [2025]],
    ['Hoja1', []],
    ['120245', []],
  ])('%s: %j', (text, expected) => {
    expect(yearsIn(text)).toEqual(expected);
  });
});

describe('the title above a heading', () => {
  it.each([
    [['INSTITUTO', 'PLAN DE MEJORA 2024', 'Comité de Calidad'], 'Hoja1', 'PLAN DE MEJORA 2024', [2024]],
    [['INSTITUTO', 'PLAN DE MEJORA', 'Período 2024-2025'], 'Plan 2023', 'PLAN DE MEJORA', [2024, 2025]],
    [
      ['PLAN DE MEJORA SOBRE EL ÍNDICE DE GESTIÓN 2023', 'PERIOD0 2024'],
      'Hoja1',
      'PLAN DE MEJORA SOBRE EL ÍNDICE DE GESTIÓN 2023',
      [2024],
    ],
    [['PLAN DE MEJORA 2024', 'Período de seguimiento: enero a junio de 2025'], 'Hoja1', 'PLAN DE MEJORA 2024', [2024]],
    [['Plano de Melhorias 2024/2025'], 'Folha1', 'Plano de Melhorias 2024/2025', [2024, 2025]],
    [['INSTITUTO', 'PLAN DE MEJORA'], 'Plan 2023', 'PLAN DE MEJORA', [2023]],
    [['INSTITUTO', 'Elaborado el 15/01/2022'], 'Hoja1', 'INSTITUTO', []],
    [[], 'Plan 2024', '', [2024]],
  ])('%j on %s', (lines, sheet, title, years) => {
    expect(readTitle(gridOf([...lines.map((line) => [line]), ['heading']], { sheet }), lines.length)).toEqual({
      title,
      years,
    });
  });
});

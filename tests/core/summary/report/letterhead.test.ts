import { readLetterhead } from '../../../../src/core/summary/report/letterhead';
import { gridOf } from '../../plan/grid-of';

const read = (lines: readonly (readonly (string | null)[])[], cover: readonly (readonly string[])[] | null = null) =>
  readLetterhead(
    gridOf([...lines, ['No.', 'Acción']]),
    lines.length,
    'PLAN DE MEJORA 2024',
    cover === null ? null : gridOf(cover),
  );

test.each<readonly [string, readonly (readonly (string | null)[])[], string, string]>([
  [
    'a letterhead',
    [['REPÚBLICA DOMINICANA'], ['Ministerio de Obras Públicas'], ['Departamento de Calidad'], ['PLAN DE MEJORA 2024']],
    'Ministerio de Obras Públicas',
    'Departamento de Calidad',
  ],
  [
    'capitals',
    [['INSTITUTO TECNOLÓGICO DE LAS AMÉRICAS (ITLA)'], ['PLAN DE MEJORA 2024']],
    'INSTITUTO TECNOLÓGICO DE LAS AMÉRICAS (ITLA)',
    '',
  ],
  ['a label', [['Institución: Lotería Nacional'], ['PLAN DE MEJORA 2024']], 'Lotería Nacional', ''],
  ['a label beside its value', [['Nombre de la Institución:', 'ADESS'], ['PLAN DE MEJORA 2024']], 'ADESS', ''],
  [
    'who made it',
    [['Dirección General de Aduanas'], ['Elaborado por:', 'Ana Ruiz']],
    'Dirección General de Aduanas',
    'Ana Ruiz',
  ],
  ['only a title', [['PLAN DE MEJORA 2024']], '', ''],
  ['a plan of an institution', [['Plan de mejora del Ministerio de Salud']], '', ''],
  ['in English', [['Ministry of Health'], ['Improvement plan 2024']], 'Ministry of Health', ''],
  ['nothing', [], '', ''],
])('%s', (_, lines, institution, unit) => {
  expect(read(lines)).toEqual({ institution, unit });
});

test('the cover is read where nothing stands above the plan', () => {
  const cover = [['PLAN DE MEJORA 2024'], ['Hospital Dr. Darío Contreras'], ['Comité de Calidad']];
  expect(read([['PLAN DE MEJORA 2024']], cover)).toEqual({
    institution: 'Hospital Dr. Darío Contreras',
    unit: 'Comité de Calidad',
  });
  expect(read([['Banco Agrícola']], cover).institution).toBe('Banco Agrícola');
});

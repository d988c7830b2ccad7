import {
  oneIndicatorPerLine,
  withCriterion,
  withoutMarkupAndTidy,
  withOwners,
  withTitleOf,
} from '../../../src/core/fixes/fix-text';

test.each([
  ['CRITERIO 3: GESTIÓN DEL TALENTO', 'Personas', 'CRITERIO 3: PERSONAS'],
  ['Criterio 3: Gestión del talento', 'Personas', 'Criterio 3: Personas'],
  ['  C3 - talento ', 'Personas', 'C3 - Personas'],
  ['Criterio III. Talento', 'Personas', 'Criterio III. Personas'],
  ['Subcriterio 3.1.\nPlanificar compras', 'Gestionar', 'Subcriterio 3.1.\nGestionar'],
  ['Subcriterio 3.1.\nPlanificar\n compras', 'Gestionar', 'Subcriterio 3.1. Gestionar'],
  ['<B>CRITERIO 3: TALENTO</B>', 'Personas', '<B>CRITERIO 3: PERSONAS'],
  ['CRITERIO 3: <b>TALENTO', 'Personas', 'CRITERIO 3: PERSONAS'],
  ['3. Acciones: año', 'Acción', '3. Acción'],
])('%j with the title %s is %j', (text, title, fixed) => expect(withTitleOf(text, title)).toBe(fixed));

test('a text without a number gets no title', () => expect(withTitleOf('Personas', 'Personas')).toBeNull());

const FOUR = { number: '4', title: 'Alianzas y recursos' };
test.each([
  ['CRITERIO 3: PERSONAS', 'CRITERIO 4: ALIANZAS Y RECURSOS'],
  ['Criterio 3. Personas', 'Criterio 4. Alianzas y recursos'],
  ['Criterio III: Personas', 'Criterio 4: Alianzas y recursos'],
  ['C3', 'C4'],
  ['3', '4'],
  ['3) Personas', '4) Alianzas y recursos'],
  ['Criterio 3', 'Criterio 4'],
  ['Personas (criterio 3)', '4. Alianzas y recursos'],
])('%j with criterion 4 is %j', (text, fixed) => expect(withCriterion(text, FOUR)).toBe(fixed));

test('owners are replaced, and the text between them stays', () => {
  const replacements = new Map([['RRHH', 'Recursos Humanos']]);
  expect(withOwners('RRHH/ Planificación', replacements)).toBe('Recursos Humanos/ Planificación');
  expect(withOwners('Compras; RRHH, RRHH', replacements)).toBe('Compras; Recursos Humanos, Recursos Humanos');
});

test('text that markup hid is tidied, too', () => {
  expect(withoutMarkupAndTidy('<b>Compras\u200b&nbsp;verdes </b>')).toBe('Compras verdes');
});

test('indicators are put on separate lines, so that each is read as one', () => {
  expect(oneIndicatorPerLine('1) Número de actas 2) Porcentaje de quejas')).toBe(
    'Número de actas\nPorcentaje de quejas',
  );
  expect(oneIndicatorPerLine('Porcentaje de quejas; número de visitas')).toBe(
    'Porcentaje de quejas\nNúmero de visitas',
  );
  expect(oneIndicatorPerLine('porcentaje de quejas; número de visitas')).toBe(
    'porcentaje de quejas\nnúmero de visitas',
  );
});

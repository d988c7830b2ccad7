import {
  oneIndicatorALine,
  withCriterion,
  withoutLeftovers,
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
])('%j takes the title %s: %j', (text, title, fixed) => expect(withTitleOf(text, title)).toBe(fixed));

test('what has no number takes no title', () => expect(withTitleOf('Personas', 'Personas')).toBeNull());

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

test('owners are spelled as the list says, and what stands between them stays', () => {
  const spellings = new Map([['RRHH', 'Recursos Humanos']]);
  expect(withOwners('RRHH/ Planificación', spellings)).toBe('Recursos Humanos/ Planificación');
  expect(withOwners('Compras; RRHH, RRHH', spellings)).toBe('Compras; Recursos Humanos, Recursos Humanos');
});

test('what markup hid is tidied with it', () => {
  expect(withoutLeftovers('<b>Compras\u200b&nbsp;verdes </b>')).toBe('Compras verdes');
});

test('indicators go one a line, so that each is read as one', () => {
  expect(oneIndicatorALine('1) Número de actas 2) Porcentaje de quejas')).toBe('Número de actas\nPorcentaje de quejas');
  expect(oneIndicatorALine('Porcentaje de quejas; número de visitas')).toBe('Porcentaje de quejas\nNúmero de visitas');
  expect(oneIndicatorALine('porcentaje de quejas; número de visitas')).toBe('porcentaje de quejas\nnúmero de visitas');
});

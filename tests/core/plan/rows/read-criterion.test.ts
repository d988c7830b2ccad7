import { readCriterion, sectionOf } from '../../../../src/core/plan/rows/read-criterion';
import { cell, type CellLiteral } from '../grid-of';

describe('a criterion', () => {
  it.each<[CellLiteral, string | null, string]>([
    ['CRITERIO 3: PERSONAS', '3', 'PERSONAS'],
    ['Criterio 3. Personas', '3', 'Personas'],
    ['Criterio No. 3: Personas', '3', 'Personas'],
    ['Criterio Nº 3 - Personas', '3', 'Personas'],
    ['Criterio III: Personas', '3', 'Personas'],
    ['CRITERIO IX. RESULTADOS', '9', 'RESULTADOS'],
    ['Criterio C: Personas', 'C', 'Personas'],
    ['Subcriterio 3.1. Gestionar y mejorar', '3.1', 'Gestionar y mejorar'],
    ['Sub-criterio 3.1 Gestionar', '3.1', 'Gestionar'],
    ['Sub criterio 3.1: Gestionar', '3.1', 'Gestionar'],
    ['subcriterio 3,1', '3.1', ''],
    ['SC 3.1', '3.1', ''],
    ['Subcrit. 3.1', '3.1', ''],
    ['C3', '3', ''],
    ['C.3 Personas', '3', 'Personas'],
    ['3', '3', ''],
    ['3.1', '3.1', ''],
    ['3.1.', '3.1', ''],
    ['3. 1. Gestionar', '3.1', 'Gestionar'],
    ['3.1.2 Detalle', '3.1.2', 'Detalle'],
    ['3.10', '3.10', ''],
    ['1a', '1a', ''],
    ['1.a Desarrollar', '1.a', 'Desarrollar'],
    ['3) Personas', '3', 'Personas'],
    ['3 – Personas', '3', 'Personas'],
    ['<b>CRITERIO 3: PERSONAS</b>', '3', 'PERSONAS</b>'],
    ['Personas (Criterio 3)', '3', ''],
    ['Criterion 3: People', '3', 'People'],
    [3, '3', ''],
    [3.1, '3.1', ''],
    [0.1 + 0.2 + 2.8, '3.1', ''],
    ['Liderazgo', null, 'Liderazgo'],
    ['Criterio Personas', null, 'Criterio Personas'],
    ['2024', null, '2024'],
    ['50% del personal', null, '50% del personal'],
    ['', null, ''],
    [null, null, ''],
    [true, null, ''],
    [-3, null, ''],
    [NaN, null, ''],
    [{ value: 45000, format: 'd-mmm' }, null, ''],
    ['#REF!', null, ''],
  ])('%j: %j, %j', (literal, number, title) => {
    expect(readCriterion(cell(literal))).toEqual({ number, title });
  });

  it.each([
    ['CRITERIO 3: PERSONAS', 'criterion'],
    ['  Criterio 3', 'criterion'],
    ['Subcriterio 3.1', 'subcriterion'],
    ['Sub-criterio 3.1', 'subcriterion'],
    ['3.1', null],
    ['Total criterio 3', null],
    [3, null],
  ])('%j heads a %j', (literal, expected) => {
    expect(sectionOf(cell(literal))).toBe(expected);
  });
});

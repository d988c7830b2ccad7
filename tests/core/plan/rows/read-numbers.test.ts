import {
  progressScaleOf,
  readActionNumber,
  readExample,
  readProgress,
} from '../../../../src/core/plan/rows/read-numbers';
import { cell, type CellLiteral } from '../grid-of';

describe('an action’s number', () => {
  it.each<[CellLiteral, number | null]>([
    [7, 7],
    ['7', 7],
    ['7.', 7],
    ['07', 7],
    ['7)', 7],
    ['7.0', 7],
    ['No. 7', 7],
    ['Nº 7', 7],
    ['N° 7', 7],
    ['#7', 7],
    ['Acción 7', 7],
    [null, null],
    [0, null],
    [-7, null],
    [7.5, null],
    [1e300, null],
    ['3.1', null],
    ['siete', null],
    ['7 acciones', null],
    [true, null],
    ['#REF!', null],
  ])('%j: %j', (literal, expected) => {
    expect(readActionNumber(cell(literal))).toBe(expected);
  });
});

describe('the guide’s example number', () => {
  it.each<[CellLiteral, number | null]>([
    ['6) Aplica una política de género', 6],
    ['6 ) Aplica', 6],
    ['6. Aplica', 6],
    ['6.- Aplica', 6],
    ['6- Aplica', 6],
    ['Ejemplo 6: aplica', 6],
    ['Ej. 6) aplica', 6],
    ['Ejemplo no. 6', 6],
    ['Ejemplo No. 6: aplica', 6],
    ['Ejemplo Nº 6. Aplica', 6],
    ['Ejemplo núm. 6: aplica', 6],
    ['Ejemplo No. 6 aplica', 6],
    ['Ejemplo 6 aplica', 6],
    ['Ejemplo6: aplica', 6],
    ['Ejemplo 3.1 aplica', null],
    ['Ejecutar 3 planes', null],
    ['No. 6 aplica', null],
    ['<b>12) Aplica</b>', 12],
    ['6', 6],
    [6, 6],
    ['3.1. Gestionar', null],
    ['No se evidencia', null],
    ['2 de cada 3 empleados', null],
    ['2024 fue el año', null],
    ['', null],
    [null, null],
  ])('%j: %j', (literal, expected) => {
    expect(readExample(cell(literal))).toBe(expected);
  });
});

describe('a progress cell', () => {
  it.each<[CellLiteral[], (number | null)[]]>([
    [
      [45, 100, 0, 1],
      [0.45, 1, 0, 0.01],
    ],
    [
      [0.45, 1, 0],
      [0.45, 1, 0],
    ],
    [
      [
        { value: 0.45, format: '0%' },
        { value: 1, format: '0%' },
        { value: 1.2, format: '0%' },
      ],
      [0.45, 1, 1.2],
    ],
    [
      ['45%', '45 %', '45,5%', '100 % completado', 'avance del 30%'],
      [0.45, 0.45, 0.455, 1, 0.3],
    ],
    [
      ['0.45', '0,45', '1'],
      [0.45, 0.45, 1],
    ],
    [
      ['45', '120', '-5'],
      [0.45, 1.2, -0.05],
    ],
    [
      [0.45, 45],
      [0.45, 0.45],
    ],
    [
      [1.5, 0.2],
      [1.5, 0.2],
    ],
    [
      [null, 'nada', 'entre 10% y 20%', true, '#DIV/0!', ''],
      [null, null, null, null, null, null],
    ],
  ])('%j: %j', (literals, expected) => {
    const cells = literals.map(cell);
    const scale = progressScaleOf(cells);
    const read = cells.map((each) => readProgress(each, scale));
    expect(read.map((value) => value && Math.round(value * 1e6) / 1e6)).toEqual(expected);
  });
});

import type { ActionStatus } from '../../../../src/core/plan/improvement-plan';
import { statusReader } from '../../../../src/core/plan/rows/read-status';
import { cell, type CellLiteral } from '../grid-of';

describe('a status', () => {
  const read = statusReader();

  it.each<[CellLiteral, ActionStatus | null]>([
    ['Cumplida', 'completed'],
    ['CUMPLIDO', 'completed'],
    ['Cumplidas', 'completed'],
    ['Ejecutado', 'completed'],
    ['Completada al 100%', 'completed'],
    ['Acción finalizada', 'completed'],
    ['Done', 'completed'],
    ['Sí', 'completed'],
    ['En proceso', 'in-progress'],
    ['en ejecución', 'in-progress'],
    ['Parcialmente cumplida', 'in-progress'],
    ['Reprogramada', 'in-progress'],
    ['Atrasada', 'in-progress'],
    ['No iniciada', 'not-started'],
    ['Sin iniciar', 'not-started'],
    ['Pendiente', 'not-started'],
    ['No cumplida', 'not-started'],
    ['Aún no completada', 'not-started'],
    ['No', 'not-started'],
    ['Suspendida', 'suspended'],
    ['Cancelada', 'cancelled'],
    ['No aplica', 'cancelled'],
    ['Casi cumplida', 'unknown'],
    ['Falta para ser cumplida', 'unknown'],
    ['Suspendida por presupuesto', 'suspended'],
    ['Verde', 'unknown'],
    ['No se sabe', 'unknown'],
    [3, 'unknown'],
    [true, 'unknown'],
    ['#REF!', 'unknown'],
    [' ', null],
    [null, null],
  ])('%j: %j', (literal, expected) => {
    expect(read(cell(literal))).toBe(expected);
  });

  it('uses the user’s own words before the default ones', () => {
    const own = statusReader({ completed: ['Verde', 'Pendiente'], suspended: ['Rojo'] });
    expect(['verde', 'PENDIENTE', 'rojo', 'cumplida'].map((word) => own(cell(word)))).toEqual([
      'completed',
      'completed',
      'suspended',
      'completed',
    ]);
  });
});

import { saysCompleted } from '../../../src/core/schedule/says-completed';

describe('a clear comment', () => {
  it.each([
    'Cumplida',
    'CUMPLIDO.',
    'Completada al 100%',
    '100 % completado',
    'Se completó en agosto',
    'Se ha cumplido.',
    'Ya se realizó el 12/08/2024',
    'La acción fue ejecutada a tiempo',
    'Todas las tareas finalizadas',
    'Finalizada, se adjunta el acta',
    'Acción de mejora: concluida según el informe de julio',
    'Ejecutada por Recursos Humanos',
    'Completada en 2024',
    'Completado en un 100 %',
    'Terminada (15 de julio)',
    'Hecho',
    'Completed on 12 Aug 2024',
    'The task has been completed.',
    'Done',
    'Publicado',
    'Implementadas.',
  ])('%s', (comment) => {
    expect(saysCompleted(comment)).toBe(true);
  });
});

describe('a denied, partial, future or doubtful completion', () => {
  it.each([
    '',
    'No se ha completado',
    'No completada',
    'Aún no cumplida',
    'Sin completar',
    'Falta por completar',
    'Pendiente de ser ejecutada',
    'En proceso',
    'Parcialmente ejecutada',
    'Ejecutada en un 50 %',
    'Completado 99,5%',
    'Cumplida 3 de 5',
    'Será completada en agosto',
    'Debe ser finalizada',
    'Por ejecutar',
    'Casi terminada',
    'Realizada la primera reunión',
    'Completada la matriz',
    'Completada en 2 sedes',
    'Completado el comité, pendiente la contratación',
    '¿Completada?',
    'Completada, pero sin evidencia',
    'Se completó la fase 1',
    'Completamente atrasada',
    'Completar en agosto',
    'Reprogramada',
    'Incumplida',
    'Lista de asistencia',
    'Realizado el taller',
    'Not done',
    'To be completed in May',
    'Almost done',
  ])('%s', (comment) => {
    expect(saysCompleted(comment)).toBe(false);
  });

  it('is fast on a hostile comment', () => {
    const started = performance.now();
    saysCompleted('la '.repeat(10_000));
    saysCompleted('accion accion de mejora '.repeat(1_300));
    expect(performance.now() - started).toBeLessThan(200);
  });
});

import { summarisePlan } from '../../../../src/core/summary/summarise-plan';
import { input, sheet } from '../summary-input';

describe('the progress report', () => {
  const heading = [
    'Criterio',
    'Acción de mejora',
    'Inicio',
    'Fin',
    'Indicador',
    'Responsable',
    'Comentarios',
    'Estado',
  ];
  const action = (name: string, end: string, status: string | null, comment: string | null = null) =>
    ['3', name, 'ene-24', end, 'Acta', 'Legal', comment, status] as const;
  const rows = [
    heading,
    action('tarde', 'ago-24', null),
    action('hecha', 'jul-24', 'Cumplida', 'Todo en orden'),
    action('más tarde', 'feb-24', null, 'Falta la firma'),
    action('parada', 'mar-24', 'Suspendida'),
  ];

  test('groups completed, open and stopped actions, the open ones sorted by their end', () => {
    const { cells } = sheet(summarisePlan(input(rows)), 'progress-report');
    const names = cells.map((row) => row[1]).filter((text) => rows.slice(1).some(([, name]) => name === text));
    expect(names).toEqual(['hecha', 'más tarde', 'tarde', 'parada']);
  });

  test('states the reason for a delay, or that the plan has none', () => {
    const { cells } = sheet(summarisePlan(input(rows)), 'progress-report');
    const why = (name: string) => cells.find((row) => row[1] === name)?.[8];
    expect(why('más tarde')).toBe('Falta la firma');
    expect(why('tarde')).toEqual({ formula: expect.stringContaining('Sin motivo registrado.') as string });
  });

  test('ends with space for three signatures', () => {
    const { cells } = sheet(summarisePlan(input(rows)), 'progress-report');
    const signed = cells
      .flat()
      .filter((text) => typeof text === 'string' && /^(?:Elaborado|Revisado|Aprobado) por$/.test(text));
    expect(signed).toEqual(['Elaborado por', 'Revisado por', 'Aprobado por']);
  });
});

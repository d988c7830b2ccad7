import { isMeasurable } from '../../../../src/core/rules/text/measurable';

it.each([
  'Número de informes',
  'Nº de talleres',
  '% de avance',
  '80 % del personal capacitado',
  'Cantidad de actas levantadas',
  'Índice de clima',
  'Informe con el nivel de avance',
  'Dos talleres impartidos',
  'Talleres impartidos',
  'Informes entregados',
  'Reducción del consumo',
  'Satisfacción del usuario',
  'Relación entre ingresos y gastos',
  'Tiempo de respuesta',
  'Personal capacitado',
  'Procesos documentados',
  'Number of reports',
  'Sistema en funcionamiento',
  '',
])('%j is or may be measurable', (indicator) => {
  expect(isMeasurable(indicator)).toBe(true);
});

it.each([
  'Informe de ejecución',
  'INFORME TRIMESTRAL',
  'Acta',
  'Actas de reuniones',
  'Minutas, fotos y listados',
  'Plan de mejora 2024',
  'Plan de mejora para la reducción de emisiones',
  'Relación de compras',
  'Capacitación del personal',
  'Creación de la unidad',
  'Encuesta aplicada',
  '<b>Manual</b> aprobado',
  '“Política de género”',
  'Report of the year',
])('%j is only a document or an event', (indicator) => {
  expect(isMeasurable(indicator)).toBe(false);
});

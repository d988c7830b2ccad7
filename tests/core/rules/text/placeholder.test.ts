import { isPlaceholder } from '../../../../src/core/rules/text/placeholder';

it.each([
  'Por definir',
  'POR DEFINIR.',
  'por definirse',
  'A definir',
  'Pendiente',
  'pendiente por definir',
  'Pendiente de asignar',
  'Por completar…',
  'N/A',
  'n/a',
  'N.A.',
  'ND',
  'S/D',
  'No aplica',
  'xxx',
  'XX',
  'TBD',
  '...',
  '-',
  '¿?',
  '—',
  '[Por definir]',
  'Lorem ipsum dolor',
  'Sin información',
])('%j is a placeholder', (text) => {
  expect(isPlaceholder(text)).toBe(true);
});

it.each([
  '',
  '  ',
  'Pendiente de aprobación del MAP',
  'Definir el calendario',
  'Por definición de la MAE',
  'Nada',
  'Ana',
  'x',
  'Exxon',
  'Completar la matriz',
  'No aplica a esta sede: la lleva Santiago',
  '5',
  'TIC',
])('%j is not a placeholder', (text) => {
  expect(isPlaceholder(text)).toBe(false);
});

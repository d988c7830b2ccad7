import { meaningWords, haveSameMeaning } from '../../../../src/core/rules/text/meaning-words';

const same = (one: string, other: string) => haveSameMeaning(meaningWords(one), meaningWords(other));
const WORDS =
  'abastecer barrer cultivar dibujar editar firmar ganar hornear ilustrar juntar limpiar medir nadar ordenar pintar quemar regar soldar tejer';
const long = (count: number) => WORDS.split(' ').slice(0, count).join(' ');

it.each([
  ['Crear la unidad de género', 'CREACIÓN DE UNIDADES DE GENERO.'],
  ['Redactar y aprobar los manuales', 'Redactarlos y aprobarlos: manual'],
  ['reuniones semestral', 'reuniones semestrales'],
  ['Realizadas las capacitaciones', 'realizar la capacitación'],
  [long(18), long(18).replace('medir', 'contar')],
  [long(18), long(18).replace('medir', 'contar').replace('nadar', 'correr')],
  [long(10), long(10).replace('firmar', 'sellar')],
  [long(6), long(5)],
  [long(12), long(10)],
])('%j means the same as %j', (one, other) => {
  expect([same(one, other), same(other, one)]).toEqual([true, true]);
});

it.each([
  ['Elaborar el manual de compras', 'Elaborar el manual de almacén'],
  ['Instalar paneles, fase 1', 'Instalar paneles, fase 2'],
  ['Medir el primer trimestre', 'Medir el segundo trimestre'],
  ['Informe de enero', 'Informe de julio'],
  [long(9), long(9).replace('firmar', 'sellar')],
  [long(17), long(17).replace('medir', 'contar').replace('nadar', 'correr')],
  [long(5), long(4)],
  [long(19), long(16)],
])('%j means something else than %j', (one, other) => {
  expect([same(one, other), same(other, one)]).toEqual([false, false]);
});

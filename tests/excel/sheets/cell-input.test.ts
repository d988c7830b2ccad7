import { cellInput } from '../../../src/excel/sheets/cell-input';

test.each([
  '=1+1',
  '+34 809',
  '-5',
  '@SUMA(A1)',
  '#REF!',
  "'entre comillas'",
  '12',
  '3.1',
  '50 %',
  'may-24',
  '3 de mayo de 2024',
  'lunes 3 de mayo de 2024',
  '31/12/2024',
  'RD$ 500',
  'T1 2024',
  'verdadero',
  'TRUE',
])('%s is entered as a text', (text) => expect(cellInput(text, false)).toBe(`'${text}`));

test.each(['CRITERIO 3: PERSONAS', 'Recursos Humanos', '3 talleres impartidos', 'Comité 2', ''])(
  '%s is text without an apostrophe',
  (text) => expect(cellInput(text, false)).toBe(text),
);

test('a day is a number in the workbook’s date system', () => {
  expect(cellInput({ day: 45292 }, false)).toBe(45292);
  expect(cellInput({ day: 45292 }, true)).toBe(43830);
});

import {
  mapReferences,
  moveRelative,
  sheetNamesIn,
  sheetsOfQualifier,
} from '../../../src/workbook/references/formula-references';

test.each([
  ['A1+$B$2+C$3+$D4', 1, 1, 'B2+$B$2+D$3+$D5'],
  ['SUM(A:A,1:1)', 2, 1, 'SUM(B:B,3:3)'],
  ['"A1"&A1', 1, 0, '"A1"&A2'],
  ["'Sales 2024'!A1+Hoja!B2", 1, 0, "'Sales 2024'!A2+Hoja!B3"],
  ['LOG10(A1)', 1, 0, 'LOG10(A2)'],
  ['Tabla1[[#This Row],[A1]]+A1', 1, 0, 'Tabla1[[#This Row],[A1]]+A2'],
  ['A1_nombre+año2024+A1', 1, 0, 'A1_nombre+año2024+A2'],
  ['1E5+A1', 1, 0, '1E5+A2'],
  ['A1048576', 1, 0, 'A1'],
  ['A1:B2', -1, 0, 'A1048576:B1'],
  ['SUM(Hoja1!A1:Hoja1!A3)', 1, 0, 'SUM(Hoja1!A2:A4)'],
  ["SUM('Hoja 1'!A1:'Hoja 1'!A3,B1)", 1, 0, "SUM('Hoja 1'!A2:A4,B2)"],
  ['Hoja1!A1:Hoja2!A3', 1, 0, 'Hoja1!A2:Hoja2!A4'],
])('%s, %i down and %i right', (formula, rows, columns, expected) => {
  expect(moveRelative(formula, rows, columns)).toBe(expected);
});

test.each([
  ["'Sales ''24'''!", ["Sales '24'"]],
  ['Enero:Marzo!', ['Enero', 'Marzo']],
  ['[1]Hoja!', []],
  ["'[libro.xlsx]Hoja 1'!", []],
])('the sheets of %s', (qualifier, sheets) => {
  expect(sheetsOfQualifier(qualifier)).toEqual(sheets);
});

test.each([
  ['SUM(Hoja1!A1:Hoja1!A3)', ['Hoja1', 'Hoja1']],
  ['SUM(Enero:Marzo!A1)', ['Enero', 'Marzo']],
  ['Q1!A1', ['Q1']],
])('the sheets in %s', (formula, sheets) => {
  expect(sheetNamesIn(formula)).toEqual(sheets);
});

test('references without a replacement stay as written', () => {
  expect(mapReferences('sum( a1 , B2 )', () => undefined)).toBe('sum( a1 , B2 )');
});

import { terminalText } from '../../src/cli/terminal-text';

test.each([
  ['Compras, Dirección — «3.1» ✓', 'Compras, Dirección — «3.1» ✓'],
  ['una\r\notra\tcolumna\u2028fin', 'una otra columna fin'],
  ['\u001B[2J\u001B]0;título\u0007', '\uFFFD[2J\uFFFD]0;título\uFFFD'],
  ['\u009B31m', '\uFFFD31m'],
  ['plan\u202Excod.xlsx', 'plan\uFFFDxcod.xlsx'],
])('%j is shown as %j', (text, shown) => {
  expect(terminalText(text)).toBe(shown);
});

import { listed, quote } from '../../../src/core/messages/quote';

it.each([
  ['  Acta  de\ncomité ', 40, '«Acta de comité»'],
  ['Acta de comité creado', 10, '«Acta de c…»'],
  ['😀😀😀', 2, '«😀…»'],
  ['', 10, '«»'],
])('%j cut to %i characters is %s', (text, longest, quoted) => {
  expect(quote(text, 'es', longest)).toBe(quoted);
});

it('uses the language’s quotation marks', () => {
  expect(quote('x', 'en')).toBe('“x”');
});

it.each([
  [[], ''],
  [['a'], 'a'],
  [['a', 'b'], 'a y b'],
  [['a', 'b', 'c'], 'a, b y c'],
])('lists %j as %j', (items, text) => {
  expect(listed(items, 'y')).toBe(text);
});

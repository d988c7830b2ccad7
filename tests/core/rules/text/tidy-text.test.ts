import { findUntidiness, tidyText } from '../../../../src/core/rules/text/tidy-text';

it.each([
  [' a', ['edge'], 'a'],
  ['a ', ['edge'], 'a'],
  ['a\n', ['edge'], 'a'],
  ['a \nb', ['edge'], 'a\nb'],
  ['a  b', ['doubled'], 'a b'],
  ['a\u00a0b', ['unusual'], 'a b'],
  ['a\tb', ['unusual'], 'a b'],
  ['a \u00a0b', ['doubled', 'unusual'], 'a b'],
  ['a\u200bb', ['invisible'], 'ab'],
  ['a\u0007b', ['invisible'], 'ab'],
  ['a\r\nb', ['invisible'], 'a\nb'],
  ['\ufeffa', ['invisible'], 'a'],
  [' a  b\u00a0', ['edge', 'doubled', 'unusual'], 'a b'],
])('%j has %j and should be %j', (text, found, tidy) => {
  expect(findUntidiness(text)).toEqual(found);
  expect(tidyText(text)).toBe(tidy);
  expect(findUntidiness(tidyText(text))).toEqual([]);
});

it.each(['', 'a b', 'a\nb', 'a\n\nb', 'Pasos:\n  - uno\n    - dos', '👩‍👩‍👧', 'año 2024 – 5 %'])('%j is tidy', (text) => {
  expect(findUntidiness(text)).toEqual([]);
  expect(tidyText(text)).toBe(text);
});

it.each([' ', '\n', ' \n', '\u00a0', 'a ', 'a  ', '\n '])('stays fast on a cell full of %j', (piece) => {
  const text = `a${piece.repeat(Math.floor(32_000 / piece.length))}a`;
  const started = performance.now();
  findUntidiness(text);
  expect(performance.now() - started).toBeLessThan(300);
});

import { rowHeight, textLines, textParts, textWidth } from '../../../../src/core/summary/report/text-lines';

const NORMAL = { size: 10 };

test('widths are those of Calibri: 51 hundredths of the size for a digit, accents or not', () => {
  expect(textWidth('0000000000', NORMAL)).toBeCloseTo(10 * 0.51 * 10 * (96 / 72), 6);
  expect(textWidth('áéíóú', NORMAL)).toBeCloseTo(textWidth('aeiou', NORMAL), 6);
  expect(textWidth('a', { size: 10, bold: true })).toBeGreaterThan(textWidth('a', NORMAL));
});

test('texts wrap at spaces, at line breaks, and inside words that are too wide', () => {
  expect(textLines('uno dos tres', 1000, NORMAL)).toEqual(['uno dos tres']);
  expect(textLines('uno dos tres', 45, NORMAL)).toEqual(['uno', 'dos', 'tres']);
  expect(textLines('uno\r\n\ndos', 1000, NORMAL)).toEqual(['uno', '', 'dos']);
  expect(textLines('x'.repeat(40), 100, NORMAL).join('')).toBe('x'.repeat(40));
  expect(textLines('x'.repeat(40), 100, NORMAL).length).toBeGreaterThan(2);
});

test('a long text is cut into parts that together are the whole', () => {
  const text = 'una palabra y otra '.repeat(50).trim();
  const parts = textParts(text, 120, NORMAL, 10);
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.join(' ')).toBe(text);
  for (const part of parts) expect(textLines(part, 120, NORMAL).length).toBeLessThanOrEqual(10);
  expect(textParts('corto', 120, NORMAL, 10)).toEqual(['corto']);
});

test('a row is higher for each line', () => {
  expect(rowHeight(2, 10) - rowHeight(1, 10)).toBeCloseTo(12.8, 0);
  expect(rowHeight(0, 10)).toBe(rowHeight(1, 10));
});

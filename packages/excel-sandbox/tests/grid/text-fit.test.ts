import { fitNumber, overflowOf } from '../../src/grid/text-fit';

/** Ten pixels per character. */
const measure = (text: string) => text.length * 10;

describe('fitNumber', () => {
  test.each([
    ['123', 'General', 30, '123'],
    ['3.14159', 'General', 40, '3.14'],
    ['3,14159', 'General', 40, '3,14'],
    ['-2.5', 'General', 30, '-3'],
    ['12345', 'General', 40, '####'],
    ['3.14159', '0.00000', 40, '####'],
    ['31/12/2024', 'dd/mm/yyyy', 55, '#####'],
    ['7', 'General', 4, '#'],
  ])('%s as %s in %i pixels is %s', (text, format, room, shown) => {
    expect(fitNumber(text, format, room, measure)).toBe(shown);
  });
});

describe('overflowOf', () => {
  const free = (side: -1 | 1, nth: number) => (nth <= (side === 1 ? 2 : 1) ? 50 : undefined);

  test.each([
    ['a text that fits stays', 'left', 30, { left: 0, right: 0 }],
    ['a left-aligned text overflows to the right', 'left', 80, { left: 0, right: 50 }],
    ['as far as cells are empty', 'left', 900, { left: 0, right: 100 }],
    ['a right-aligned text overflows to the left', 'right', 120, { left: 50, right: 0 }],
    ['a centered text overflows to both sides', 'center', 100, { left: 50, right: 50 }],
  ] as const)('%s', (_, align, needed, overflow) => {
    expect(overflowOf(align, needed, 50, free)).toEqual(overflow);
  });

  test('a text between filled cells stays', () => {
    expect(overflowOf('left', 500, 50, () => undefined)).toEqual({ left: 0, right: 0 });
  });
});

import fc from 'fast-check';
import { createAxis } from '../../src/grid/axis';
import { scrollToShow, visibleSpan } from '../../src/grid/visible-span';

describe('visibleSpan', () => {
  const axis = createAxis(10_000, () => 20);

  test('is the visible part and a margin', () => {
    expect(visibleSpan(axis, 0, 2000, 400)).toEqual({ first: 88, last: 128 });
  });

  test('doesn’t change while scrolling a little', () => {
    expect(visibleSpan(axis, 0, 2020, 400)).toEqual(visibleSpan(axis, 0, 2060, 400));
  });

  test('excludes frozen rows and ends with the sheet', () => {
    expect(visibleSpan(axis, 4, 0, 400).first).toBe(4);
    expect(visibleSpan(axis, 4, 200_000, 400).last).toBe(9_999);
  });

  test('is empty if everything is frozen', () => {
    const { first, last } = visibleSpan(
      createAxis(3, () => 20),
      3,
      0,
      400,
    );
    expect(last).toBeLessThan(first);
  });

  test('covers the visible part at any scroll position, and not much more', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 20 }),
        fc.integer({ min: 0, max: 190_000 }),
        fc.integer({ min: 0, max: 1600 }),
        (frozen, scroll, room) => {
          const span = visibleSpan(axis, frozen, scroll, room);
          const start = axis.offset(frozen) + scroll;
          expect(axis.offset(span.first)).toBeLessThanOrEqual(start);
          expect(axis.offset(span.last + 1)).toBeGreaterThanOrEqual(Math.min(start + room, axis.length));
          expect(span.last - span.first).toBeLessThan(room / 20 + 40);
        },
      ),
    );
  });
});

describe('scrollToShow', () => {
  const axis = createAxis(1000, (index) => (index === 500 ? 900 : 20));
  const view = { frozen: 2, scroll: 1000, size: 400 };

  test.each([
    ['a frozen row doesn’t scroll', 1, 1000],
    ['a visible row doesn’t scroll', 60, 1000],
    ['a row just above appears at the top', 50, 960],
    ['a row just below appears at the bottom', 73, 1040],
    ['a distant row appears in the middle', 300, 5770],
    ['a row taller than the window shows its start', 500, 9960],
    ['the first row scrolls to the top', 2, 0],
  ])('%s', (_, index, scroll) => {
    expect(scrollToShow(axis, index, view)).toBe(scroll);
  });
});

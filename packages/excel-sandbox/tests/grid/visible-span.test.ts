import fc from 'fast-check';
import { createAxis } from '../../src/grid/axis';
import { scrollToShow, visibleSpan } from '../../src/grid/visible-span';

describe('visibleSpan', () => {
  const axis = createAxis(10_000, () => 20);

  test('is what is in sight and a little around it', () => {
    expect(visibleSpan(axis, 0, 2000, 400)).toEqual({ first: 88, last: 128 });
  });

  test('is the same while little is scrolled', () => {
    expect(visibleSpan(axis, 0, 2020, 400)).toEqual(visibleSpan(axis, 0, 2060, 400));
  });

  test('leaves out what is frozen, and ends with the sheet', () => {
    expect(visibleSpan(axis, 4, 0, 400).first).toBe(4);
    expect(visibleSpan(axis, 4, 200_000, 400).last).toBe(9_999);
  });

  test('is empty where everything is frozen', () => {
    const { first, last } = visibleSpan(
      createAxis(3, () => 20),
      3,
      0,
      400,
    );
    expect(last).toBeLessThan(first);
  });

  test('holds all that is in sight, however it is scrolled, and never much more', () => {
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
  const view = { frozen: 2, scroll: 1000, room: 400 };

  test.each([
    ['a frozen row moves nothing', 1, 1000],
    ['one in sight moves nothing', 60, 1000],
    ['one just above comes in at the top', 50, 960],
    ['one just below comes in at the bottom', 73, 1040],
    ['one far away comes to the middle', 300, 5770],
    ['one higher than the window shows its beginning', 500, 9960],
    ['the first one leads to the top', 2, 0],
  ])('%s', (_, index, scroll) => {
    expect(scrollToShow(axis, index, view)).toBe(scroll);
  });
});

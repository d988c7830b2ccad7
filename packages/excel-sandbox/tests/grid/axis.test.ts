import fc from 'fast-check';
import { createAxis } from '../../src/grid/axis';

describe('createAxis', () => {
  const sizes = [20, 0, 35, 20];
  const axis = createAxis(sizes.length, (index) => sizes[index] ?? 0);

  test.each([
    [0, 0, 20],
    [1, 20, 0],
    [2, 20, 35],
    [3, 55, 20],
  ])('index %i starts at %i and has size %i', (index, offset, size) => {
    expect([axis.offset(index), axis.size(index)]).toEqual([offset, size]);
  });

  test('has no size after its last index', () => {
    expect([axis.length, axis.offset(4), axis.offset(9), axis.size(9)]).toEqual([75, 75, 75, 0]);
  });

  test.each([
    [-5, 0],
    [0, 0],
    [19, 0],
    [20, 2],
    [54, 2],
    [55, 3],
    [500, 3],
  ])('position %i is in index %i, never a hidden one', (position, index) => {
    expect(axis.indexAt(position)).toBe(index);
  });

  test('finds the index of every position', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 300 }), { minLength: 1, maxLength: 200 }), (some) => {
        const any = createAxis(some.length, (index) => some[index] ?? 0);
        some.forEach((size, index) => {
          if (size > 0) expect(any.indexAt(any.offset(index) + size / 2)).toBe(index);
        });
      }),
    );
  });

  test('has no length if it is empty', () => {
    expect(createAxis(0, () => 20)).toMatchObject({ count: 0, length: 0 });
  });
});

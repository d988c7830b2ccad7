import { patchGrid } from '../../../src/core/plan/patch-grid';
import { cell, gridOf } from './grid-of';

const grid = gridOf([['a'], ['b'], ['c']], {
  row: 2,
  hiddenRows: new Set([3]),
  farRows: new Map([[1_048_575, [cell('x')]]]),
});
const row = (text: string, isHidden = false) => ({ cells: [cell(text)], isHidden });

test('edited rows take the place of those that were read', () => {
  const patched = patchGrid(
    grid,
    new Map([
      [3, row('B')],
      [4, row('C', true)],
      [1_048_575, row('X')],
    ]),
  );
  expect(patched?.cells).toEqual([[cell('a')], [cell('B')], [cell('C')]]);
  expect(patched?.farRows).toEqual(new Map([[1_048_575, [cell('X')]]]));
  expect(patched?.hiddenRows).toEqual(new Set([4]));
});

test('the grid that was read stays as it was', () => {
  patchGrid(grid, new Map([[3, row('B')]]));
  expect(grid.cells[1]).toEqual([cell('b')]);
  expect(grid.hiddenRows).toEqual(new Set([3]));
});

test.each([1, 5, 1_000])('row %d, which was not read, is not put in', (place) => {
  expect(patchGrid(grid, new Map([[place, row('B')]]))).toBeNull();
});

test('a date may tell from which year the workbook counts its days', () => {
  const date = { kind: 'number', value: 44_071, text: '2024', numberFormat: 'yyyy' } as const;
  expect(patchGrid(grid, new Map([[3, { cells: [date], isHidden: false }]]))?.date1904).toBe(true);
});

test('merged areas and fills stay as they were read', () => {
  const merged = [{ row: 2, column: 0, rowCount: 2, columnCount: 1 }];
  const fills = new Map([[3, ['#4F81BD']]]);
  expect(patchGrid({ ...grid, merged, fills }, new Map([[3, row('B')]]))).toMatchObject({ merged, fills });
});

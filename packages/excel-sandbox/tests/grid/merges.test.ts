import { type Area, parseArea } from 'excel-host';
import { cellsToRender, indexMerges } from '../../src/grid/merges';

const areas = (...addresses: string[]): Area[] =>
  addresses.map(parseArea).filter((area): area is Area => area !== undefined);

const shown = { row: () => false, column: () => false };

describe('indexMerges', () => {
  const merges = indexMerges(areas('B2:C3', 'E1:E5000'));

  test.each([
    [1, 1, 'B2:C3'],
    [2, 2, 'B2:C3'],
    [4000, 4, 'E1:E5000'],
  ])('finds the area of row %i, column %i', (row, column, address) => {
    expect(merges.at(row, column)).toEqual(parseArea(address));
  });

  test.each([
    [0, 1],
    [1, 3],
    [3, 1],
    [5000, 4],
  ])('finds none at row %i, column %i', (row, column) => {
    expect(merges.at(row, column)).toBeUndefined();
  });

  test('finds the areas that overlap a window', () => {
    expect(merges.within({ first: 2, last: 9 }, { first: 0, last: 2 })).toEqual(areas('B2:C3'));
    expect(merges.within({ first: 4, last: 9 }, { first: 0, last: 2 })).toEqual([]);
  });
});

describe('cellsToRender', () => {
  test('renders a merged area once, at its first cell', () => {
    const merges = indexMerges(areas('B2:C3'));
    expect(cellsToRender({ first: 0, last: 2 }, { first: 0, last: 3 }, merges, shown)).toEqual([
      { row: 0, columns: [0, 1, 2, 3] },
      { row: 1, columns: [0, 1, 3] },
      { row: 2, columns: [0, 3] },
    ]);
  });

  test('renders an area that starts outside the window', () => {
    const merges = indexMerges(areas('A1:C3'));
    expect(cellsToRender({ first: 2, last: 3 }, { first: 1, last: 3 }, merges, shown)).toEqual([
      { row: 0, columns: [0] },
      { row: 2, columns: [3] },
      { row: 3, columns: [1, 2, 3] },
    ]);
  });

  test('omits hidden rows and columns, but not a merged area that starts in one', () => {
    const merges = indexMerges(areas('B2:B3'));
    const hidden = { row: (row: number) => row === 1, column: (column: number) => column === 0 };
    expect(cellsToRender({ first: 1, last: 2 }, { first: 0, last: 2 }, merges, hidden)).toEqual([
      { row: 1, columns: [1] },
      { row: 2, columns: [2] },
    ]);
  });

  test('renders nothing for an empty window', () => {
    expect(cellsToRender({ first: 4, last: 3 }, { first: 0, last: 9 }, indexMerges([]), shown)).toEqual([]);
  });
});

import { cellAddress, cellAt, columnLetters, EMPTY_CELL, isBlank } from '../../../src/core/plan/grid';
import { cell, gridOf } from './grid-of';

describe('a column’s letters', () => {
  it.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'AA'],
    [27, 'AB'],
    [701, 'ZZ'],
    [702, 'AAA'],
    [16_383, 'XFD'],
  ])('%i: %s', (column, letters) => {
    expect(columnLetters(column)).toBe(letters);
  });

  it('come before the row number', () => {
    expect(cellAddress(4, 8)).toBe('I5');
    expect(cellAddress(1_048_575, 16_383)).toBe('XFD1048576');
  });
});

describe('a cell of a grid', () => {
  const grid = gridOf([['a', 'b'], ['c']], { row: 3, column: 2 });

  it.each([
    [3, 2, 'a'],
    [3, 3, 'b'],
    [4, 2, 'c'],
  ])('is at row %i, column %i of the sheet', (row, column, value) => {
    expect(cellAt(grid, row, column).value).toBe(value);
  });

  it.each([
    [2, 2],
    [5, 2],
    [3, 1],
    [3, 4],
  ])('is empty outside the grid: row %i, column %i', (row, column) => {
    expect(cellAt(grid, row, column)).toBe(EMPTY_CELL);
  });

  it.each([
    [null, true],
    ['  ', true],
    ['\u00a0\n', true],
    ['x', false],
    [0, false],
    [false, false],
    ['#REF!', false],
  ])('%j is blank: %s', (literal, expected) => {
    expect(isBlank(cell(literal))).toBe(expected);
  });
});

import { countsFrom1904, DAYS_TO_1904 } from '../../../../src/core/plan/dates/date-system';
import { dayOf } from '../../../../src/core/plan/day';
import type { GridCell } from '../../../../src/core/plan/grid';

const may2024 = dayOf(2024, 5, 1);
const cell = (value: number, text: string, numberFormat: string): GridCell => ({
  kind: 'number',
  value,
  text,
  numberFormat,
});

describe('countsFrom1904', () => {
  test.each([
    ['a day that shows its own year', [cell(may2024, '01/05/2024', 'dd/mm/yyyy')], false],
    ['the same day counted from 1904', [cell(may2024 - DAYS_TO_1904, '01/05/2024', 'dd/mm/yyyy')], true],
    ['a month with two figures of the year', [cell(may2024 - DAYS_TO_1904, 'may-24', 'mmm-yy')], true],
    ['a day in the figures of the other year', [cell(dayOf(2024, 5, 28), '28/05/24', 'dd/mm/yy')], false],
    ['a format without a year', [cell(may2024, '1-may', 'd-mmm')], false],
    ['a column too narrow for its dates', [cell(may2024, '####', 'dd/mm/yyyy')], false],
    ['a number that is no date', [cell(7, '7', 'General')], false],
    ['nothing', [], false],
  ])('%s', (_, cells, expected) => {
    expect(countsFrom1904(cells)).toBe(expected);
  });
});

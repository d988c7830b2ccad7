import { isPercentage, shownParts } from '../../../../src/core/plan/dates/number-format';

describe('what a number format shows', () => {
  it.each([
    ['General', ''],
    ['@', ''],
    ['0.00', ''],
    ['#,##0 "días"', ''],
    ['h:mm', ''],
    ['hh:mm:ss', ''],
    ['mm:ss', ''],
    ['[h]:mm', ''],
    ['[mm]:ss', ''],
    ['[Red]0', ''],
    ['0.00E+00', ''],
    ['mmm-yy', 'month year'],
    ['mmmm yyyy', 'month year'],
    ['mmm" de "yyyy', 'month year'],
    ['[$-1C0A]mmm\\-yy;@', 'month year'],
    ['d-mmm', 'day month'],
    ['dd/mm/yyyy', 'day month year'],
    ['m/d/yy h:mm', 'day month year'],
    ['yyyy-mm-dd hh:mm:ss', 'day month year'],
    ['[$-F800]dddd, mmmm dd, yyyy', 'day month year'],
    ['yyyy', 'year'],
    ['dd/mm/yyyy;"sin fecha"', 'day month year'],
  ])('%s: %s', (format, expected) => {
    const shown = shownParts(format);
    expect([shown.day && 'day', shown.month && 'month', shown.year && 'year'].filter(Boolean).join(' ')).toBe(expected);
  });

  it.each([
    ['0%', true],
    ['0.0%', true],
    ['0', false],
    ['0"%"', false],
    ['General', false],
  ])('%s is a percentage: %s', (format, expected) => {
    expect(isPercentage(format)).toBe(expected);
  });
});

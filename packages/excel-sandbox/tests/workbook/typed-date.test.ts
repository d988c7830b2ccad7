import { dayOf } from '../../src/day';
import { isDayFormat, typedDate } from '../../src/workbook/typed-date';

describe('isDayFormat', () => {
  test.each(['dd/mm/yyyy', 'mmm-yy', '[$-1C0A]mmmm', 'd "de" mmmm', 'yyyy\\-mm\\-dd', 'd/m/yyyy h:mm'])(
    '%s shows a date',
    (format) => {
      expect(isDayFormat(format)).toBe(true);
    },
  );

  test.each(['General', '0.00', '#,##0', '0%', '@', 'h:mm', '[h]:mm', '"day" 0', '0.00 "€";[Red]-0.00'])(
    '%s shows no date',
    (format) => {
      expect(isDayFormat(format)).toBe(false);
    },
  );
});

describe('typedDate', () => {
  const day = dayOf(2024, 9, 15);

  test.each([
    [day, 'mmm-yy', 'es', false, '15/9/2024'],
    [day, 'mmm-yy', 'en', false, '9/15/2024'],
    [day + 0.5, 'd/m/yyyy h:mm', 'es', false, '15/9/2024 12:00'],
    [day - 1462, 'd/m/yyyy', 'es', true, '15/9/2024'],
    [day, '0.00', 'es', false, null],
    [-5, 'd/m/yyyy', 'es', false, null],
  ] as const)('%d as %s in %s', (value, format, language, date1904, typed) => {
    expect(typedDate(value, format, language, date1904)).toBe(typed);
  });
});

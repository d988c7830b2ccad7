import { formatAsWritten, precisionOf } from '../../../src/core/fixes/date-format';

test.each([
  ['may-24', 'month', 'mmm-yy'],
  ['Apr-24', 'month', 'mmm-yy'],
  ['ago.-24', 'month', 'mmm-yy'],
  ['sept 2024', 'month', 'mmm-yyyy'],
  ['mayo 2024', 'month', 'mmmm yyyy'],
  ['Mayo de 2024', 'month', 'mmmm "de" yyyy'],
  ['AGOSTO', 'month', 'mmmm yyyy'],
  ['ago', 'month', 'mmm-yy'],
  ['1er trimestre 2024', 'month', 'mmm-yyyy'],
  ['05/2024', 'month', 'mm/yyyy'],
  ['5/24', 'month', 'mm/yyyy'],
  ['2024-05', 'month', 'yyyy-mm'],
  ['2024', 'year', 'yyyy'],
  ['31/12/2024', 'day', 'dd/mm/yyyy'],
  ['31-12-24', 'day', 'dd-mm-yy'],
  ['31.12.2024', 'day', 'dd.mm.yyyy'],
  ['2024-12-31', 'day', 'yyyy-mm-dd'],
  ['31/12', 'day', 'dd/mm/yyyy'],
  ['31-dic-24', 'day', 'd-mmm-yy'],
  ['31 de diciembre de 2024', 'day', 'd "de" mmmm "de" yyyy'],
  ['<b>ago-24</b>', 'month', 'mmm-yy'],
] as const)('%s as a %s is shown by %s', (written, precision, format) => {
  expect(formatAsWritten(written, precision, null)).toBe(format);
  expect(precisionOf(format)).toBe(precision);
});

test('numeric dates keep their column’s order', () => {
  expect(formatAsWritten('12/31/2024', 'day', 'month-first')).toBe('mm/dd/yyyy');
  expect(formatAsWritten('2024-12-31', 'day', 'month-first')).toBe('yyyy-mm-dd');
});

test.each([
  ['General', null],
  ['@', null],
  ['d-mmm', null],
  ['dd/mm/yyyy hh:mm', null],
  ['[$-es-DO]d "de" mmmm "de" yyyy', 'day'],
  ['yyyy"-"mm', 'month'],
  ['0.00', null],
])('%s shows a %s', (format, precision) => expect(precisionOf(format)).toBe(precision));

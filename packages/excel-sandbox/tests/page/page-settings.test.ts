import { dayOf } from '../../src/day';
import { readPageSettings, withSetting } from '../../src/page/page-settings';

const browser = { language: 'es-DO', isDark: false };

describe('readPageSettings', () => {
  test('defaults to the browser’s settings', () => {
    expect(readPageSettings('', browser)).toEqual({
      language: 'es',
      theme: 'light',
      file: null,
      asOf: null,
      excelApi: null,
    });
    expect(readPageSettings('', { language: 'fr-FR', isDark: true })).toMatchObject({ language: 'en', theme: 'dark' });
  });

  test('reads the address', () => {
    expect(
      readPageSettings('?lang=en&theme=dark&file=assets/other.xlsx&as-of=2024-09-15&excel-api=1.13', browser),
    ).toEqual({
      language: 'en',
      theme: 'dark',
      file: 'assets/other.xlsx',
      asOf: dayOf(2024, 9, 15),
      excelApi: '1.13',
    });
  });

  test.each(['?as-of=2024-02-30', '?as-of=tomorrow', '?theme=blue', '?excel-api=new', '?file='])(
    'ignores %s',
    (search) => {
      expect(readPageSettings(search, browser)).toEqual(readPageSettings('', browser));
    },
  );
});

test('withSetting changes one setting and keeps the others', () => {
  const address = 'http://127.0.0.1:3000/sandbox.html?lang=en&as-of=2024-09-15';
  expect(withSetting(address, 'lang', 'es')).toBe('http://127.0.0.1:3000/sandbox.html?lang=es&as-of=2024-09-15');
  expect(withSetting(address, 'as-of', null)).toBe('http://127.0.0.1:3000/sandbox.html?lang=en');
});

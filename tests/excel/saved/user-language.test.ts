import { saveOwnText, ownText } from '../../../src/excel/saved/own-storage';
import { chosenLanguage, chooseLanguage, userLanguage } from '../../../src/excel/saved/user-language';
import { openOffice } from 'excel-host/testing';

/** A browser's storage; with `refuses`, one that denies access to frames. */
function browserStorage(refuses = false): Map<string, string> {
  const stored = new Map<string, string>();
  const guard = <Result>(work: () => Result): Result => {
    if (refuses) throw new DOMException('The operation is insecure.', 'SecurityError');
    return work();
  };
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => guard(() => stored.get(key) ?? null),
      setItem: (key: string, text: string) => guard(() => stored.set(key, text)),
      removeItem: (key: string) => guard(() => stored.delete(key)),
    },
  });
  return stored;
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, 'localStorage');
});

test.each([
  ['es-DO', 'es'],
  ['en-US', 'en'],
] as const)(
  'in an Excel in %s the add-in speaks %s until another language is chosen',
  async (displayLanguage, office) => {
    browserStorage();
    await openOffice(undefined, { displayLanguage });
    expect([chosenLanguage(), userLanguage()]).toEqual([null, office]);
    for (const language of ['es', 'en'] as const) {
      expect(chooseLanguage(language)).toBe(language);
      expect([chosenLanguage(), userLanguage()]).toEqual([language, language]);
    }
    expect(chooseLanguage(null)).toBe(office);
    expect([chosenLanguage(), userLanguage()]).toEqual([null, office]);
  },
);

test('the key has Office’s partition key and our name as prefix', async () => {
  const stored = browserStorage();
  const { Office } = await openOffice();
  saveOwnText('language', 'en');
  Object.defineProperty(Office.context, 'partitionKey', { value: 'part-7:', configurable: true });
  saveOwnText('language', 'es');
  expect([...stored]).toEqual([
    ['plan-mejora.language', 'en'],
    ['part-7:plan-mejora.language', 'es'],
  ]);
  saveOwnText('language', null);
  expect(ownText('language')).toBeNull();
});

test('if the browser denies storage to frames, a choice lasts for the session and nothing fails', async () => {
  browserStorage(true);
  await openOffice(undefined, { displayLanguage: 'es-DO' });
  expect(chooseLanguage('en')).toBe('en');
  expect(userLanguage()).toBe('es');
});

test('invalid stored values are ignored', async () => {
  browserStorage().set('plan-mejora.language', 'fr');
  await openOffice(undefined, { displayLanguage: 'en-US' });
  expect(userLanguage()).toBe('en');
});

import { saveOwnText, ownText } from '../../../src/excel/saved/own-storage';
import { chosenLanguage, chooseLanguage, userLanguage } from '../../../src/excel/saved/user-language';
import { openOffice } from 'excel-host/testing';

/** A browser's storage; with `refuses`, one that lets no frame in. */
function browserStorage(refuses = false): Map<string, string> {
  const kept = new Map<string, string>();
  const guard = <Result>(work: () => Result): Result => {
    if (refuses) throw new DOMException('The operation is insecure.', 'SecurityError');
    return work();
  };
  Object.assign(globalThis, {
    localStorage: {
      getItem: (key: string) => guard(() => kept.get(key) ?? null),
      setItem: (key: string, text: string) => guard(() => kept.set(key, text)),
      removeItem: (key: string) => guard(() => kept.delete(key)),
    },
  });
  return kept;
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

test('what is kept carries our name, after the part of the storage that Office gives to a frame', async () => {
  const kept = browserStorage();
  const { Office } = await openOffice();
  saveOwnText('language', 'en');
  Object.defineProperty(Office.context, 'partitionKey', { value: 'part-7:', configurable: true });
  saveOwnText('language', 'es');
  expect([...kept]).toEqual([
    ['plan-mejora.language', 'en'],
    ['part-7:plan-mejora.language', 'es'],
  ]);
  saveOwnText('language', null);
  expect(ownText('language')).toBeNull();
});

test('where the browser keeps nothing for frames, a choice holds for now and nothing fails', async () => {
  browserStorage(true);
  await openOffice(undefined, { displayLanguage: 'es-DO' });
  expect(chooseLanguage('en')).toBe('en');
  expect(userLanguage()).toBe('es');
});

test('what makes no sense there is as if nothing were', async () => {
  browserStorage().set('plan-mejora.language', 'fr');
  await openOffice(undefined, { displayLanguage: 'en-US' });
  expect(userLanguage()).toBe('en');
});

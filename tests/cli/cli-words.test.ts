import { languageOfEnvironment } from '../../src/cli/cli-words';

describe('languageOfEnvironment', () => {
  it.each([
    [{ LANG: 'es_DO.UTF-8' }, 'es'],
    [{ LANG: 'es' }, 'es'],
    [{ LANG: 'en_US.UTF-8' }, 'en'],
    [{ LANG: 'fr_FR@euro' }, 'en'],
    [{ LC_ALL: 'en_GB', LANG: 'es_ES' }, 'en'],
    [{ LC_ALL: '', LC_MESSAGES: 'es_DO', LANG: 'en_US' }, 'es'],
    [{ LANG: 'C.UTF-8' }, 'es'],
    [{ LANG: 'POSIX' }, 'es'],
    [{}, 'es'],
  ] as const)('of %j is %s', (variables, language) => {
    expect(languageOfEnvironment({ variables })).toBe(language);
  });

  it('is that of Windows’ settings if no variable names one', () => {
    expect(languageOfEnvironment({ variables: {}, systemLocale: 'en-US' })).toBe('en');
    expect(languageOfEnvironment({ variables: {}, systemLocale: 'es-DO' })).toBe('es');
    expect(languageOfEnvironment({ variables: { LANG: 'es_DO' }, systemLocale: 'en-US' })).toBe('es');
  });
});

import { cli as en } from '../core/messages/en/cli';
import { cli as es } from '../core/messages/es/cli';
import { languageOf, type Language } from '../core/messages/language';

export type CliWords = typeof es;

/** What tells the language of a command. */
export interface Environment {
  readonly variables: Readonly<Record<string, string | undefined>>;
  /** The language of Windows' own settings, such as `es-DO`; absent on other systems, which have variables for it. */
  readonly systemLocale?: string;
}

export function cliWords(language: Language): CliWords {
  return language === 'es' ? es : en;
}

/**
 * The language of the environment, from POSIX's variables in their order, else from the system's settings; Spanish if
 * they name none.
 * https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
 *
 * @example languageOfEnvironment({ variables: { LANG: 'en_US.UTF-8' } }) // 'en'
 * @example languageOfEnvironment({ variables: { LANG: 'C.UTF-8' } }) // 'es': the C locale has no language
 */
export function languageOfEnvironment({ variables, systemLocale = '' }: Environment): Language {
  const locale = [variables['LC_ALL'], variables['LC_MESSAGES'], variables['LANG']].find(Boolean) ?? systemLocale;
  const tag = locale.replace(/[.@].*$/, '').replaceAll('_', '-');
  return tag === '' || tag === 'C' || tag === 'POSIX' ? 'es' : languageOf(tag);
}

import { cli as en } from '../core/messages/en/cli';
import { cli as es } from '../core/messages/es/cli';
import { languageOf, type Language } from '../core/messages/language';

export type CliWords = typeof es;

export function cliWords(language: Language): CliWords {
  return language === 'es' ? es : en;
}

/**
 * The language of the environment, from POSIX's variables in their order; Spanish if they name none.
 * https://pubs.opengroup.org/onlinepubs/9799919799/basedefs/V1_chap08.html
 *
 * @example languageOfEnvironment({ LANG: 'en_US.UTF-8' }) // 'en'
 * @example languageOfEnvironment({ LANG: 'C.UTF-8' }) // 'es': the C locale has no language
 */
export function languageOfEnvironment(variables: Readonly<Record<string, string | undefined>>): Language {
  const locale = [variables['LC_ALL'], variables['LC_MESSAGES'], variables['LANG']].find(Boolean) ?? '';
  const tag = locale.replace(/[.@].*$/, '').replaceAll('_', '-');
  return tag === '' || tag === 'C' || tag === 'POSIX' ? 'es' : languageOf(tag);
}

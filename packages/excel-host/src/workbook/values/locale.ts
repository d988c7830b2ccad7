/** A locale's conventions for typed text and for displaying dates and numbers. */
export interface LocaleHabits {
  readonly language: 'en' | 'es';
  readonly dayFirst: boolean;
  readonly decimal: '.' | ',';
  readonly group: ',' | '.' | '\u00a0';
}

/** Spanish-speaking countries with a decimal point (CLDR: https://cldr.unicode.org). */
const POINT_COUNTRIES = new Set(['DO', 'MX', 'GT', 'HN', 'NI', 'PA', 'PR', 'SV', 'US', 'PE', '419']);

const known = new Map<string, LocaleHabits>();

/**
 * The conventions of a locale tag such as `es-DO`, the same object each time; all languages except Spanish are treated
 * as English (US).
 */
export function localeHabits(tag = 'en-US'): LocaleHabits {
  const habits = known.get(tag) ?? habitsOf(tag);
  known.set(tag, habits);
  return habits;
}

function habitsOf(tag: string): LocaleHabits {
  const [language = '', country = ''] = tag.split('-');
  if (language.toLowerCase() !== 'es') return { language: 'en', dayFirst: false, decimal: '.', group: ',' };
  const point = POINT_COUNTRIES.has(country.toUpperCase());
  const monthFirst = ['US', 'PR', 'PA'].includes(country.toUpperCase());
  return { language: 'es', dayFirst: !monthFirst, decimal: point ? '.' : ',', group: point ? ',' : '.' };
}

/**
 * Excel's Spanish names of errors:
 * https://support.microsoft.com/es-es/office/tipo-de-error-funci%C3%B3n-tipo-de-error-10958677-7c8d-44f7-ae77-b9a9ee6eefaa
 */
const SPANISH_ERRORS: ReadonlyMap<string, string> = new Map([
  ['#NULL!', '#¡NULO!'],
  ['#DIV/0!', '#¡DIV/0!'],
  ['#VALUE!', '#¡VALOR!'],
  ['#REF!', '#¡REF!'],
  ['#NAME?', '#¿NOMBRE?'],
  ['#NUM!', '#¡NUM!'],
  ['#N/A', '#N/D'],
  ['#SPILL!', '#¡DESBORDAMIENTO!'],
  ['#CALC!', '#¡CALC!'],
]);

/** The displayed text of an error, by its English name. */
export function errorText(error: string, language: 'en' | 'es'): string {
  return (language === 'es' ? SPANISH_ERRORS.get(error) : undefined) ?? error;
}

const MONTHS = {
  en: [
    'january',
    'february',
    'march',
    'april',
    'may',
    'june',
    'july',
    'august',
    'september',
    'october',
    'november',
    'december',
  ],
  es: [
    'enero',
    'febrero',
    'marzo',
    'abril',
    'mayo',
    'junio',
    'julio',
    'agosto',
    'septiembre',
    'octubre',
    'noviembre',
    'diciembre',
  ],
} as const;

/** The month (1 to 12) of a name, in full or as its first three letters; undefined for any other word. */
export function monthOfWord(word: string, language: 'en' | 'es'): number | undefined {
  const plain = word.toLowerCase().replace(/\.$/, '');
  const index = MONTHS[language].findIndex(
    (name) => plain === name || plain === name.slice(0, 3) || (name.startsWith('sep') && plain === 'sept'),
  );
  return index < 0 ? undefined : index + 1;
}

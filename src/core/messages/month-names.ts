import type { Language } from './language';

/** Abbreviated month names, January first. */
export const SHORT_MONTHS: Readonly<Record<Language, readonly string[]>> = {
  es: 'ene feb mar abr may jun jul ago sep oct nov dic'.split(' '),
  en: 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' '),
};

/** Full month names, January first. */
export const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

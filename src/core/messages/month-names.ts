import type { Language } from './language';

/** Full month names, January first; the abbreviations are in `words`. */
export const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

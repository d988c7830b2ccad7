import type { Language } from './language';

/** The months in full, January first, as each language writes them; abbreviated they are in `words`. */
export const MONTH_NAMES: Readonly<Record<Language, readonly string[]>> = {
  es: 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

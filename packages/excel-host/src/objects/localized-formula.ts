import { errorText, localeHabits } from '../workbook/values/locale';

/**
 * Spanish names of common functions:
 * https://support.microsoft.com/es-es/office/funciones-de-excel-por-orden-alfab%C3%A9tico-b3944572-255d-4efb-bb96-c6d90033e188
 */
const SPANISH_FUNCTIONS: Readonly<Record<string, string>> = {
  AVERAGE: 'PROMEDIO',
  COUNT: 'CONTAR',
  COUNTA: 'CONTARA',
  COUNTIF: 'CONTAR.SI',
  IF: 'SI',
  INDEX: 'INDICE',
  MATCH: 'COINCIDIR',
  OFFSET: 'DESREF',
  SUM: 'SUMA',
  SUMIF: 'SUMAR.SI',
  TODAY: 'HOY',
};

/** Texts and quoted sheet names, which aren't translated; errors, function names and commas, which are. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|#[A-Z/0]+[!?]?|[A-Z.]+(?=\()|,/g;

/** A formula as a user of a locale sees it. Functions without a known name keep the English one. */
export function localizedFormula(formula: string, locale: string, listSeparator: string): string {
  const { language } = localeHabits(locale);
  return formula.replace(PARTS, (part) => {
    if (part === ',') return listSeparator;
    if (part.startsWith('#')) return errorText(part, language);
    return (language === 'es' ? SPANISH_FUNCTIONS[part] : undefined) ?? part;
  });
}

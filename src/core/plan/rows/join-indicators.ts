/** A text with its first letter in upper case. */
function capitalized(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('es') + text.slice(first.length);
}

/**
 * Writes each indicator on a line of its own so that `splitIndicators` returns the same ones: a line in lower case
 * below one with a capital would be read as its continuation.
 *
 * @example joinIndicators(['Número de actas', 'informes publicados']) // 'Número de actas\nInformes publicados'
 */
export function joinIndicators(indicators: readonly string[]): string {
  const isLowerCase = /^\p{Ll}/u.test(indicators[0] ?? '');
  return indicators.map((indicator) => (isLowerCase ? indicator : capitalized(indicator))).join('\n');
}

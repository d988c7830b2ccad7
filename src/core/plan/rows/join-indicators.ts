/** A text with a capital at its beginning. */
function capitalised(text: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase('es') + text.slice(first.length);
}

/**
 * Writes indicators one a line, so that `splitIndicators` gives them again: under a line that begins with a capital, one in small
 * letters would be read as going on with it.
 *
 * @example joinIndicators(['Número de actas', 'informes publicados']) // 'Número de actas\nInformes publicados'
 */
export function joinIndicators(indicators: readonly string[]): string {
  const isInSmallLetters = /^\p{Ll}/u.test(indicators[0] ?? '');
  return indicators.map((indicator) => (isInSmallLetters ? indicator : capitalised(indicator))).join('\n');
}

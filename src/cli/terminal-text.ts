/** Control characters, line separators, and marks that change the direction of text. */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu;

/**
 * A text in one line that a terminal shows and doesn't obey: cells and file names may hold escape sequences.
 *
 * @example terminalText('Compras\n\u001B[2J') // 'Compras \uFFFD[2J'
 */
export function terminalText(text: string): string {
  return text.replace(/\r\n?|[\n\t\u2028\u2029]/g, ' ').replace(UNSAFE, '\uFFFD');
}

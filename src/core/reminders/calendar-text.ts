/** Characters that RFC 5545 allows in no text: https://www.rfc-editor.org/rfc/rfc5545#section-3.1. */
const CONTROL = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/g;

/** Can't be encoded in UTF-8. */
const LONE_SURROGATE = /\p{Surrogate}/gu;

/** The most bytes of a line without its end: https://www.rfc-editor.org/rfc/rfc5545#section-3.1. */
const MAX_BYTES = 75;

/** A property's value of type TEXT: https://www.rfc-editor.org/rfc/rfc5545#section-3.3.11. */
export function calendarText(text: string): string {
  return text
    .replace(LONE_SURROGATE, '\uFFFD')
    .replace(CONTROL, '')
    .replace(/[\\;,]/g, (sign) => `\\${sign}`)
    .replace(/\r\n?|\n/g, '\\n');
}

/** The number of bytes of a character in UTF-8. */
function bytesOf(character: string): number {
  const code = character.codePointAt(0) ?? 0;
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x10000 ? 3 : 4;
}

/** A line, folded so that none of its parts is longer than allowed; no character is divided. */
function folded(line: string): string {
  const parts: string[] = [];
  let [part, bytes] = ['', 0];
  for (const character of line) {
    const more = bytesOf(character);
    if (bytes + more > MAX_BYTES) {
      parts.push(part);
      // The space at the beginning of a continued line counts.
      [part, bytes] = [' ', 1];
    }
    part += character;
    bytes += more;
  }
  return [...parts, part].join('\r\n');
}

/** The content of a calendar file, from its lines. */
export function calendarLines(lines: readonly string[]): string {
  return lines.map((line) => `${folded(line)}\r\n`).join('');
}

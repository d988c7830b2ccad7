/** More names than this in a cell are no list of owners; each would get a part of its own in the sheets. */
const MOST_OWNERS = 100;

/** The signs between two owners: a slash, semicolon, comma or line break, but not inside *y/o*, *N/A* or brackets. */
const SEPARATOR = /[;,\r\n]|(?<!\by\s?|\bn)\/|(?<=\bn)\/(?!\s?a\b)|(?<=\by\s?)\/(?!\s?[oe]\b)/i;

/** A bullet, a number or a letter before an item of a list: `- `, `1. `, `1.`, `2)`, `a)`. */
const BULLET = /^(?:[-–—•·▪●○*]+\s+|\d{1,2}(?:[.)]-?|[°º][.-]|\s?-)\s*(?=\p{L})|[a-z]\)\s*(?=\p{L}))/iu;

/** The number of a further item on the same line, if the first has one too. */
const NEXT_ITEM = /\s+(?=\d{1,2}[.)]-?\s*\p{L})/u;

/** Splits at the separators outside brackets: `Comité (RRHH, Compras)` is one owner. */
function splitOutsideBrackets(text: string): string[] {
  const masked = text.replace(/\([^()]*\)/g, (brackets) => '\u0000'.repeat(brackets.length));
  const owners: string[] = [];
  let at = 0;
  for (const piece of masked.split(SEPARATOR)) {
    owners.push(text.slice(at, at + piece.length));
    at += piece.length + 1;
  }
  return owners;
}

/**
 * The people or units responsible for an action, as written, trimmed; none if the text is blank. Never split at *y*,
 * which is part of many names, nor if there are more than {@link MOST_OWNERS}.
 *
 * @example splitOwners('Recursos Humanos/ Planificación y Desarrollo') // ['Recursos Humanos', 'Planificación y
 * Desarrollo']
 */
export function splitOwners(text: string): readonly string[] {
  const owners = splitOutsideBrackets(text)
    .flatMap((owner) => (/^\s*\d{1,2}[.)]/.test(owner) ? owner.split(NEXT_ITEM) : [owner]))
    .map((owner) => owner.trim().replace(BULLET, '').trim())
    .filter((owner) => /[\p{L}\p{N}]/u.test(owner));
  return owners.length > MOST_OWNERS ? [text.trim()] : owners;
}

/** Invisible characters that people paste unawares: zero-width spaces and joiners, soft hyphens, byte order marks. */
const INVISIBLE = /[\u00AD\u200B-\u200D\u2060\uFEFF]/g;

/**
 * The form in which texts are compared: lower case, without accents, trimmed, with single spaces for all white space.
 *
 * @example plain(' Área de\nMejora ') // 'area de mejora'
 */
export function plain(text: string): string {
  return withoutMarks(text).replace(/\s+/g, ' ').trim().toLowerCase();
}

/** A text without accents and invisible characters. ASCII has neither, so it is returned at once. */
function withoutMarks(text: string): string {
  if (/^[\0-\x7f]*$/.test(text)) return text;
  return text.normalize('NFKD').replace(/\p{M}/gu, '').replace(INVISIBLE, '');
}

/** Words that carry no meaning in a heading or a status, in Spanish and English. */
const FILLERS = new Set(
  'de del la el los las lo al a para por en con y e o u que se su sus of the for and to in by is'.split(' '),
);

/** A word without its plural ending: `acciones` becomes `accion`, and `responsables` the same as `responsable`. */
function withoutPlural(word: string): string {
  return word.length > 3 ? word.replace(/s$/, '').replace(/e$/, '') : word;
}

/**
 * The words of a text, plain, without plurals and fillers, joined by single spaces; `''` if there are none.
 *
 * `#` counts as *no* and `%` as *porcentaje*, as they are read aloud.
 *
 * @example keyWords('Responsable(s) de seguimiento') // 'responsabl seguimiento'
 * @example keyWords('Nº') // 'no'
 */
export function keyWords(text: string): string {
  const words = plain(text)
    .replace(/\((?:e?s|as|os|a|o)\)/g, '')
    .replace(/#/g, ' no ')
    .replace(/%/g, ' porcentaje ')
    .match(/[a-z0-9]+/g);
  return (words ?? [])
    .filter((word) => !FILLERS.has(word))
    .map(withoutPlural)
    .join(' ');
}

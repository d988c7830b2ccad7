/** HTML elements left by copying from web pages or word processors. Other words in `<…>` may be intended. */
const ELEMENTS =
  'a|abbr|b|big|blockquote|body|br|center|code|dd|del|div|dl|dt|em|font|h[1-6]|head|hr|html|i|img|ins|li|link|meta|o:p|ol|p|pre|s|' +
  'script|small|span|strike|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|u|ul';

/** After the element's name only attributes are allowed, so that `a <b y c> d` isn't a tag. */
const TAG = new RegExp(`<(/?)(${ELEMENTS})(?:\\s*/?|\\s[^<>=]*=[^<>]*)>|<!--[^<>]*-->`, 'gi');

/** Elements that break the line. */
const LINE_ENDS = /^(?:br|blockquote|div|h[1-6]|hr|li|ol|p|pre|table|tr|ul)$/i;

/** The named entities common in Spanish and English: https://html.spec.whatwg.org/multipage/named-characters.html */
const NAMED: Readonly<Record<string, string>> = {
  ...{ nbsp: ' ', ensp: ' ', emsp: ' ', thinsp: ' ', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" },
  ...{ aacute: 'á', eacute: 'é', iacute: 'í', oacute: 'ó', uacute: 'ú', uuml: 'ü', ntilde: 'ñ', ccedil: 'ç' },
  ...{ Aacute: 'Á', Eacute: 'É', Iacute: 'Í', Oacute: 'Ó', Uacute: 'Ú', Uuml: 'Ü', Ntilde: 'Ñ', Ccedil: 'Ç' },
  ...{ iquest: '¿', iexcl: '¡', laquo: '«', raquo: '»', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’' },
  ...{ ndash: '–', mdash: '—', hellip: '…', bull: '•', middot: '·', deg: '°', ordm: 'º', ordf: 'ª', euro: '€' },
  ...{ copy: '©', reg: '®', trade: '™', shy: '', zwj: '', zwnj: '' },
};

const ENTITY = new RegExp(`&(?:(${Object.keys(NAMED).join('|')})|#(\\d{1,7})|#[xX]([\\da-fA-F]{1,6}));`, 'g');

/** A cheap test before the regular expressions. */
const mayHold = (text: string) => text.includes('<') || text.includes('&');

/** The tags and entities in a text as written, each once. `<5 %` and `a <b y c> d` contain none. */
export function findMarkup(text: string): readonly string[] {
  if (!mayHold(text)) return [];
  return [...new Set([...text.matchAll(TAG), ...text.matchAll(ENTITY)].map(([found]) => found))];
}

function character(code: number, otherwise: string): string {
  if (code === 0xa0) return ' ';
  const sound = code >= 0x20 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return sound ? String.fromCodePoint(code) : otherwise;
}

function strippedOnce(text: string): string {
  return text
    .replace(TAG, (_tag, slash: string | undefined, name: string | undefined) =>
      name !== undefined && LINE_ENDS.test(name) && (slash === '/' || /^[bh]r$/i.test(name)) ? '\n' : '',
    )
    .replace(ENTITY, (entity: string, name?: string, decimal?: string, hex?: string) => {
      if (name !== undefined) return NAMED[name] ?? entity;
      return character(decimal === undefined ? parseInt(hex ?? '', 16) : parseInt(decimal, 10), '');
    });
}

/**
 * The text for comparisons: without markup if it has any, else unchanged.
 *
 * @example textWithin('<b>Compras  verdes</b>') // 'Compras verdes'
 */
export function textWithin(text: string): string {
  return mayHold(text) ? withoutMarkup(text) : text;
}

/**
 * Removes tags, decodes entities, and breaks the line after block elements.
 *
 * @example withoutMarkup('<b>Compras&nbsp;Verdes.</b> Introducir') // 'Compras Verdes. Introducir'
 */
export function withoutMarkup(text: string): string {
  let plain = text;
  // An entity may encode another (`&amp;nbsp;`). Each round shortens the text, so this terminates.
  while (findMarkup(plain).length > 0) plain = strippedOnce(plain);
  return plain
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n[\s]*/g, '\n')
    .trim();
}

import { findMarkup, withoutMarkup } from '../../../../src/core/rules/text/markup';

describe('findMarkup and withoutMarkup', () => {
  it.each([
    ['<b>Implementación.</b> Debe', ['<b>', '</b>'], 'Implementación. Debe'],
    ['<b>a</b> <b>b</b>', ['<b>', '</b>'], 'a b'],
    ['uno<br/>dos<BR>tres', ['<br/>', '<BR>'], 'uno\ndos\ntres'],
    ['<p class="x">uno</p><p>dos</p>', ['<p class="x">', '</p>', '<p>'], 'uno\ndos'],
    ['<ul><li>uno</li><li>dos</li></ul>', ['<ul>', '<li>', '</li>', '</ul>'], 'uno\ndos'],
    ['a<!-- nota -->b', ['<!-- nota -->'], 'ab'],
    ['<o:p></o:p>', ['<o:p>', '</o:p>'], ''],
    ['Compras&nbsp;Verdes', ['&nbsp;'], 'Compras Verdes'],
    ['Gesti&oacute;n &amp; mejora', ['&oacute;', '&amp;'], 'Gestión & mejora'],
    ['a&#160;b &#xF1; &#x1F600;', ['&#160;', '&#xF1;', '&#x1F600;'], 'a b ñ 😀'],
    ['a &lt;5&nbsp;%', ['&lt;', '&nbsp;'], 'a <5 %'],
    ['a&amp;nbsp;b', ['&amp;'], 'a b'],
    ['&#0;&#xD800;x', ['&#0;', '&#xD800;'], 'x'],
  ])('%j has %j and means %j', (text, found, plain) => {
    expect(findMarkup(text)).toEqual(found);
    expect(withoutMarkup(text)).toBe(plain);
    expect(findMarkup(withoutMarkup(text))).toEqual([]);
  });
});

describe('text without markup', () => {
  it.each([
    '',
    'Rotación <5 %',
    'a < b > c',
    'a<b y c>d',
    '<5 y >3',
    'x <= y, y >= z',
    'Compras & Finanzas; R&D;',
    'AT&T;',
    '<nombre del responsable>',
    '<juan@ejemplo.gob.do>',
    '<https://ejemplo.gob.do>',
    'Tom & Jerry &c.',
    '&ampliar;',
    '-> <-',
  ])('%j', (text) => {
    expect(findMarkup(text)).toEqual([]);
  });
});

it.each([['<'], ['<b '], ['<b ='], ['='], ['<!--'], ['&#'], ['&amp;'], ['<b'.padEnd(200)]])(
  'stays fast on a cell full of %j',
  (piece) => {
    const text = piece.repeat(Math.floor(32_767 / piece.length));
    const started = performance.now();
    withoutMarkup(text);
    expect(performance.now() - started).toBeLessThan(300);
  },
);

import { HEADING_WORDS } from '../../../../src/core/plan/heading/heading-words';
import { isGroupHeading, matchHeading, PLAIN } from '../../../../src/core/plan/heading/match-heading';
import { keyWords, plain } from '../../../../src/core/plan/text/plain-text';

describe('the words of a heading', () => {
  it.each([
    ['Área de Mejora', 'area mejora'],
    ['ÁREAS DE\nMEJORA', 'area mejora'],
    ['Responsable(s) de seguimiento', 'responsabl seguimiento'],
    ['Responsables', 'responsabl'],
    ['% de avance', 'porcentaj avanc'],
    ['#', 'no'],
    ['Nº', 'no'],
    ['N°', 'n'],
    ['Acciones', 'accion'],
    ['', ''],
    ['—', ''],
  ])('%j: %j', (text, expected) => {
    expect(keyWords(text)).toBe(expected);
  });

  it('lose accents, capitals, invisible characters and extra spaces only', () => {
    expect(plain(' \uFEFFÁrea\u00a0 de\nMe\u00ADjora, Nº 1 ')).toBe('area de mejora, no 1');
  });
});

describe('every phrase of the data', () => {
  it.each([...HEADING_WORDS].flatMap(([key, { phrases }]) => phrases.map((phrase) => [phrase, key] as const)))(
    '%s names %s most plainly',
    (phrase, key) => {
      const best = [...matchHeading(phrase)].sort((a, b) => b.strength - a.strength)[0];
      expect(best?.key).toBe(key);
      expect(best?.strength).toBeGreaterThanOrEqual(PLAIN);
    },
  );

  it('is said of one column only', () => {
    const seen = new Map<string, string>();
    for (const [key, { phrases, whole }] of HEADING_WORDS) {
      for (const words of new Set([...phrases, ...whole].map(keyWords).filter((each) => each !== ''))) {
        expect([words, seen.get(words) ?? key]).toEqual([words, key]);
        seen.set(words, key);
      }
    }
  });
});

it('a group is no column’s name and a long text no heading', () => {
  expect([isGroupHeading('TIEMPO'), isGroupHeading('Responsable')]).toEqual([true, false]);
  expect(matchHeading(`Acción ${'x'.repeat(100)}`)).toEqual([]);
});

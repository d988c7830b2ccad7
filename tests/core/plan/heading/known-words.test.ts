import { spellingOf } from '../../../../src/core/plan/heading/known-words';

describe('a typing error of one letter', () => {
  const spelling = spellingOf(['responsabl', 'indicador', 'criterio', 'fecha', 'metas']);

  it.each([
    ['reponsabl', 'responsabl', 'a letter is missing'],
    ['responssabl', 'responsabl', 'one is too many'],
    ['indicadur', 'indicador', 'one is another'],
    ['critreio', 'criterio', 'two changed places'],
    ['rindicador', 'indicador', 'one is too many at the start'],
    ['criteri', 'criterio', 'the last is missing'],
    ['critrieo', 'critrieo', 'more than one error'],
    ['fehca', 'fehca', 'the word is short'],
    ['director', 'director', 'another word'],
  ])('%s: %s, because %s', (word, expected) => {
    expect(spelling(word)).toBe(expected);
  });

  it('is not corrected if the word could be several', () => {
    expect(spellingOf(['recurso', 'recurse'])('recurs')).toBe('recurs');
    expect(spellingOf(['recurso'])('recurs')).toBe('recurso');
  });
});

import { SITUATION_STYLES } from '../../../src/core/schedule/palette';
import { SITUATIONS } from '../../../src/core/schedule/situation';
import { contrast, lightness } from '../../support/colour';

const looks = SITUATIONS.map((situation) => ({ situation, ...SITUATION_STYLES[situation] }));

describe('the look of a situation', () => {
  test.each(looks)('$situation: text can be read on its fill and on white', ({ text, fill }) => {
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(looks)('$situation: a bar can be seen on white', ({ solid }) => {
    expect(contrast(solid, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  });

  test('printed in grey, no two fills are the same', () => {
    const greys = looks.map(({ fill }) => lightness(fill)).sort((a, b) => a - b);
    const steps = greys.slice(1).map((grey, index) => grey - (greys[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(3);
  });

  test('each has a sign of its own, of one character that is not drawn as a picture', () => {
    const signs = looks.map(({ sign }) => sign);
    expect(new Set(signs).size).toBe(SITUATIONS.length);
    for (const sign of signs) {
      expect(Array.from(sign)).toHaveLength(1);
      expect(sign).not.toMatch(/\p{Emoji_Presentation}/u);
    }
  });
});

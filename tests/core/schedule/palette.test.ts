import { SITUATION_STYLES } from '../../../src/core/schedule/palette';
import { SITUATIONS } from '../../../src/core/schedule/situation';
import { contrast, lightness } from '../../support/color';

const styles = SITUATIONS.map((situation) => ({ situation, ...SITUATION_STYLES[situation] }));

describe('the style of a situation', () => {
  test.each(styles)('$situation: text is readable on its fill and on white', ({ text, fill }) => {
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, '#FFFFFF')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(styles)('$situation: a bar is visible on white', ({ solid }) => {
    expect(contrast(solid, '#FFFFFF')).toBeGreaterThanOrEqual(3);
  });

  test('fills differ in grayscale', () => {
    const greys = styles.map(({ fill }) => lightness(fill)).sort((a, b) => a - b);
    const steps = greys.slice(1).map((grey, index) => grey - (greys[index] ?? 0));
    expect(Math.min(...steps)).toBeGreaterThanOrEqual(3);
  });

  test('each has its own sign, one character that is not an emoji', () => {
    const signs = styles.map(({ sign }) => sign);
    expect(new Set(signs).size).toBe(SITUATIONS.length);
    for (const sign of signs) {
      expect(Array.from(sign)).toHaveLength(1);
      expect(sign).not.toMatch(/\p{Emoji_Presentation}/u);
    }
  });
});

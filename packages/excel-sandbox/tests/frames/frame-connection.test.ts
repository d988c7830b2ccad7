import { mediaIn } from '../../src/frames/frame-connection';

describe('mediaIn', () => {
  test.each([
    ['dark', '(prefers-color-scheme: dark)', '(min-width: 0)'],
    ['light', '(prefers-color-scheme: dark)', '(max-width: 0)'],
    ['light', 'screen and (prefers-color-scheme:light)', 'screen and (min-width: 0)'],
    ['dark', '(forced-colors: active)', '(forced-colors: active)'],
  ] as const)('in the %s theme %s is %s', (theme, query, asked) => {
    expect(mediaIn(theme, query)).toBe(asked);
  });
});

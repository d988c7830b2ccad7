import { SITUATIONS } from '../../../src/core/schedule/situation';
import { contrastTheme } from '../../../src/taskpane/theme/contrast-theme';
import { darkTheme } from '../../../src/taskpane/theme/dark-theme';
import { lightTheme } from '../../../src/taskpane/theme/light-theme';
import { situationTone } from '../../../src/taskpane/theme/situation-tones';
import { themeKind } from '../../../src/taskpane/theme/theme-kind';
import { contrast } from '../../support/color';

test.each([
  ['#FFFFFF', true, 'light'],
  ['#F0F0F0', true, 'light'],
  ['#262626', false, 'dark'],
  ['#0A0A0A', false, 'dark'],
  ['#000000', false, 'contrast'],
  [undefined, true, 'dark'],
  [undefined, false, 'light'],
  ['windowtext', true, 'dark'],
] as const)('Office on %s, a system that prefers dark: %s → %s', (bodyBackgroundColor, prefersDark, kind) => {
  const colors = bodyBackgroundColor === undefined ? undefined : { bodyBackgroundColor };
  expect(themeKind(colors, prefersDark)).toBe(kind);
});

describe.each(['light', 'dark', 'contrast'] as const)('the %s theme', (kind) => {
  const theme = { light: lightTheme, dark: darkTheme, contrast: contrastTheme }[kind];

  test.each(SITUATIONS)('%s has enough contrast', (situation) => {
    const { fill, text, solid } = situationTone(kind, situation);
    expect(contrast(text, fill)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(text, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(4.5);
    expect(contrast(solid, theme.colorNeutralBackground1)).toBeGreaterThanOrEqual(3);
    expect(theme).toHaveProperty(`${situation}-fill`, fill);
  });

  test.each([
    ['colorNeutralForeground1', 'colorNeutralBackground1'],
    ['colorNeutralForeground2', 'colorNeutralBackground2'],
    ['colorNeutralForeground3', 'colorNeutralBackground1'],
    ['colorNeutralForeground3', 'colorNeutralBackground2'],
    ['colorNeutralForeground3', 'colorNeutralBackground3'],
    ['colorNeutralForegroundOnBrand', 'colorBrandBackground'],
    ['colorBrandForegroundLink', 'colorNeutralBackground1'],
    ['colorBrandForeground2', 'colorBrandBackground2'],
  ] as const)('%s is legible on %s', (text, ground) => {
    expect(contrast(hex(theme[text]), hex(theme[ground]))).toBeGreaterThanOrEqual(4.5);
  });
});

/** Expands Fluent's short colors such as `#fff`. */
function hex(color: string): string {
  return /^#[0-9a-f]{3}$/i.test(color) ? color.replace(/[0-9a-f]/gi, '$&$&') : color;
}

import { createDarkTheme } from '@fluentui/react-components';
import { BRAND } from './brand';
import { withTones } from './with-tones';

/** Fluent's dark theme uses brand shades that are too dark for small text. */
export const darkTheme = withTones('dark', {
  ...createDarkTheme(BRAND),
  colorBrandForeground1: BRAND[120],
  colorBrandForeground2: BRAND[130],
  colorCompoundBrandForeground1: BRAND[120],
  colorCompoundBrandStroke: BRAND[120],
  colorBrandForegroundLink: BRAND[120],
});

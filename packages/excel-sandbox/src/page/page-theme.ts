import {
  createDarkTheme,
  createLightTheme,
  type BrandVariants,
  type Theme as FluentTheme,
} from '@fluentui/react-components';
import type { Theme } from './page-settings';

/** Excel's green, from dark to light. */
const BRAND: BrandVariants = {
  10: '#03170B',
  20: '#082A15',
  30: '#0A3C1D',
  40: '#0B4A24',
  50: '#0C592B',
  60: '#0D6733',
  70: '#0F723A',
  80: '#107C41',
  90: '#2B8B55',
  100: '#439A68',
  110: '#5BA97C',
  120: '#74B891',
  130: '#8EC7A6',
  140: '#A9D6BC',
  150: '#C6E5D2',
  160: '#E3F3E9',
};

/** Fluent's themes in Excel's green. Fluent's dark theme would take text from the middle of the ramp, too dim for small text. */
export const PAGE_THEMES: Readonly<Record<Theme, FluentTheme>> = {
  light: createLightTheme(BRAND),
  dark: {
    ...createDarkTheme(BRAND),
    colorBrandForeground1: BRAND[120],
    colorBrandForeground2: BRAND[130],
    colorCompoundBrandForeground1: BRAND[120],
    colorCompoundBrandStroke: BRAND[120],
    colorBrandForegroundLink: BRAND[120],
  },
};

import {
  type BrandVariants,
  createDarkTheme,
  createLightTheme,
  teamsHighContrastTheme,
  type Theme,
} from '@fluentui/react-components';
import { SITUATIONS } from '../../core/schedule/situation';
import { situationTone } from './situation-tones';
import type { ThemeKind } from './theme-kind';

/** The pane's green, from dark to light: beside a sheet, Excel's own. */
export const BRAND: BrandVariants = {
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

function fluentTheme(kind: ThemeKind): Theme {
  switch (kind) {
    case 'light':
      return createLightTheme(BRAND);
    case 'dark':
      // Fluent's dark theme takes its foregrounds from the middle of the ramp, which is too dim for small text.
      return {
        ...createDarkTheme(BRAND),
        colorBrandForeground1: BRAND[120],
        colorBrandForeground2: BRAND[130],
        colorCompoundBrandForeground1: BRAND[120],
        colorCompoundBrandStroke: BRAND[120],
        colorBrandForegroundLink: BRAND[120],
      };
    case 'contrast':
      return teamsHighContrastTheme;
  }
}

/** The theme of a look, for the provider, which makes variables of the page of all its tokens: also of ours, such as `--overdue-fill`. */
export function paneTheme(kind: ThemeKind): Theme {
  const tones: Record<string, string> = {};
  for (const situation of SITUATIONS) {
    const { fill, text, solid } = situationTone(kind, situation);
    for (const [part, colour] of Object.entries({ fill, text, solid })) tones[`${situation}-${part}`] = colour;
  }
  return { ...fluentTheme(kind), ...tones };
}

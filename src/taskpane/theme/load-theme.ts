import type { PartialTheme } from '@fluentui/react-components';
import type { ThemeKind } from './theme-kind';

const THEMES: Readonly<Record<ThemeKind, () => Promise<PartialTheme>>> = {
  light: async () => (await import('./light-theme')).lightTheme,
  dark: async () => (await import('./dark-theme')).darkTheme,
  contrast: async () => (await import('./contrast-theme')).contrastTheme,
};

/** The theme of a look; the others are not loaded. An empty one where it can't be: words without a look can be read too. */
export function loadTheme(kind: ThemeKind): Promise<PartialTheme> {
  return THEMES[kind]().catch(() => ({}));
}

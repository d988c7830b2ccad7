import type { PartialTheme } from '@fluentui/react-components';
import type { ThemeKind } from './theme-kind';

const THEMES: Readonly<Record<ThemeKind, () => Promise<PartialTheme>>> = {
  light: async () => (await import('./light-theme')).lightTheme,
  dark: async () => (await import('./dark-theme')).darkTheme,
  contrast: async () => (await import('./contrast-theme')).contrastTheme,
};

/** Loads only the theme that is needed. An empty one if loading fails: text without styles can still be read. */
export function loadTheme(kind: ThemeKind): Promise<PartialTheme> {
  return THEMES[kind]().catch(() => ({}));
}

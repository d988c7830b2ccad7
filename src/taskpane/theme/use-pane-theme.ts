import type { Theme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { lightTheme } from './light-theme';
import type { ThemeKind } from './theme-kind';

/** The light look comes with the pane; the others where they are wanted. */
const THEMES: Readonly<Record<ThemeKind, () => Theme | Promise<Theme>>> = {
  light: () => lightTheme,
  dark: async () => (await import('./dark-theme')).darkTheme,
  contrast: async () => (await import('./contrast-theme')).contrastTheme,
};

/** The theme of a look; `null` until it is there for the first time, so that a dark pane doesn't begin with a flash of light. */
export function usePaneTheme(kind: ThemeKind): Theme | null {
  const [theme, setTheme] = useState<Theme | null>(kind === 'light' ? lightTheme : null);
  useEffect(() => {
    let wanted = true;
    const show = (arrived: Theme) => {
      if (wanted) setTheme(arrived);
    };
    // A look that can't be loaded is no reason to show nothing.
    Promise.resolve(THEMES[kind]()).then(show, () => show(lightTheme));
    return () => {
      wanted = false;
    };
  }, [kind]);
  return theme;
}

import type { PartialTheme } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { loadTheme } from './load-theme';
import type { ThemeKind } from './theme-kind';

/** The theme of a kind. Until it is loaded, the previous one, initially `first`. */
export function usePaneTheme(kind: ThemeKind, first: PartialTheme): PartialTheme {
  const [theme, setTheme] = useState(first);
  useEffect(() => {
    let wanted = true;
    void loadTheme(kind).then((arrived) => {
      if (wanted) setTheme(arrived);
    });
    return () => {
      wanted = false;
    };
  }, [kind]);
  return theme;
}

import { useSyncExternalStore } from 'react';
import { type OfficeColors, type ThemeKind, themeKind } from './theme-kind';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const media = matchMedia(DARK);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

export function prefersDark(): boolean {
  return matchMedia(DARK).matches;
}

/** Follows the theme of Office and of the system. */
export function useThemeKind(office: OfficeColors | undefined): ThemeKind {
  return themeKind(office, useSyncExternalStore(subscribe, prefersDark));
}

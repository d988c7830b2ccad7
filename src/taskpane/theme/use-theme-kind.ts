import { useSyncExternalStore } from 'react';
import { type OfficeColours, type ThemeKind, themeKind } from './theme-kind';

const DARK = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const media = matchMedia(DARK);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the system prefers a dark look now. */
export function prefersDark(): boolean {
  return matchMedia(DARK).matches;
}

/** The look that Office or else the system wants now. */
export function useThemeKind(office: OfficeColours | undefined): ThemeKind {
  return themeKind(office, useSyncExternalStore(subscribe, prefersDark));
}

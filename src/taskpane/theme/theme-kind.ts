/** The looks that the pane has. */
export type ThemeKind = 'light' | 'dark' | 'contrast';

/** The colours of `Office.context.officeTheme` that tell which look is wanted, written `#RRGGBB`. */
export interface OfficeColours {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** How light a colour is, 0–255; `null` where it isn't written `#RRGGBB`. */
function brightness(colour: string | undefined): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(colour ?? '');
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/**
 * The look that Office has, else (`undefined` or unreadable colours, as on the web) the one that the system prefers.
 *
 * Office doesn't say that it is in high contrast; but only the contrast themes put their text on pure black: Office's own Black
 * theme is a very dark grey (https://learn.microsoft.com/javascript/api/office/office.officetheme).
 *
 * @example themeKind({ bodyBackgroundColor: '#262626' }, false) // 'dark'
 */
export function themeKind(office: OfficeColours | undefined, prefersDark: boolean): ThemeKind {
  const background = brightness(office?.bodyBackgroundColor);
  if (background === null) return prefersDark ? 'dark' : 'light';
  if (background === 0) return 'contrast';
  return background < 128 ? 'dark' : 'light';
}

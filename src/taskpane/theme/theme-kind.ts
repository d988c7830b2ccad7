export type ThemeKind = 'light' | 'dark' | 'contrast';

/** The part of `Office.context.officeTheme` that is used, as `#RRGGBB`. */
export interface OfficeColors {
  readonly bodyBackgroundColor?: string;
  readonly bodyForegroundColor?: string;
}

/** Brightness from 0 to 255; `null` if the color isn't written `#RRGGBB`. */
function brightness(color: string | undefined): number | null {
  const parts = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color ?? '');
  if (!parts) return null;
  const [red = 0, green = 0, blue = 0] = parts.slice(1).map((part) => parseInt(part, 16));
  return 0.299 * red + 0.587 * green + 0.114 * blue;
}

/**
 * The theme of Office or, if unknown (`undefined` or unreadable colors, as on the web), the one that the system
 * prefers.
 *
 * Office doesn't report high contrast, but only its contrast themes use a pure black background: Office's own Black
 * theme is a very dark grey (https://learn.microsoft.com/javascript/api/office/office.officetheme).
 *
 * @example themeKind({ bodyBackgroundColor: '#262626' }, false) // 'dark'
 */
export function themeKind(office: OfficeColors | undefined, prefersDark: boolean): ThemeKind {
  const background = brightness(office?.bodyBackgroundColor);
  if (background === null) return prefersDark ? 'dark' : 'light';
  if (background === 0) return 'contrast';
  return background < 128 ? 'dark' : 'light';
}

/** The id of the button that opens the settings, to return the focus to it. */
export const SETTINGS_BUTTON = 'settings';

/** The media query for windows in which the pane is below the workbook instead of beside it. */
export const NARROW = '@media (max-width: 1023px)';

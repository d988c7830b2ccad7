/** The widths of a task pane in pixels: on the Mac, on Windows, on the web. */
export const PANE_WIDTHS = [270, 320, 350] as const;

export type PaneWidth = (typeof PANE_WIDTHS)[number];

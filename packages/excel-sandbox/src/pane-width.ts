/** The widths of a task pane in pixels: on the Mac, on Windows, on the web. */
export const PANE_WIDTHS = [270, 320, 350] as const;

/** One of the widths of a task pane. */
export type PaneWidth = (typeof PANE_WIDTHS)[number];

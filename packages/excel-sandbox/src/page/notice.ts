/** A message above the workbook, visible until the user closes it. */
export interface Notice {
  readonly intent: 'error' | 'warning' | 'info';
  readonly title: string;
  /** Details; may be empty. */
  readonly text: string;
}

/** Something the page says above the workbook until it is closed. */
export interface Notice {
  readonly intent: 'error' | 'warning' | 'info';
  readonly title: string;
  /** What more there is to say; empty for nothing. */
  readonly text: string;
}

export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where the caret is: in the cell or in the formula bar. */
  readonly at: 'cell' | 'bar';
  /** Whether arrow keys end the edit and select another cell, as after typing over a cell, or move the caret, as after F2. */
  readonly arrowsMoveOn: boolean;
}

/** How an edit starts: with an empty editor, or with the cell's content. */
export type EditStart = 'over' | 'open';

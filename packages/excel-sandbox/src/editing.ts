/** A cell of the sheet in front that is being edited. */
export interface Editing {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  /** Where the caret is: in the cell or in the formula bar. */
  readonly at: 'cell' | 'bar';
  /** Whether arrow keys end the editing and move on, as when one types over a cell, or move the caret, as after F2. */
  readonly arrowsMoveOn: boolean;
}

/** What a person does to begin editing: types over the cell, or opens what it holds. */
export type EditStart = 'over' | 'open';

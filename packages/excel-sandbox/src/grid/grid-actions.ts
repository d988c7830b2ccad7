import type { EditStart } from '../workbook/editing';
import type { CellLink, Selection } from '../workbook/shown-sheet';

export interface GridActions {
  readonly select: (selection: Selection) => void;
  readonly beginEdit: (how: EditStart) => void;
  readonly changeText: (text: string) => void;
  /** Ends an edit; false if Excel doesn't accept its text and the edit goes on. */
  readonly accept: () => boolean;
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly follow: (link: CellLink) => void;
  /** Activates the previous or the next sheet. */
  readonly switchSheet: (by: -1 | 1) => void;
  /** Moves the focus to the part of the page after the grid. */
  readonly leave: () => void;
}

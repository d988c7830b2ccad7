import type { followSelection as listenToSelection } from '../excel/follow-selection';
import type { Pane } from './state/pane-tasks';
import { whenReviewed } from './when-reviewed';

/** How long a selection must stay before the pane says what stands there, in milliseconds: arrow keys run through many rows. */
export const REST = 200;

/** Tells the pane, from the first review on, which cells the user selects on the sheet. */
export function followSelection(
  pane: Pick<Pane, 'state' | 'subscribe' | 'send'>,
  listen: typeof listenToSelection,
): void {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const onSelect = (sheetId: string, address: string) => {
    clearTimeout(rest);
    rest = setTimeout(() => pane.send({ type: 'cells-selected', sheetId, address }), REST);
  };
  whenReviewed(pane, () => listen(onSelect));
}

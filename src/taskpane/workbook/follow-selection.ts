import type { followSelection as listenToSelection } from '../../excel/follow/follow-selection';
import type { Pane } from '../state/pane-tasks';

/** How long a selection must stay before the pane says what stands there, in milliseconds: arrow keys run through many rows. */
export const REST = 200;

/** Tells the pane which cells the user selects on the sheet. Rejects where Excel did not take the listener. */
export function followSelection(pane: Pick<Pane, 'send'>, listen: typeof listenToSelection): Promise<void> {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const onSelect = (sheetId: string, address: string) => {
    clearTimeout(rest);
    rest = setTimeout(() => pane.send({ type: 'cells-selected', sheetId, address }), REST);
  };
  return listen(onSelect);
}

import type { followSelection as listenToSelection } from '../../excel/follow/follow-selection';
import type { Pane } from '../state/pane-tasks';

/** Milliseconds that a selection must last before the pane shows it, since arrow keys pass through many rows. */
export const REST = 200;

/** Reports the cells that the user selects to the pane. Rejects if Excel refuses the listener. */
export function followSelection(pane: Pick<Pane, 'send'>, listen: typeof listenToSelection): Promise<void> {
  let rest: ReturnType<typeof setTimeout> | undefined;
  const onSelect = (sheetId: string, address: string) => {
    clearTimeout(rest);
    rest = setTimeout(() => pane.send({ type: 'cells-selected', sheetId, address }), REST);
  };
  return listen(onSelect);
}

import { type ReactNode, useDeferredValue } from 'react';
import { isBusy } from '../state/is-busy';
import { usePaneState } from '../pane-context';
import { BusyContext } from './use-busy';

/**
 * Around what may hold thousands of buttons: that they wait, or no longer do, is drawn a little at a time. A press that comes before is
 * refused by the pane itself.
 */
export function BusyAround({ children }: { readonly children: ReactNode }) {
  const busy = useDeferredValue(usePaneState(isBusy));
  return <BusyContext.Provider value={busy}>{children}</BusyContext.Provider>;
}

import { type ReactNode, useDeferredValue } from 'react';
import { isBusy } from '../state/is-busy';
import { usePaneState } from '../pane-context';
import { BusyContext } from './use-busy';

/**
 * Marks thousands of buttons as busy without blocking the pane. A click before they are drawn as busy is refused by the
 * tasks.
 */
export function BusyAround({ children }: { readonly children: ReactNode }) {
  const busy = useDeferredValue(usePaneState(isBusy));
  return <BusyContext.Provider value={busy}>{children}</BusyContext.Provider>;
}

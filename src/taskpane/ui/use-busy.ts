import { createContext, useContext } from 'react';

/** Whether buttons wait; set by `BusyAround`. */
export const BusyContext = createContext(false);

/** Whether what stands inside `BusyAround` waits for something that must end before anything else is pressed for. */
export function useBusy(): boolean {
  return useContext(BusyContext);
}

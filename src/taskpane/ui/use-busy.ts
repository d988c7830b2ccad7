import { createContext, useContext } from 'react';

/** Provided by `BusyAround`. */
export const BusyContext = createContext(false);

export function useBusy(): boolean {
  return useContext(BusyContext);
}

import { useCallback, useState } from 'react';
import type { AddInWindow, ShowWindow } from 'excel-host';

/** The windows that the add-in has open, and the functions that open and close one. */
export function useWindows(): {
  readonly windows: readonly AddInWindow[];
  readonly showWindow: ShowWindow;
  readonly dismiss: (one: AddInWindow) => void;
} {
  const [windows, setWindows] = useState<readonly AddInWindow[]>([]);
  const remove = useCallback((one: AddInWindow) => setWindows((open) => open.filter((other) => other !== one)), []);
  const showWindow: ShowWindow = useCallback(
    (shown) => {
      setWindows((open) => [...open, shown]);
      return () => remove(shown);
    },
    [remove],
  );
  const dismiss = (one: AddInWindow) => {
    remove(one);
    one.dismiss();
  };
  return { windows, showWindow, dismiss };
}

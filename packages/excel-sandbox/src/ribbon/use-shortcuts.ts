import { useEffect, useState } from 'react';
import { actionOfKey, readShortcuts, type Shortcut } from './read-shortcuts';

/**
 * Has the add-in's shortcuts run while the page around its pane has the focus, as in Excel on the web; `null`: nobody can take them yet.
 * Gives them once they are read.
 */
export function useShortcuts(address: string, invoke: ((action: string) => Promise<void>) | null): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    void fetch(address)
      .then((answer) => answer.json())
      .then((file: unknown) => setShortcuts(readShortcuts(file)));
  }, [address]);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const action = actionOfKey(shortcuts, event);
      if (action === undefined || invoke === null) return;
      event.preventDefault();
      event.stopPropagation();
      void invoke(action);
    };
    // Before the sheet sees the key.
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [shortcuts, invoke]);
  return shortcuts;
}

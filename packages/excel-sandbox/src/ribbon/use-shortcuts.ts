import { useEffect, useState } from 'react';
import { actionOfKey, readShortcuts, type Shortcut } from './read-shortcuts';

/**
 * Runs the add-in's shortcuts while the focus is outside its frames, as Excel on the web does.
 *
 * @param address the shortcuts file; null if the add-in has none
 * @param invoke runs an action; null while the add-in's page isn't loaded
 * @returns the shortcuts; empty until the file is read
 */
export function useShortcuts(
  address: string | null,
  invoke: ((action: string) => Promise<void>) | null,
): readonly Shortcut[] {
  const [shortcuts, setShortcuts] = useState<readonly Shortcut[]>([]);
  useEffect(() => {
    if (address === null) return;
    void fetch(address)
      .then((response) => response.json())
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
    // Capture, so that the grid doesn't handle the key first.
    addEventListener('keydown', press, { capture: true });
    return () => removeEventListener('keydown', press, { capture: true });
  }, [shortcuts, invoke]);
  return shortcuts;
}

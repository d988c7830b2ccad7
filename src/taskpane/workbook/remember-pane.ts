import { hashText } from '../../core/plan/text/hash-text';
import { saveOwnText, ownText } from '../../excel/saved/own-storage';
import { type PaneMemory, paneMemory, parseMemory } from '../state/pane-memory';
import type { Pane } from '../state/pane-tasks';

/** A workbook's key, derived from its address, which isn't stored itself; `null` if it was never saved. */
function nameOf(address: string): string | null {
  return address === '' ? null : `pane.${hashText(address).toString(36)}`;
}

/** `null` if nothing is stored. */
export function rememberedPane(address: string): PaneMemory | null {
  const name = nameOf(address);
  const text = name === null ? null : ownText(name);
  return text === null ? null : parseMemory(text);
}

/** Stores the pane's state on every change. */
export function rememberPane(pane: Pick<Pane, 'state' | 'subscribe'>, address: string): void {
  const name = nameOf(address);
  if (name === null) return;
  let before = '';
  pane.subscribe(() => {
    const { running } = pane.state();
    const text = JSON.stringify(paneMemory(pane.state()));
    // While the plan is being read, it isn't known yet whether there will be results.
    if (running !== null || text === before) return;
    before = text;
    saveOwnText(name, text);
  });
}

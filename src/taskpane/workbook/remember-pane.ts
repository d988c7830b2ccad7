import { hashText } from '../../core/plan/text/hash-text';
import { saveOwnText, ownText } from '../../excel/saved/own-storage';
import { type PaneMemory, paneMemory, parseMemory } from '../state/pane-memory';
import type { Pane } from '../state/pane-tasks';

/** The workbook's address says which one it is, and is itself not kept; `null` for one that was never saved. */
function nameOf(address: string): string | null {
  return address === '' ? null : `pane.${hashText(address).toString(36)}`;
}

/** What is remembered of the pane over the workbook at an address; `null` where nothing is. */
export function rememberedPane(address: string): PaneMemory | null {
  const name = nameOf(address);
  const text = name === null ? null : ownText(name);
  return text === null ? null : parseMemory(text);
}

/** Remembers from now on how the pane over the workbook at an address stands. */
export function rememberPane(pane: Pick<Pane, 'state' | 'subscribe'>, address: string): void {
  const name = nameOf(address);
  if (name === null) return;
  let before = '';
  pane.subscribe(() => {
    const { running } = pane.state();
    const text = JSON.stringify(paneMemory(pane.state()));
    // While a plan is read it isn't known yet whether there will be results.
    if (running !== null || text === before) return;
    before = text;
    saveOwnText(name, text);
  });
}

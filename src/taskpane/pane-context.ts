import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../core/messages/language';
import type { PaneMessages } from './messages/pane-messages';
import type { PaneState } from './state/pane-state';
import type { Pane } from './state/pane-tasks';

export interface PaneSurroundings {
  readonly pane: Pane;
  readonly language: Language;
  readonly messages: PaneMessages;
  /** Changes the pane's language; `null`: that of Office. */
  readonly speak: (language: Language | null) => void;
}

export const PaneContext = createContext<PaneSurroundings | null>(null);

/** The pane's surroundings and texts. Doesn't render again when the pane's state changes. */
export function useAround(): PaneSurroundings & { readonly words: PaneMessages['pane'] } {
  const surroundings = useContext(PaneContext);
  if (surroundings === null) throw new Error('a part of the pane stands outside of PaneContext');
  return { ...surroundings, words: surroundings.messages.pane };
}

/** A part of the pane's state. Renders again only when that part changes. */
export function usePaneState<Shown>(show: (state: PaneState) => Shown): Shown {
  const { pane } = useAround();
  return useSyncExternalStore(pane.subscribe, () => show(pane.state()));
}

const all = (state: PaneState) => state;

/** The pane's surroundings and its whole state. */
export function usePane(): ReturnType<typeof useAround> & { readonly state: PaneState } {
  return { ...useAround(), state: usePaneState(all) };
}

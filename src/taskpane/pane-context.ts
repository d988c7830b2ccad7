import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../core/messages/language';
import type { PaneMessages } from './messages/pane-messages';
import type { PaneState } from './state/pane-state';
import type { Pane } from './state/pane-tasks';

/** What every part of the pane may use. */
export interface PaneSurroundings {
  readonly pane: Pane;
  readonly language: Language;
  readonly messages: PaneMessages;
  /** Speaks another language from now on; `null`: that of Office. */
  readonly speak: (language: Language | null) => void;
}

/** Set once, around the whole pane. */
export const PaneContext = createContext<PaneSurroundings | null>(null);

/** What is around a part of the pane, and the pane's own words. What the pane comes to know doesn't draw the part again. */
export function useAround(): PaneSurroundings & { readonly words: PaneMessages['pane'] } {
  const surroundings = useContext(PaneContext);
  if (surroundings === null) throw new Error('a part of the pane stands outside of PaneContext');
  return { ...surroundings, words: surroundings.messages.pane };
}

/** What a part shows of what the pane knows; only where that becomes something else the part is drawn again. */
export function usePaneState<Shown>(show: (state: PaneState) => Shown): Shown {
  const { pane } = useAround();
  return useSyncExternalStore(pane.subscribe, () => show(pane.state()));
}

const all = (state: PaneState) => state;

/** What is around a part of the pane, and all that the pane knows. */
export function usePane(): ReturnType<typeof useAround> & { readonly state: PaneState } {
  return { ...useAround(), state: usePaneState(all) };
}

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../core/messages/language';
import type { PaneMessages } from '../messages/pane-messages';
import type { PaneState } from '../state/pane-state';
import type { Pane } from '../state/pane-tasks';

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

/** What is around a part of the pane, what the pane knows now, and its own words. */
export function usePane(): PaneSurroundings & { readonly state: PaneState; readonly words: PaneMessages['pane'] } {
  const surroundings = useContext(PaneContext);
  if (surroundings === null) throw new Error('a part of the pane stands outside of PaneContext');
  const state = useSyncExternalStore(surroundings.pane.subscribe, surroundings.pane.state);
  return { ...surroundings, state, words: surroundings.messages.pane };
}

import { createContext, useContext, useSyncExternalStore } from 'react';
import type { Language } from '../../core/messages/language';
import type { Messages } from '../../core/messages/messages';
import type { PaneWords } from '../pane-messages';
import type { PaneState } from '../state/pane-state';
import type { Pane } from '../state/pane-tasks';

/** What every part of the pane may use. */
export interface PaneSurroundings {
  readonly pane: Pane;
  readonly language: Language;
  /** Words that pane, sheets and report share, and those of rules and errors. */
  readonly messages: Messages;
  /** The pane's own words. */
  readonly words: PaneWords;
}

/** Set once, around the whole pane. */
export const PaneContext = createContext<PaneSurroundings | null>(null);

/** What is around a part of the pane, and what the pane knows now. */
export function usePane(): PaneSurroundings & { readonly state: PaneState } {
  const surroundings = useContext(PaneContext);
  if (surroundings === null) throw new Error('a part of the pane stands outside of PaneContext');
  const state = useSyncExternalStore(surroundings.pane.subscribe, surroundings.pane.state);
  return { ...surroundings, state };
}

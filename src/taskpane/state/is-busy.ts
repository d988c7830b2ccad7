import type { PaneState } from './pane-state';

/**
 * Whether something is under way that must end before anything else is pressed for. A quiet look and the way to a cell aren't: what is
 * asked meanwhile follows them.
 */
export function isBusy({ running }: Pick<PaneState, 'running'>): boolean {
  return running !== null && running !== 'find' && running !== 'go';
}

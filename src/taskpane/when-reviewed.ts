import type { Pane } from './state/pane-tasks';

/** Listens to the workbook from the first review on, once; where Excel did not take it, again with the next thing that happens. */
export function whenReviewed(pane: Pick<Pane, 'state' | 'subscribe'>, listen: () => Promise<void>): void {
  let isListening = false;
  const unsubscribe = pane.subscribe(() => {
    if (pane.state().review === null || isListening) return;
    isListening = true;
    // A pane that can't listen still reviews on the press.
    listen().then(unsubscribe, () => {
      isListening = false;
    });
  });
}

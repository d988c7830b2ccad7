import type { Pane } from '../state/pane-tasks';

/**
 * Listens to the workbook from the first review on, once: from its beginning, so that what is edited while the plan is read isn't missed.
 * Where Excel did not take it, again with the next thing that happens.
 */
export function whenReviewed(pane: Pick<Pane, 'state' | 'subscribe'>, listen: () => Promise<void>): void {
  let isListening = false;
  const unsubscribe = pane.subscribe(() => {
    const { review, running } = pane.state();
    if ((review === null && running !== 'review') || isListening) return;
    isListening = true;
    // A pane that can't listen still reviews on the press.
    listen().then(unsubscribe, () => {
      isListening = false;
    });
  });
}

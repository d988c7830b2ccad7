import type { Pane } from '../state/pane-tasks';

/**
 * Listens to the workbook from the start of the first review, so that edits during it aren't missed. If Excel refuses,
 * tries again on the next event.
 */
export function whenReviewed(pane: Pick<Pane, 'state' | 'subscribe'>, listen: () => Promise<void>): void {
  let isListening = false;
  const unsubscribe = pane.subscribe(() => {
    const { review, running } = pane.state();
    if ((review === null && running !== 'review') || isListening) return;
    isListening = true;
    // Without listening, the pane still reviews on request.
    listen().then(unsubscribe, () => {
      isListening = false;
    });
  });
}

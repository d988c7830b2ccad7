/**
 * Resolves in the page's next turn, after waiting input and frames. Not a timer: browsers slow the timers of a hidden page to one a second.
 */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/**
 * Resolves in the page's next turn, after a key that waits or a frame had its own. It is no timer: those of a page that isn't seen come once
 * a second.
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

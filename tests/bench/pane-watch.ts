/** What {@link watchPage} noted, in milliseconds since the page was asked for. */
export interface Watched {
  /** When each of the awaited texts was painted, and when the pane was pressed. */
  readonly seen: Readonly<Record<string, number>>;
  /** Stretches of at least 50 ms in which the page could answer nothing: https://www.w3.org/TR/longtasks-1/ */
  readonly blocked: readonly {
    readonly start: number;
    readonly duration: number;
    /** Whether it was the page's own doing, and not that of the page around it. */
    readonly isOwn: boolean;
  }[];
}

declare global {
  interface Window {
    /** What was noted in a page that is watched. */
    watched?: Watched;
  }
}

/**
 * Runs in a page before its own scripts: notes when texts are painted, when something is pressed, and when the main thread is blocked.
 *
 * @param awaited names with parts of texts.
 */
export function watchPage(awaited: Readonly<Record<string, string>>): void {
  const seen: Record<string, number> = {};
  const blocked: { start: number; duration: number; isOwn: boolean }[] = [];
  window.watched = { seen, blocked };
  new PerformanceObserver((list) => {
    for (const { startTime, duration, name } of list.getEntries()) {
      blocked.push({ start: startTime, duration, isOwn: name !== 'same-origin-ancestor' });
    }
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    const text = document.body.textContent;
    for (const [name, part] of Object.entries(awaited)) {
      if (name in seen || !text.includes(part)) continue;
      seen[name] = NaN;
      // A task after the next frame begins: by then it is painted.
      requestAnimationFrame(() => setTimeout(() => (seen[name] = performance.now())));
    }
  };
  addEventListener('DOMContentLoaded', () => {
    look();
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  addEventListener('click', ({ timeStamp }) => (seen['pressed'] = timeStamp), { capture: true });
}

/** Recorded by {@link watchPage}; milliseconds since the page was requested. */
export interface Watched {
  /** When each awaited text was painted, and when the user clicked. */
  readonly seen: Readonly<Record<string, number>>;
  /** Main thread blocks of 50 ms or more: https://www.w3.org/TR/longtasks-1/ */
  readonly blocked: readonly {
    readonly start: number;
    readonly duration: number;
    /** Whether the page itself caused it, rather than its parent. */
    readonly isOwn: boolean;
  }[];
}

declare global {
  interface Window {
    /** Set in a watched page. */
    watched?: Watched;
  }
}

/**
 * Runs in a page before its own scripts. Records when texts are painted, clicks, and main thread blocks.
 *
 * @param awaited Names with parts of texts.
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
  const checkTexts = () => {
    const text = document.body.textContent;
    for (const [name, part] of Object.entries(awaited)) {
      if (name in seen || !text.includes(part)) continue;
      seen[name] = NaN;
      // A task queued in an animation frame runs after that frame is painted.
      requestAnimationFrame(() => setTimeout(() => (seen[name] = performance.now())));
    }
  };
  addEventListener('DOMContentLoaded', () => {
    checkTexts();
    new MutationObserver(checkTexts).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
  addEventListener('click', ({ timeStamp }) => (seen['pressed'] = timeStamp), { capture: true });
}

/** Marks where the arrow keys stop in a list of groups: each group's own line, and the main press of each item. */
export const STOP = { 'data-stop': '' } as const;

const STOPS = '[data-stop]';

/** The stops of a list, from top to bottom; a closed group holds none. */
function stopsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(STOPS)];
}

/** The place among the stops of the one to which something of the list belongs: itself, or what stands beside or above it; `-1` where to none. */
function placeOf(list: HTMLElement, element: HTMLElement): number {
  const stops = stopsOf(list);
  for (let at: HTMLElement | null = element; at !== null && at !== list; at = at.parentElement) {
    const { parentElement } = at;
    const place = stops.findIndex((stop) => stop === at || stop.parentElement === parentElement);
    if (place >= 0) return place;
  }
  return -1;
}

/** Where a key leads from a stop: `null` where it opens or closes a group, `undefined` where it means nothing here. */
function stopAfter(list: HTMLElement, stop: HTMLElement, key: string): HTMLElement | null | undefined {
  const stops = stopsOf(list);
  const at = stops.indexOf(stop);
  const group = stop.closest('details');
  const line = group?.querySelector('summary') ?? null;
  switch (key) {
    case 'ArrowDown':
      return stops[at + 1] ?? null;
    case 'ArrowUp':
      return stops[at - 1] ?? null;
    case 'Home':
      return stops[0];
    case 'End':
      return stops.at(-1);
    case 'ArrowRight':
      if (group === null || stop !== line) return undefined;
      if (group.open) return stops[at + 1] ?? null;
      group.open = true;
      return null;
    case 'ArrowLeft':
      if (group === null) return undefined;
      if (stop !== line) return line;
      group.open = false;
      return null;
    default:
      return undefined;
  }
}

/**
 * Moves through a list of groups (`details`) as through a tree: up and down from stop to stop, Home and End to the first and the last, right
 * opens a group or enters it, left goes to its line or closes it.
 *
 * @returns what ends it.
 */
export function moveByKeys(list: HTMLElement): () => void {
  const onKeyDown = (event: KeyboardEvent) => {
    const { target: stop, key } = event;
    if (!(stop instanceof HTMLElement) || !stop.matches(STOPS)) return;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const next = stopAfter(list, stop, key);
    if (next === undefined) return;
    event.preventDefault();
    next?.focus();
  };
  list.addEventListener('keydown', onKeyDown);
  return () => list.removeEventListener('keydown', onKeyDown);
}

/** Where the focus is in a list: its place among the stops, and its group's. */
interface Place {
  readonly element: HTMLElement;
  readonly stop: number;
  readonly group: HTMLDetailsElement | null;
  /** `-1` where it is in no group. */
  readonly groupStop: number;
}

function focusedPlace(list: HTMLElement, element: HTMLElement): Place {
  const group = element.closest('details');
  const line = group?.querySelector('summary');
  return { element, stop: placeOf(list, element), group, groupStop: stopsOf(list).findIndex((stop) => stop === line) };
}

/** What stands now where the focus was: what followed it or, where its whole group is gone, what followed that; else the last. */
function stopAt(list: HTMLElement, { stop, group, groupStop }: Place): HTMLElement | undefined {
  const stops = stopsOf(list);
  const at = group?.isConnected === false ? groupStop : stop;
  return stops[Math.min(Math.max(at, 0), stops.length - 1)];
}

/**
 * Keeps the focus at its place where what has it goes away, since it was fixed or is no longer listed. Without this it would fall back to
 * the page, and whoever works by keyboard would begin anew. Nothing is focused in a pane that the user has left for the sheet.
 *
 * @returns what ends it.
 */
export function keepFocus(list: HTMLElement): () => void {
  let place: Place | null = null;
  const onFocusIn = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) place = focusedPlace(list, target);
  };
  const onFocusOut = () => {
    // After what took it away has come to its end: was it the user, who went elsewhere in the pane?
    queueMicrotask(() => {
      const element = place?.element;
      if (element?.isConnected === true && document.hasFocus() && document.activeElement !== element) place = null;
    });
  };
  const observer = new MutationObserver(() => {
    if (place === null) return;
    if (place.element.isConnected) {
      place = focusedPlace(list, place.element);
      return;
    }
    const next = stopAt(list, place);
    // What was done is told a moment after the button that did it is gone.
    if (next === undefined && document.activeElement === document.body) return;
    place = null;
    if (document.hasFocus() && document.activeElement === document.body) next?.focus();
  });
  list.addEventListener('focusin', onFocusIn);
  list.addEventListener('focusout', onFocusOut);
  observer.observe(list, { childList: true, subtree: true });
  return () => {
    list.removeEventListener('focusin', onFocusIn);
    list.removeEventListener('focusout', onFocusOut);
    observer.disconnect();
  };
}

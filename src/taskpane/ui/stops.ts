/** Marks an element as a stop of the arrow keys: a group's title or the main button of an item. */
export const STOP = { 'data-stop': '' } as const;

/** Marks a collapsible group. */
export const GROUP = { 'data-group': '' } as const;

/** Marks the title of a group: the button that opens and closes it. */
export const FOLD = { 'data-fold': '' } as const;

const STOPS = '[data-stop]';
const GROUPS = '[data-group]';

const foldOf = (group: Element | null) => group?.querySelector<HTMLElement>('[data-fold]') ?? null;

const isOpen = (fold: HTMLElement | null) => fold?.getAttribute('aria-expanded') === 'true';

/** From top to bottom. A closed group has none except its title. */
function stopsOf(list: HTMLElement): readonly HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(STOPS)];
}

/** The index of the stop that an element belongs to: itself, or the one beside or above it; `-1` if none. */
function placeOf(list: HTMLElement, element: HTMLElement): number {
  const stops = stopsOf(list);
  for (let at: HTMLElement | null = element; at !== null && at !== list; at = at.parentElement) {
    const { parentElement } = at;
    const place = stops.findIndex((stop) => stop === at || stop.parentElement === parentElement);
    if (place >= 0) return place;
  }
  return -1;
}

/** The stop to move to: `null` if the key opens or closes a group, `undefined` if it has no meaning here. */
function stopAfter(list: HTMLElement, stop: HTMLElement, key: string): HTMLElement | null | undefined {
  const stops = stopsOf(list);
  const at = stops.indexOf(stop);
  const line = foldOf(stop.closest(GROUPS));
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
      if (line === null || stop !== line) return undefined;
      if (isOpen(line)) return stops[at + 1] ?? null;
      line.click();
      return null;
    case 'ArrowLeft':
      if (line === null) return undefined;
      if (stop !== line) return line;
      if (isOpen(line)) line.click();
      return null;
    default:
      return undefined;
  }
}

/**
 * Adds arrow-key navigation to a list of groups, as in a tree view: up and down move between stops, Home
 * and End to the first and last one, right opens a group or enters it, left moves to its title or closes it.
 *
 * @returns a function that removes it.
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

/** The position of the focus in a list. */
interface Place {
  readonly element: HTMLElement;
  readonly stop: number;
  readonly group: Element | null;
  /** `-1` if it isn't in a group. */
  readonly groupStop: number;
}

function focusedPlace(list: HTMLElement, element: HTMLElement): Place {
  const group = element.closest(GROUPS);
  const line = foldOf(group);
  return { element, stop: placeOf(list, element), group, groupStop: stopsOf(list).findIndex((stop) => stop === line) };
}

/**
 * The stop now at the position of the focus: the next one or, if its group is gone, the next group; otherwise the last
 * one.
 */
function stopAt(list: HTMLElement, { stop, group, groupStop }: Place): HTMLElement | undefined {
  const stops = stopsOf(list);
  const at = group?.isConnected === false ? groupStop : stop;
  return stops[Math.min(Math.max(at, 0), stops.length - 1)];
}

/**
 * Keeps the focus in a list if the focused element disappears because its finding was fixed or filtered out. Otherwise
 * the focus would move to the page, and keyboard users would have to start over. If the user is in the sheet, nothing
 * is focused.
 *
 * @returns a function that removes it.
 */
export function keepFocus(list: HTMLElement): () => void {
  let place: Place | null = null;
  const onFocusIn = ({ target }: FocusEvent) => {
    if (target instanceof HTMLElement) place = focusedPlace(list, target);
  };
  const onFocusOut = () => {
    // Later, because the user may have moved the focus elsewhere in the pane.
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
    // The outcome is shown a moment after its button disappears.
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

import { type ExcelHost, type FrameConnection, installBrowserHost, type PagePlace } from 'excel-host';
import type { Theme } from '../page/page-settings';
import { dateAhead } from './clock';
import { passDragsOn } from './frame-drags';

type FrameWindow = Window & { Date: DateConstructor };

declare global {
  interface Window {
    /** Called by `connect-frame.js` in a frame, before office.js loads there. */
    connectFrame?: (frame: FrameWindow) => void;
  }
}

/** The environment of the add-in in a frame. */
export interface FrameWorld {
  readonly host: ExcelHost;
  /** How many days its clock is ahead of this computer's. */
  readonly daysAhead: number;
  /** The color scheme that its system prefers. */
  readonly theme: Theme;
}

const answers = new WeakMap<Element, (frame: FrameWindow) => void>();

/**
 * A media query with `prefers-color-scheme` replaced by a condition that is always or never true.
 *
 * @example mediaIn('dark', '(prefers-color-scheme: dark)') // '(min-width: 0)'
 */
export function mediaIn(theme: Theme, query: string): string {
  return query.replace(/\(\s*prefers-color-scheme\s*:\s*(\w+)\s*\)/gi, (_, scheme: string) =>
    scheme.toLowerCase() === theme ? '(min-width: 0)' : '(max-width: 0)',
  );
}

/** Lets the frames of a page find the Excel that {@link connectFrame} has for them. */
export function answerFrames(page: Window): void {
  page.connectFrame = (frame) => {
    const { frameElement } = frame;
    if (frameElement !== null) answers.get(frameElement)?.(frame);
  };
}

/**
 * Gives a frame its Excel, clock and color scheme each time that a page loads in it.
 *
 * @param onConnected is called with every new connection
 * @returns a function that ends the connection
 */
export function connectFrame(
  element: HTMLIFrameElement,
  { host, daysAhead, theme }: FrameWorld,
  place: PagePlace,
  onConnected: (connection: FrameConnection) => void = () => undefined,
): () => void {
  let connection: FrameConnection | null = null;
  answers.set(element, (frame) => {
    // The frame was loaded again: the page before it is gone.
    connection?.close();
    connection = installBrowserHost(frame, host, place);
    if (daysAhead !== 0) frame.Date = dateAhead(frame.Date, daysAhead);
    const matchMedia = frame.matchMedia.bind(frame);
    frame.matchMedia = (query) => matchMedia(mediaIn(theme, query));
    frame.document.documentElement.style.colorScheme = theme;
    passDragsOn(frame);
    onConnected(connection);
  });
  return () => {
    answers.delete(element);
    connection?.close();
  };
}

import { type ExcelHost, type FrameConnection, installBrowserHost, type PagePlace } from 'excel-host';
import { dateAhead } from './clock';
import { passDragsOn } from './frame-drags';
import type { Theme } from './page-settings';

/** A frame's window, with what of it the sandbox makes its own. */
type FrameWindow = Window & { Date: DateConstructor };

declare global {
  interface Window {
    /** Puts an Excel on the window of a frame that asks for one before office.js loads there (connect-frame.js). */
    connectFrame?: (frame: FrameWindow) => void;
  }
}

/** The world that a frame finds around it. */
export interface FrameWorld {
  readonly host: ExcelHost;
  /** How many days its calendar is ahead of the machine's. */
  readonly daysAhead: number;
  /** The colours that its system prefers. */
  readonly theme: Theme;
}

/** How each frame of the page is answered. */
const answers = new WeakMap<Element, (frame: FrameWindow) => void>();

/**
 * A media query as it is to be asked where the system's preferred colours are the theme's: what is always or never true stands in for
 * the question.
 *
 * @example mediaIn('dark', '(prefers-color-scheme: dark)') // '(min-width: 0)'
 */
export function mediaIn(theme: Theme, query: string): string {
  return query.replace(/\(\s*prefers-color-scheme\s*:\s*(\w+)\s*\)/gi, (_, asked: string) =>
    asked.toLowerCase() === theme ? '(min-width: 0)' : '(max-width: 0)',
  );
}

/** Answers the frames of a page as {@link connectFrame} says. */
export function answerFrames(page: Window): void {
  page.connectFrame = (frame) => {
    const { frameElement } = frame;
    if (frameElement !== null) answers.get(frameElement)?.(frame);
  };
}

/**
 * Has a frame of this page get the host as its Excel once it asks, each time that it is loaded, and live in the world that is given;
 * `onConnected` hears of it. The returned function ends that.
 */
export function connectFrame(
  element: HTMLIFrameElement,
  { host, daysAhead, theme }: FrameWorld,
  place: PagePlace,
  onConnected: (connection: FrameConnection) => void = () => undefined,
): () => void {
  let connection: FrameConnection | null = null;
  answers.set(element, (frame) => {
    // A frame that asks again was loaded again: its former self hears nothing any more.
    connection?.close();
    connection = installBrowserHost(frame, host, place);
    if (daysAhead !== 0) frame.Date = dateAhead(frame.Date, daysAhead);
    const ask = frame.matchMedia.bind(frame);
    frame.matchMedia = (query) => ask(mediaIn(theme, query));
    frame.document.documentElement.style.colorScheme = theme;
    passDragsOn(frame);
    onConnected(connection);
  });
  return () => {
    answers.delete(element);
    connection?.close();
  };
}

import { type ExcelHost, installBrowserHost } from '../host';
import { dateAhead } from './clock';
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
  /** How many days its calendar is ahead of the machine's. */
  readonly daysAhead: number;
  /** The colours that its system prefers. */
  readonly theme: Theme;
}

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

/**
 * Answers the frames of this page: each that asks gets the host as its Excel, and lives in the world that is given.
 * The returned function ends all connections.
 */
export function answerFrames(page: Window, host: ExcelHost, { daysAhead, theme }: FrameWorld): () => void {
  const connections: (() => void)[] = [];
  const disconnect = () => {
    for (const end of connections.splice(0)) end();
  };
  page.connectFrame = (frame) => {
    // A frame that asks again was loaded again: its former self hears nothing any more.
    disconnect();
    connections.push(installBrowserHost(frame, host));
    if (daysAhead !== 0) frame.Date = dateAhead(frame.Date, daysAhead);
    const ask = frame.matchMedia.bind(frame);
    frame.matchMedia = (query) => ask(mediaIn(theme, query));
    frame.document.documentElement.style.colorScheme = theme;
  };
  return () => {
    delete page.connectFrame;
    disconnect();
  };
}

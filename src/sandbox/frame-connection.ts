import { type ExcelHost, installBrowserHost } from '../host';
import { dateAhead } from './clock';

declare global {
  interface Window {
    /** Puts an Excel on the window of a frame that asks for one before office.js loads there (connect-frame.js). */
    connectFrame?: (frame: Window & { Date: DateConstructor }) => void;
  }
}

/**
 * Answers the frames of this page: each that asks gets the host as its Excel, and a calendar that is `daysAhead` of the machine's.
 * The returned function ends all connections.
 */
export function answerFrames(page: Window, host: ExcelHost, daysAhead: number): () => void {
  const connections: (() => void)[] = [];
  const disconnect = () => {
    for (const end of connections.splice(0)) end();
  };
  page.connectFrame = (frame) => {
    // A frame that asks again was loaded again: its former self hears nothing any more.
    disconnect();
    connections.push(installBrowserHost(frame, host));
    if (daysAhead !== 0) frame.Date = dateAhead(frame.Date, daysAhead);
  };
  return () => {
    delete page.connectFrame;
    disconnect();
  };
}

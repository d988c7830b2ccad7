import { ExcelHost, installBrowserHost } from '../../src';

declare global {
  interface Window {
    host: ExcelHost;
    connect: (frame: Window) => void;
  }
}

/** The page around the frame: it holds the workbook, and puts an Excel on the window of the frame that asks for one. */
window.host = ExcelHost.empty({ displayLanguage: 'es-DO', requirementSet: '1.14', today: () => 45_550 });
window.connect = (frame) => {
  installBrowserHost(frame, window.host);
};

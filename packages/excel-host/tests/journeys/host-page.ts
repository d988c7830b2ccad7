import { ExcelHost, installBrowserHost } from '../../src';

declare global {
  interface Window {
    host: ExcelHost;
    connect: (frame: Window) => void;
  }
}

/** The page around the frame: it has the workbook and connects the frame's window to the host. */
window.host = ExcelHost.empty({ displayLanguage: 'es-DO', requirementSet: '1.14', today: () => 45_550 });
window.connect = (frame) => {
  installBrowserHost(frame, window.host);
};

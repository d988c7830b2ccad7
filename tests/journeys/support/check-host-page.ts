import { ExcelHost, hostInfoQuery, installBrowserHost, type Circumstances } from 'excel-host';

declare global {
  interface Window {
    host: ExcelHost;
    connectCheck: (frame: Window) => void;
  }
}

interface Settings {
  readonly displayLanguage: string;
  readonly circumstances: Partial<Circumstances>;
}

/** The page around the frame of the check: an Excel with a new workbook, whose settings are in the page's address. */
const settings = JSON.parse(decodeURIComponent(location.hash.slice(1))) as Settings;
window.host = ExcelHost.empty({ ...settings, sheetName: 'Hoja1' });
window.connectCheck = (frame) => void installBrowserHost(frame, window.host);

const frame = document.createElement('iframe');
frame.width = '420';
frame.height = '720';
frame.src = `check-page.html?${hostInfoQuery(settings.displayLanguage)}`;
document.documentElement.append(frame);

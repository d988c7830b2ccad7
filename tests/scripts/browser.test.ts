import { browser, usualBrowsers } from '../../scripts/browser';

describe('usualBrowsers', () => {
  it('are programs on the PATH under Linux', () => {
    expect(usualBrowsers('linux', {})).toContain('chromium');
  });

  it('are applications of all users and of the current one on a Mac', () => {
    expect(usualBrowsers('darwin', { HOME: '/Users/ana' })).toEqual(
      expect.arrayContaining([
        '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
        '/Users/ana/Applications/Chromium.app/Contents/MacOS/Chromium',
      ]),
    );
  });

  it('are in the folders that Windows defines, and only in those', () => {
    expect(usualBrowsers('win32', { ProgramFiles: 'C:\\Program Files' })).toEqual([
      'C:\\Program Files/Google/Chrome/Application/chrome.exe',
      'C:\\Program Files/Microsoft/Edge/Application/msedge.exe',
      'C:\\Program Files/Chromium/Application/chrome.exe',
    ]);
  });
});

describe('browser', () => {
  const before = process.env['CHROME'];
  afterEach(() => {
    if (before === undefined) delete process.env['CHROME'];
    else process.env['CHROME'] = before;
  });

  it('is the one in CHROME', async () => {
    process.env['CHROME'] = process.execPath;
    await expect(browser()).resolves.toBe(process.execPath);
  });

  it('is not silently another one if the one in CHROME doesn’t exist', async () => {
    process.env['CHROME'] = '/no/such/browser';
    await expect(browser()).rejects.toThrow('/no/such/browser');
  });
});

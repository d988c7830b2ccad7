import { createReadStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Browser, Frame, Page } from 'playwright-core';
import webpack from 'webpack';
import { hostInfoQuery } from '../../src';
import { casesOf } from '../../conformance';
import { expectedIn } from '../../conformance/case';
import { launchBrowser } from '../../testing';
import { EMBEDDED_SURROUNDINGS } from '../conformance/run-case';

jest.setTimeout(300_000);

const OFFICE = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));

/** The host's page and a frame with the script that asks for the host, office.js, and the conformance cases. */
const PAGES: Readonly<Record<string, string>> = {
  '/': `<!doctype html><script src="/built/host-page.js"></script><iframe src="/pane.html?${hostInfoQuery('es-DO')}"></iframe>`,
  '/pane.html':
    '<!doctype html><script>parent.connect(window)</script><script src="/office/office.js"></script><script src="/built/case-page.js"></script>',
};

/** Builds the page's scripts into a folder. */
function build(folder: string): Promise<void> {
  const loader = { loader: 'swc-loader', options: { jsc: { target: 'es2021', parser: { syntax: 'typescript' } } } };
  const compiler = webpack({
    mode: 'development',
    devtool: false,
    target: ['web', 'es2021'],
    entry: Object.fromEntries(['host-page', 'case-page'].map((name) => [name, path.join(__dirname, `${name}.ts`)])),
    output: { path: folder, filename: '[name].js' },
    resolve: { extensions: ['.ts', '.js'] },
    module: { rules: [{ test: /\.ts$/, exclude: /node_modules/, use: loader }] },
  });
  return new Promise((resolve, reject) => {
    compiler.run((error, stats) => {
      const fault = error ?? (stats?.hasErrors() ? new Error(stats.toString('errors-only')) : undefined);
      compiler.close(() => {
        if (fault === undefined) resolve();
        else reject(fault);
      });
    });
  });
}

function serve(folder: string): http.Server {
  return http.createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const page = PAGES[pathname];
    const file = pathname.startsWith('/built/')
      ? path.join(folder, path.basename(pathname))
      : path.join(OFFICE, path.normalize(pathname.replace('/office/', '/')));
    if (page !== undefined) {
      response.setHeader('content-type', 'text/html');
      response.end(page);
    } else if (file.startsWith(folder) || (file.startsWith(OFFICE) && existsSync(file))) {
      createReadStream(file).pipe(response);
    } else {
      response.statusCode = 404;
      response.end();
    }
  });
}

describe('the host in Chromium', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'host-page-'));
  const server = serve(folder);
  let browser: Browser;
  let page: Page;
  let pane: Frame;
  let address: string;
  const requested: string[] = [];

  beforeAll(async () => {
    await build(folder);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    browser = await launchBrowser();
    page = await browser.newPage();
    page.on('request', (request) => requested.push(new URL(request.url()).hostname));
    address = `http://127.0.0.1:${port}/`;
    await open();
  });

  /** Opens the page again, with a new workbook. */
  async function open(): Promise<void> {
    await page.goto(address);
    const frame = page.frames()[1];
    if (frame === undefined) throw new Error('The page has no frame.');
    pane = frame;
    await pane.waitForFunction(() => typeof Office !== 'undefined' && 'seenInCase' in window);
  }

  afterAll(async () => {
    await browser.close();
    server.close();
    rmSync(folder, { recursive: true });
  });

  test('office.js is ready and reports the host’s platform and version', async () => {
    const known = await pane.evaluate(async () => {
      const { host, platform } = await Office.onReady();
      const { displayLanguage, requirements } = Office.context;
      const sets = ['1.14', '1.15'].map((set) => requirements.isSetSupported('ExcelApi', set));
      return { host: String(host), platform: String(platform), displayLanguage, sets };
    });
    expect(known).toEqual({ host: 'Excel', platform: 'Mac', displayLanguage: 'es-DO', sets: [true, false] });
  });

  test('a batch writes, calculates and reads', async () => {
    const read = await pane.evaluate(() =>
      Excel.run(async (context) => {
        const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:C1');
        range.formulas = [['=TODAY()', 2, '=A1+B1']];
        range.numberFormat = [['dd/mm/yyyy', '0', 'General']];
        range.load('values, text, address');
        await context.sync();
        return { values: range.values as unknown, text: range.text, address: range.address };
      }),
    );
    expect(read).toEqual({
      values: [[45_550, 2, 45_552]],
      text: [['15/09/2024', '2', '45552']],
      address: 'Sheet1!A1:C1',
    });
    expect(await page.evaluate(() => window.host.workbook.activeSheet.cells.formula(0, 2))).toBe('=A1+B1');
  });

  test('an error has Excel’s code', async () => {
    const code = await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.getItem('nowhere');
        await context.sync();
      }).then(
        () => 'none',
        (error: unknown) => (error instanceof OfficeExtension.Error ? error.code : String(error)),
      ),
    );
    expect(code).toBe('ItemNotFound');
  });

  test('an edit on the page reaches a handler in the frame', async () => {
    await pane.evaluate(() =>
      Excel.run(async (context) => {
        context.workbook.worksheets.onChanged.add(({ address, triggerSource }) => {
          document.title = `${address} ${triggerSource}`;
          return Promise.resolve();
        });
        await context.sync();
      }),
    );
    await page.evaluate(() => window.host.workbook.activeSheet.cells.typeInto(4, 7, 'hola'));
    await pane.waitForFunction(() => document.title === 'H5 Unknown');
  });

  const conforming = (
    [
      ['AutoFilter', 'apply'],
      ['Chart', 'setPosition'],
      ['ChartAxis', 'maximum'],
      ['ConditionalFormat', 'priority'],
      ['ConditionalFormatRule', 'formula'],
      ['NamedItem', 'value'],
      ['PageLayout', 'zoom'],
      ['Range', 'getUsedRange'],
      ['Range', 'hyperlink'],
      ['Range', 'values'],
      ['RangeFormat', 'columnWidth'],
      ['Setting', 'value'],
      ['Table', 'resize'],
      ['Worksheet', 'onChanged'],
      ['WorksheetCollection', 'add'],
      ['WorksheetProtection', 'protect'],
    ] as const
  ).flatMap(([type, member]) =>
    casesOf(type, member).map((one, index) => [`${type}.${member}`, one.says, { type, member, index, one }] as const),
  );

  test.each(conforming)('%s: %s', async (_name, _says, { type, member, index, one }) => {
    await open();
    const seen = await pane.evaluate(
      async ({ type, member, index }) => {
        await Office.onReady();
        return window.seenInCase(type, member, index);
      },
      { type, member, index },
    );
    expect(seen).toEqual(expectedIn(one, EMBEDDED_SURROUNDINGS));
  });

  test('no request goes to another computer', () => {
    expect(requested.length).toBeGreaterThan(3);
    expect(new Set(requested)).toEqual(new Set(['127.0.0.1']));
  });
});

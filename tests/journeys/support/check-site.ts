import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'esbuild';
import { serve, type Serving } from 'excel-check/node';
import type { Circumstances } from 'excel-host';
import { generateCertificates } from 'office-addin-dev-certs';
import { chromium, type Browser, type Frame, type Page } from 'playwright-core';
import { buildCheck } from '../../../scripts/check-in-excel/build';

const OFFICE = path.dirname(require.resolve('@microsoft/office-js/dist/office.js'));
const CDN = '<script src="https://appsforoffice.microsoft.com/lib/1/hosted/office.js"></script>';

const QUIET = ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-sync'];

/** The check's page in a frame, with the page of its Excel around it. */
export interface OpenCheck {
  readonly page: Page;
  readonly frame: Frame;
  readonly faults: readonly string[];
}

/** The built check, served over HTTPS as `npm run check-in-excel` does, with the embedded Excel instead of Excel. */
export class CheckSite {
  private constructor(
    private readonly folder: string,
    private readonly serving: Serving,
    private readonly browser: Browser,
    /** The host names that were asked for something. */
    readonly asked = new Set<string>(),
  ) {}

  static async start(): Promise<CheckSite> {
    const folder = mkdtempSync(path.join(tmpdir(), 'check-in-excel-'));
    await buildCheck(folder);
    const into = (name: string) => path.join(folder, name);
    const html = readFileSync(into('check-page.html'), 'utf8');
    const connected = html.replace(CDN, '<script src="connect.js"></script><script src="office/office.js"></script>');
    if (connected === html) throw new Error('The page does not load office.js as expected.');
    writeFileSync(into('check-page.html'), connected);
    writeFileSync(into('connect.js'), 'parent.connectCheck(window);');
    writeFileSync(into('index.html'), '<!doctype html><meta charset="utf-8"><script src="host-page.js"></script>');
    cpSync(OFFICE, into('office'), { recursive: true });
    await build({
      entryPoints: [path.join(__dirname, 'check-host-page.ts')],
      outfile: into('host-page.js'),
      bundle: true,
      target: 'es2022',
      logLevel: 'warning',
    });
    const serving = await serve(folder, 0, await certificate());
    const executablePath = process.env['CHROME'] ?? '/usr/bin/chromium';
    return new CheckSite(folder, serving, await chromium.launch({ executablePath, args: QUIET }));
  }

  async open(displayLanguage: string, circumstances: Partial<Circumstances> = {}): Promise<OpenCheck> {
    const context = await this.browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', ({ message }) => faults.push(message));
    page.on('request', (request) => this.asked.add(new URL(request.url()).hostname));
    const settings = encodeURIComponent(JSON.stringify({ displayLanguage, circumstances }));
    await page.goto(`${this.serving.url}index.html#${settings}`);
    await page.frameLocator('iframe').locator('main').waitFor();
    const frame = page.frames().find((one) => one.url().includes('/check-page.html'));
    if (frame === undefined) throw new Error('The page has no frame.');
    return { page, frame, faults };
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
    rmSync(this.folder, { recursive: true });
  }
}

/** A certificate that no computer trusts: the browser is told to. */
async function certificate() {
  const folder = mkdtempSync(path.join(tmpdir(), 'check-certificate-'));
  const [ca, cert, key] = ['ca.crt', 'localhost.crt', 'localhost.key'].map((name) => path.join(folder, name));
  if (ca === undefined || cert === undefined || key === undefined) throw new Error('No paths.');
  const { log } = console;
  // It prints what it did.
  console.log = () => undefined;
  try {
    await generateCertificates(ca, cert, key);
    return { cert: readFileSync(cert), key: readFileSync(key) };
  } finally {
    console.log = log;
    rmSync(folder, { recursive: true });
  }
}

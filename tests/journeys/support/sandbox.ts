import { existsSync } from 'node:fs';
import path from 'node:path';
import { launchBrowser } from 'excel-host/testing';
import type { Browser, Frame, FrameLocator, Page } from 'playwright-core';
import { serve, type Serving } from 'excel-sandbox/node';
import { eventually, PATIENCE } from './eventually';

const FOLDER = path.join(__dirname, '../../../build/sandbox');

/** The default workbook; an empty name shows the choice of a workbook. */
const SAMPLE = 'assets/plan-de-mejora-2024.xlsx';

/** A browser and the built sandbox, shared by the journeys of a file. */
export class SandboxServer {
  private constructor(
    private readonly serving: Serving,
    private readonly browser: Browser,
  ) {}

  /** Starts both; throws if the sandbox isn't built. */
  static async start(): Promise<SandboxServer> {
    if (!existsSync(path.join(FOLDER, 'sandbox.html'))) throw new Error('Build the sandbox first: npm run sandbox');
    const serving = await serve({ folder: FOLDER, port: 0 });
    return new SandboxServer(serving, await launchBrowser());
  }

  /**
   * Opens the sandbox, by default with the sample on 15 September 2024 in Spanish. `prepare` gets the page while it is
   * still empty.
   */
  async open(
    settings: Readonly<Record<string, string>> = {},
    prepare: (page: Page) => Promise<void> = () => Promise.resolve(),
  ): Promise<Sandbox> {
    const page = await this.browser.newPage({ viewport: { width: 1440, height: 900 }, acceptDownloads: true });
    page.setDefaultTimeout(PATIENCE);
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(`${error.name}: ${error.message}`));
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    await prepare(page);
    const query = new URLSearchParams({ lang: 'es', file: SAMPLE, 'as-of': '2024-09-15', ...settings });
    await page.goto(`${this.serving.url}?${query.toString()}`);
    return new Sandbox(page, faults);
  }

  /** Closes all pages, so that they don't slow down later ones. */
  async closePages(): Promise<void> {
    await Promise.all(this.browser.contexts().map((context) => context.close()));
  }

  async stop(): Promise<void> {
    await this.browser.close();
    await this.serving.close();
  }
}

/** The pane's frame; the ribbon has others. */
const PANE = 'iframe[data-frame="pane"]';

/** The sandbox in a page of a browser. */
export class Sandbox {
  /** The real task pane, in its frame. */
  readonly pane: FrameLocator;

  constructor(
    readonly page: Page,
    /** Errors of the page's scripts; expected to be empty at the end of a journey. */
    readonly faults: readonly string[],
  ) {
    this.pane = page.frameLocator(PANE);
  }

  /** The pane's frame element, for example to focus it, as F6 does in Excel. */
  get frame() {
    return this.page.locator(PANE);
  }

  /** The pane's page, for running scripts; throws if the pane isn't loaded. */
  paneFrame(): Frame {
    const frame = this.page.frames().find((one) => one.url().includes('/taskpane.html'));
    if (frame === undefined) throw new Error('the sandbox shows no pane');
    return frame;
  }

  /** The ribbon, in either language. */
  get ribbon() {
    return this.page.getByRole('region', { name: /^Cinta de Excel$|^Excel’s ribbon$/ });
  }

  ribbonButton(name: string) {
    return this.ribbon.getByRole('button', { name, exact: true });
  }

  /** The announced part of the add-in's window. */
  get window() {
    return this.page.frameLocator('iframe[data-frame="window"]').getByRole('alert');
  }

  /** A button of the pane, by what it says. */
  button(name: string) {
    return this.pane.getByRole('button', { name });
  }

  /** Shows the section that an action belongs to: marks are in the first, summaries in the third. */
  async sectionOf(action: string): Promise<void> {
    const tab = this.pane.getByRole('tab').nth(/marca|mark/i.test(action) ? 0 : 2);
    if ((await tab.getAttribute('aria-selected')) !== 'true') await tab.click();
  }

  /** Presses the button of an action in its section. */
  async press(action: string): Promise<void> {
    await this.sectionOf(action);
    await this.button(action).click();
  }

  /** Opens the settings, and parts of them by their titles, in either language. */
  async openSettings(...parts: readonly string[]): Promise<void> {
    await this.pane.getByRole('button', { name: /^(Ajustes|Settings)$/ }).click();
    for (const part of parts) await this.openPart(part);
  }

  /** Opens a part of the settings by its title. */
  async openPart(part: string): Promise<void> {
    await this.pane.getByRole('button', { name: new RegExp(`^${part}( |$)`), expanded: false }).click();
  }

  /** Goes from the settings back to the results. */
  async closeSettings(): Promise<void> {
    await this.pane.getByRole('button', { name: /^(Volver|Back)$/ }).click();
  }

  /** A visible cell of the grid. */
  cell(address: string) {
    return this.page.locator(`[data-cell="${address}"]`);
  }

  /** Waits until a cell is the active one, according to the grid and the name box. */
  async activeCell(address: string): Promise<void> {
    const id = await this.cell(address).getAttribute('id');
    await this.page.locator(`[role="grid"][aria-activedescendant="${id ?? ''}"]`).waitFor();
    await eventually(() => this.page.getByLabel(/^Celda activa/).inputValue(), address);
  }

  /** A cell's background as the browser renders it. */
  async fill(address: string): Promise<string> {
    return this.cell(address).evaluate((element) => getComputedStyle(element).backgroundColor);
  }

  /** Waits until a cell has a color or, unless `isPainted`, another one. */
  async waitForFill(address: string, color: string, isPainted = true): Promise<void> {
    await this.page.waitForFunction(
      ([cell, wanted, expected]) => {
        const element = document.querySelector(`[data-cell="${cell}"]`);
        return element !== null && (getComputedStyle(element).backgroundColor === wanted) === expected;
      },
      [address, color, isPainted] as const,
    );
  }

  /** The names of the workbook's sheets, from their tabs. */
  async sheets(): Promise<readonly string[]> {
    return this.page.locator('[data-tab]').evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('data-tab') ?? ''));
  }

  /** Opens a file with the button and waits until it is shown. */
  async openFile(name: string, bytes: Uint8Array): Promise<void> {
    await this.page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    await this.page.locator(`[data-file="${name}"]`).waitFor();
  }

  async download(): Promise<Uint8Array> {
    const waiting = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Descargar' }).click();
    const stream = await (await waiting).createReadStream();
    const chunks: Buffer[] = [];
    for await (const chunk of stream) chunks.push(chunk as Buffer);
    return new Uint8Array(Buffer.concat(chunks));
  }
}

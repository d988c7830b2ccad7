import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { launchBrowser } from 'excel-host/testing';
import type { Browser, Page } from 'playwright-core';
import { assembleSandbox, buildPage, serve, type Serving } from '../../src/node';
import { taskList } from '../support/workbooks';

jest.setTimeout(300_000);

const ADD_IN = path.join(__dirname, 'tiny-add-in');

let folder: string;
let serving: Serving;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'tiny-add-in-'));
  expect(await buildPage()).toEqual({ ok: true });
  await assembleSandbox(folder, {
    manifest: path.join(ADD_IN, 'manifest.xml'),
    pages: path.join(ADD_IN, 'site'),
    address: 'https://example.org/tiny/',
    samples: [
      {
        source: taskList(),
        address: 'samples/tasks.xlsx',
        title: { es: 'Tareas', en: 'Tasks' },
        description: { es: 'Dos tareas.', en: 'Two tasks.' },
      },
    ],
  });
  serving = await serve({ folder, port: 0 });
  browser = await launchBrowser();
});

afterAll(async () => {
  await browser.close();
  await serving.close();
  await rm(folder, { recursive: true });
});

/** Opens the page and collects the errors of its scripts. */
async function open(query: string): Promise<{ readonly page: Page; readonly errors: readonly string[] }> {
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(60_000);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  await page.goto(`${serving.url}?${query}`);
  return { page, errors };
}

test('any add-in’s manifest, pages and samples make a sandbox', async () => {
  const { page, errors } = await open('lang=en');
  await page.getByRole('heading', { name: 'Tiny add-in' }).waitFor();
  await page.getByRole('link', { name: /Tasks/ }).click();
  await page.frameLocator('[data-frame="pane"]').getByText('ready').waitFor();
  expect(new URL(page.url()).searchParams.get('file')).toBe('samples/tasks.xlsx');
  await page.locator('[data-cell="B3"]').click();
  await page.getByRole('region', { name: 'Excel’s ribbon' }).getByRole('button', { name: 'Greet' }).click();
  await page.locator('[data-cell="B3"]').getByText('Hello').waitFor();
  expect(errors).toEqual([]);
});

test('the page takes the add-in’s name in its own language', async () => {
  const { page } = await open('lang=es&file=samples/tasks.xlsx');
  await page.getByRole('heading', { name: 'Complemento diminuto' }).waitFor();
  await page.frameLocator('[data-frame="pane"]').getByText('ready').waitFor();
  expect(await page.title()).toBe('Complemento diminuto · banco de pruebas');
});

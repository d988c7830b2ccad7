import type { Page } from 'playwright-core';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** Records what a page's policy blocks. */
async function rememberRefusals(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.refusals = [];
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      window.refusals.push(`${violatedDirective}: ${blockedURI}`);
    });
  });
}

declare global {
  interface Window {
    refusals: string[];
  }
}

test('the built pane works under its policy, and requests only its own files', async () => {
  const requests: string[] = [];
  const sandbox = await server.open({}, async (page) => {
    page.on('request', (request) => requests.push(request.url()));
    await rememberRefusals(page);
  });
  const { page, pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByText('venció hace 138 días').waitFor();
  await pane.getByRole('tab', { name: /Hallazgos/ }).click();
  await sandbox.button('Marcar en la hoja').click();
  await sandbox.button('Quitar marcas').waitFor();
  await sandbox.button('Crear resúmenes').click();
  await sandbox.button('Quitar resúmenes').waitFor();
  await pane.locator('header').getByRole('button').first().click();
  await pane.getByRole('heading', { name: 'Columnas' }).waitFor();

  const frame = sandbox.paneFrame();
  expect(await frame.evaluate(() => window.refusals)).toEqual([]);
  const here = new URL(page.url()).origin;
  expect(requests.length).toBeGreaterThan(5);
  expect(requests.filter((url) => !url.startsWith(`${here}/`))).toEqual([]);
  expect(sandbox.faults).toEqual([]);

  // Whatever a script tries, the browser sends nothing to other servers.
  const refusals = await frame.evaluate(async () => {
    const refused = new Promise((resolve) => addEventListener('securitypolicyviolation', resolve));
    void fetch('https://example.org/', { method: 'POST', body: 'Plan' }).catch(() => undefined);
    await refused;
    return window.refusals;
  });
  expect(refusals).toEqual(['connect-src: https://example.org/']);
});

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
  await sandbox.press('Marcar en la hoja');
  await sandbox.button('Quitar marcas').waitFor();
  await sandbox.press('Crear resúmenes');
  await sandbox.button('Quitar resúmenes').waitFor();
  await sandbox.openSettings('Columnas');
  await pane.getByLabel(/^Responsable/).waitFor();

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

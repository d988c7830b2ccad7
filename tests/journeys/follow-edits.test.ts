import { objections } from './support/accessibility';
import { SandboxServer } from './support/sandbox';

jest.setTimeout(120_000);

let server: SandboxServer;
beforeAll(async () => {
  server = await SandboxServer.start();
});
afterAll(async () => {
  await server.stop();
});

test('after the first review the pane follows what is typed, and takes neither focus nor word', async () => {
  const sandbox = await server.open();
  const { page, pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByText('6 vencidas').first().waitFor();

  // The end of No. 1, put off to December; the next cell is being typed in when the pane would read.
  await sandbox.cell('I5').click();
  await page.keyboard.type('dic-24');
  await page.keyboard.press('Enter');
  await page.keyboard.type('nov');
  await page.waitForTimeout(1500);
  expect(await pane.getByText('Hay una celda a medio escribir').count()).toBe(0);
  await page.keyboard.type('-24');
  await page.keyboard.press('Enter');

  await pane.getByRole('button', { name: /^4 vencidas/ }).waitFor();
  await sandbox.activeCell('I7');
  expect(await page.evaluate(() => document.activeElement?.closest('iframe') ?? null)).toBeNull();
  expect(await objections(sandbox)).toEqual([]);
  expect(sandbox.faults).toEqual([]);
});

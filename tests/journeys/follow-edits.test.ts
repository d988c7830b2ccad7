import type { Frame } from 'playwright-core';
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

/** Waits until Excel refuses the pane a request, and the pane has had the answer. */
function refusal(frame: Frame): Promise<void> {
  return frame.evaluate(
    () =>
      new Promise((resolve) => {
        const answer = window._osfHostAPI;
        window._osfHostAPI = (handler, call, callback) => {
          answer(handler, call, (given) => {
            callback(given);
            // An answer that was given has more to it than a number.
            if (given.length === 1) requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
          });
        };
      }),
  );
}

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
  await refusal(sandbox.paneFrame());
  expect(await pane.getByText('Hay una celda a medio escribir').count()).toBe(0);
  await page.keyboard.type('-24');
  await page.keyboard.press('Enter');

  await pane.getByRole('button', { name: /^4 vencidas/ }).waitFor();
  await sandbox.activeCell('I7');
  expect(await page.evaluate(() => document.activeElement?.closest('iframe') ?? null)).toBeNull();
  expect(await objections(sandbox)).toEqual([]);
  expect(sandbox.faults).toEqual([]);
});

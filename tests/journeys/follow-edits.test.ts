import type { Frame } from 'playwright-core';
import { objections } from './support/accessibility';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** Holds back the pane's requests to Excel. */
function hold(frame: Frame): Promise<void> {
  return frame.evaluate(() => {
    const answer = window._osfHostAPI;
    const held: Parameters<typeof answer>[] = [];
    window._osfHostAPI = (...request) => held.push(request);
    window.held = { answer, requests: held };
  });
}

/**
 * Releases the pane's requests after it has made one; waits until Excel has refused it and the pane has received the
 * answer.
 */
async function refusal(frame: Frame): Promise<void> {
  await frame.waitForFunction(() => (window.held?.requests.length ?? 0) > 0);
  await frame.evaluate(
    () =>
      new Promise<void>((resolve) => {
        if (window.held === undefined) throw new Error('no request is held');
        const { answer, requests } = window.held;
        window._osfHostAPI = (handler, call, callback) => {
          answer(handler, call, (given) => {
            callback(given);
            // A successful answer has more arguments than a number.
            if (given.length === 1) requestAnimationFrame(() => requestAnimationFrame(() => resolve()));
          });
        };
        for (const request of requests.splice(0)) window._osfHostAPI(...request);
      }),
  );
}

test('after the first review the pane follows edits, without taking the focus or announcing anything', async () => {
  const sandbox = await server.open();
  const { page, pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByText('6 vencidas').first().waitFor();

  // Moves the end of No. 1 to December; the next cell is being edited when the pane wants to read.
  await sandbox.cell('I5').click();
  await hold(sandbox.paneFrame());
  await page.keyboard.type('dic-24');
  await page.keyboard.press('Enter');
  await page.keyboard.type('nov');
  await page.getByLabel('Contenido de I6').waitFor();
  await refusal(sandbox.paneFrame());
  expect(await pane.getByText('Hay una celda en edición').count()).toBe(0);
  await page.keyboard.type('-24');
  await page.keyboard.press('Enter');

  await pane.getByRole('button', { name: /^4 vencidas/ }).waitFor();
  await sandbox.activeCell('I7');
  expect(await page.evaluate(() => document.activeElement?.closest('iframe') ?? null)).toBeNull();
  expect(await objections(sandbox)).toEqual([]);
  expect(sandbox.faults).toEqual([]);
});

declare global {
  interface Window {
    /** Requests that {@link hold} holds back, with their callbacks. */
    held?: {
      readonly answer: Window['_osfHostAPI'];
      readonly requests: Parameters<Window['_osfHostAPI']>[];
    };
  }
}

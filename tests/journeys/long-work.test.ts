import type { Frame } from 'playwright-core';
import { planFile } from '../bench/make-plan';
import { GENERATED_SHEETS } from '../support/sample';
import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

function paneFrame({ page }: Sandbox): Frame {
  const frame = page.frames().find((one) => one.parentFrame() !== null);
  if (frame === undefined) throw new Error('the sandbox shows no pane');
  return frame;
}

/** Delays each step of the pane's work by some milliseconds, as on a busy machine. */
async function slowTurns(sandbox: Sandbox, milliseconds: number): Promise<void> {
  await paneFrame(sandbox).evaluate((wait) => {
    const Channel = MessageChannel;
    // Affects new channels only: React has created its own before.
    window.MessageChannel = class extends Channel {
      constructor() {
        super();
        const { port2 } = this;
        port2.postMessage = (message: unknown) => {
          setTimeout(() => MessagePort.prototype.postMessage.call(port2, message), wait);
        };
      }
    };
  }, milliseconds);
}

test('a long task shows its progress, and cancelled writing leaves no sheet behind', async () => {
  const bytes = await planFile(800);
  const sandbox = await server.open({ file: 'assets/largo.xlsx' }, async (page) => {
    await page.route('**/assets/largo.xlsx', (route) => route.fulfill({ body: Buffer.from(bytes) }));
  });
  const { pane } = sandbox;
  const work = pane.getByRole('progressbar');
  const cancel = pane.getByRole('button', { name: 'Cancelar' });
  await sandbox.button('Revisar plan').waitFor();

  await slowTurns(sandbox, 600);
  await sandbox.button('Revisar plan').click();
  await pane
    .getByText(/^(Leyendo el plan|Revisando las filas): [1-9]\d? %$/)
    .first()
    .waitFor();
  expect(Number(await work.getAttribute('aria-valuenow'))).toBeGreaterThan(0);
  await slowTurns(sandbox, 0);
  await pane
    .getByText(/venció hace/)
    .first()
    .waitFor();

  await slowTurns(sandbox, 2_000);
  await sandbox.press('Crear resúmenes');
  // Screen readers announce progress in steps of 25 %.
  await pane
    .getByRole('status')
    .getByText(/^Preparando las hojas: (0|25) %$/)
    .waitFor({ state: 'attached' });
  await cancel.waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await cancel.click();
  await pane.getByText('Cancelado. El libro no cambió.').first().waitFor();
  // The refresh afterwards runs at normal speed.
  await slowTurns(sandbox, 0);
  await work.waitFor({ state: 'detached' });
  await eventually(() => sandbox.sheets(), ['Plan 2024']);
  await pane.locator(':focus', { hasText: 'Crear resúmenes' }).waitFor();
  expect(await objections(sandbox)).toEqual([]);

  await sandbox.press('Crear resúmenes');
  await sandbox.button('Quitar resúmenes').waitFor();
  await eventually(() => sandbox.sheets(), ['Plan 2024', ...GENERATED_SHEETS]);
  expect(sandbox.faults).toEqual([]);
});

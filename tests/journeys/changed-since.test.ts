import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** The sample with summaries written on 15 July, so that the review shows what has changed since. */
async function reviewedInJuly(): Promise<Uint8Array> {
  const sandbox = await server.open({ 'as-of': '2024-07-15' });
  await sandbox.button('Revisar plan').click();
  await sandbox.press('Crear resúmenes');
  await sandbox.button('Quitar resúmenes').waitFor();
  expect(sandbox.faults).toEqual([]);
  return sandbox.download();
}

test('a returning user sees with the results what changed since the last review, and which actions', async () => {
  const bytes = await reviewedInJuly();
  const sandbox = await server.open({ file: 'assets/julio.xlsx' }, async (page) => {
    await page.route('**/assets/julio.xlsx', (route) => route.fulfill({ body: Buffer.from(bytes) }));
  });
  const { pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByRole('button', { name: 'Desde el 15/07/2024: 5 vencidas nuevas.' }).click();
  await pane.getByRole('heading', { name: 'Vencieron' }).waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await pane
    .getByRole('button', { name: /No\. 5/ })
    .first()
    .click();
  await sandbox.activeCell('F8');

  // Edits are followed. For another as-of date there is no earlier review to compare with.
  await pane.getByRole('button', { name: /Cambiar la fecha de corte/ }).click();
  await pane.getByLabel('Fecha de corte', { exact: true }).fill('2024-07-01');
  await pane.getByRole('button', { name: 'Aplicar' }).click();
  await pane.getByText(/^Desde el/).waitFor({ state: 'detached' });
  expect(await sandbox.download()).toEqual(bytes);
  expect(sandbox.faults).toEqual([]);
});

test('after closing a message with the keyboard, the focus is on the sections', async () => {
  const sandbox = await server.open();
  const { pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await sandbox.press('Marcar en la hoja');
  const close = pane.getByRole('button', { name: 'Cerrar el mensaje' });
  await close.press('Enter');
  await close.waitFor({ state: 'detached' });
  const focused = () => sandbox.paneFrame().evaluate(() => document.activeElement?.getAttribute('role'));
  await eventually(focused, 'tab');
  expect(sandbox.faults).toEqual([]);
});

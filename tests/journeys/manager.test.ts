import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** The fill of overdue actions. */
const LATE = 'rgb(230, 160, 152)';

/** The sample as staff send it to a manager: marked and with summaries. */
async function handedOn(): Promise<Uint8Array> {
  const staff = await server.open();
  await staff.button('Revisar plan').click();
  await staff.press('Marcar en la hoja');
  await staff.button('Quitar marcas').waitFor();
  await staff.press('Crear resúmenes');
  await staff.button('Quitar resúmenes').waitFor();
  expect(staff.faults).toEqual([]);
  return staff.download();
}

/** Opens that workbook on another machine and day. */
async function openedByManager(bytes: Uint8Array, asOf: string): Promise<Sandbox> {
  return server.open({ 'as-of': asOf, file: 'assets/recibido.xlsx' }, async (page) => {
    await page.route('**/assets/recibido.xlsx', (route) => route.fulfill({ body: Buffer.from(bytes) }));
  });
}

test('a manager opens a marked workbook, sees its situation and the meaning of its marks without changing anything, and refreshes it', async () => {
  const bytes = await handedOn();
  const sandbox = await openedByManager(bytes, '2024-12-20');
  const { pane } = sandbox;

  // The marks are saved in the workbook, so they are visible at once.
  await sandbox.waitForFill('A7', LATE);
  await sandbox.button('Revisar plan').click();
  await pane.getByText('venció hace 234 días').waitFor();
  await pane.getByRole('button', { name: /Qué significan las marcas/ }).click();
  await pane.getByText('Su fecha de fin ya pasó y no consta como cumplida.').waitFor();
  await pane.getByRole('tab', { name: /Resúmenes/ }).click();
  await eventually(() => pane.getByRole('list', { name: 'Hojas de resumen' }).getByRole('button').count(), 7);
  expect(await objections(sandbox)).toEqual([]);

  // Opening the workbook changes nothing, and the first button is never one that removes something.
  expect(await sandbox.download()).toEqual(bytes);
  for (const [tab, first] of [
    ['Plazos', 'Marcada'],
    ['Resúmenes', 'Actualizar resúmenes'],
  ] as const) {
    await pane.getByRole('tab', { name: tab }).click();
    await eventually(() => pane.getByRole('tabpanel').getByRole('button').first().innerText(), first);
  }

  await sandbox.press('Actualizar resúmenes');
  await pane
    .getByText(/Se actualizaron 7 hojas/)
    .first()
    .waitFor();
  await eventually(async () => (await sandbox.sheets()).length, 8);
  await sandbox.press('Quitar marcas');
  await sandbox.waitForFill('A7', LATE, false);
  await sandbox.press('Marcar en la hoja');
  await pane
    .getByText(/Marcas en «Plan 2024»/)
    .first()
    .waitFor();
  await sandbox.waitForFill('A7', LATE);
  expect(sandbox.faults).toEqual([]);
});

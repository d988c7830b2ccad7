import { SITUATION_STYLES } from '../../src/core/schedule/palette';
import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

test('staff choose summaries, and the workbook saves the choice', async () => {
  const sandbox = await server.open();
  const { pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByRole('tab', { name: 'Resúmenes' }).click();
  const boxes = pane.getByRole('list', { name: 'Hojas de resumen' }).getByRole('checkbox');
  await boxes.first().waitFor();
  const all = await boxes.count();

  // The register is always written, because the others count its rows.
  expect(await pane.getByRole('checkbox', { name: 'Indicadores' }).isDisabled()).toBe(true);
  for (let at = 0; at < all; at++) {
    const box = boxes.nth(at);
    if ((await box.isEnabled()) && (await box.getAttribute('aria-label')) !== 'Cronograma') await box.uncheck();
  }
  expect(await objections(sandbox)).toEqual([]);
  await sandbox.press('Crear resúmenes');
  await pane.getByText('Se crearon 2 hojas: Indicadores, Cronograma.').first().waitFor();
  await eventually(() => sandbox.sheets(), ['Plan 2024', 'Indicadores', 'Cronograma']);

  // Clicking an existing summary shows it. The others keep their choice, and are created when selected.
  await pane.getByRole('button', { name: 'Cronograma' }).click();
  await eventually(
    () => boxes.evaluateAll((each: HTMLInputElement[]) => each.map(({ checked }) => checked)),
    [false, false, false, false, false],
  );
  await pane.getByRole('checkbox', { name: 'Por responsable' }).check();
  await sandbox.press('Actualizar resúmenes');
  await pane.getByText('Se creó la hoja «Por responsable». Se actualizaron 2 hojas.').first().waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await objections(sandbox)).toEqual([]);
  expect(sandbox.faults).toEqual([]);
});

test('staff mark whole rows, and remove the marks', async () => {
  const sandbox = await server.open();
  const { pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  const before = await sandbox.fill('F5');
  await sandbox.openSettings('Plazos y marcas');
  await pane.getByLabel('Dónde marcar').selectOption('Toda la fila');
  await pane.getByText('Guardado en el libro', { exact: true }).last().waitFor();
  await sandbox.closeSettings();

  // Only before the first marks of a workbook, the pane says who will see them.
  const hint = pane.locator('p', { hasText: 'Quien abra este libro verá las marcas.' });
  await hint.waitFor();
  await sandbox.press('Marcar en la hoja');
  await pane.getByText('Marcas en «Plan 2024»: 6 vencidas. Ninguna celda del plan cambió.').first().waitFor();
  await hint.waitFor({ state: 'detached' });
  const [red, green, blue] = [1, 3, 5].map((at) => parseInt(SITUATION_STYLES.overdue.fill.slice(at, at + 2), 16));
  for (const cell of ['A5', 'F5', 'I5', 'F10']) {
    await sandbox.waitForFill(cell, `rgb(${red ?? ''}, ${green ?? ''}, ${blue ?? ''})`);
  }
  await sandbox.press('Quitar marcas');
  await sandbox.button('Quitar marcas').waitFor({ state: 'detached' });
  await sandbox.waitForFill('F5', before);
  expect(sandbox.faults).toEqual([]);
});

import { SITUATION_STYLES } from '../../src/core/schedule/palette';
import { differingParts } from 'excel-host/testing';
import { sampleBytes, GENERATED_SHEETS } from '../support/sample';
import { eventually } from './support/eventually';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** Converts `#E6A098` to the browser's format. */
const rgb = (hex: string) => `rgb(${[1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16)).join(', ')})`;
const overdue = rgb(SITUATION_STYLES.overdue.fill);
const NUMBERS = ['A5', 'A6', 'A7', 'A8', 'A9', 'A10'];

test('staff review the sample plan, mark it, summarize it, and remove both', async () => {
  const sandbox = await server.open();
  const { page, pane } = sandbox;

  // Before the review: the plan that was found, and a button to review it.
  await pane.getByText('Plan con 6 acciones en «Plan 2024»').first().waitFor();
  await sandbox.button('Revisar plan').click();
  await pane.getByText('6 vencidas').first().waitFor();
  await pane.getByText('venció hace 138 días').waitFor();
  expect(await sandbox.download()).toEqual(sampleBytes());

  // The findings; clicking one selects its cell.
  await pane.getByRole('tab', { name: /Hallazgos/ }).click();
  await pane.locator('[data-rule]').first().waitFor();
  const counts = await pane
    .locator('[data-rule]')
    .evaluateAll((groups) =>
      groups.map((group) => [
        group.getAttribute('data-rule'),
        Number(/\d+$/.exec(group.querySelector('[data-fold]')?.textContent ?? '')?.[0]),
      ]),
    );
  expect(Object.fromEntries(counts)).toMatchObject({ 'number-gap': 1, 'date-as-text': 12, 'markup-in-text': 5 });
  await pane.locator('[data-rule="number-gap"] [data-fold]').click();
  await pane.locator('[data-rule="number-gap"] li').getByTitle('Ir a la celda').click();
  await sandbox.activeCell('A8');

  // The marks, on the plan's sheet.
  for (const cell of NUMBERS) expect(await sandbox.fill(cell)).not.toBe(overdue);
  await sandbox.press('Marcar en la hoja');
  await sandbox.button('Quitar marcas').waitFor();
  for (const cell of NUMBERS) await sandbox.waitForFill(cell, overdue);

  // The summaries, on new sheets.
  await sandbox.press('Crear resúmenes');
  await sandbox.button('Quitar resúmenes').waitFor();
  await eventually(() => sandbox.sheets(), ['Plan 2024', ...GENERATED_SHEETS]);
  await page.getByRole('tab', { name: 'Tablero' }).click();
  await sandbox.cell('A4').getByText('6', { exact: true }).waitFor();
  await page.locator('[data-chart="plan-mejora:progress"]').waitFor();
  await page.getByRole('tab', { name: 'Indicadores' }).click();
  await sandbox.cell('D8').getByText('Acta de comité creado').waitFor();
  await page.getByRole('tab', { name: 'Por criterio' }).click();
  await sandbox.cell('B6').getByText('Liderazgo').waitFor();

  // Removing both restores the workbook.
  await page.getByRole('tab', { name: 'Plan 2024' }).click();
  await sandbox.press('Quitar resúmenes');
  await sandbox.button('Quitar resúmenes').waitFor({ state: 'detached' });
  await sandbox.press('Quitar marcas');
  await sandbox.button('Quitar marcas').waitFor({ state: 'detached' });
  await eventually(() => sandbox.sheets(), ['Plan 2024']);
  expect(differingParts(sampleBytes(), await sandbox.download())).toEqual([]);
  expect(sandbox.faults).toEqual([]);
});

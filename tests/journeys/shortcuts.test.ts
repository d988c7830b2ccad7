import { useSandbox } from './support/use-sandbox';
import { eventually } from './support/eventually';

const server = useSandbox();

/** The fill of overdue actions. */
const LATE = 'rgb(230, 160, 152)';

const combination = (letter: string) => `Control+Alt+Shift+Key${letter}`;

test('each ribbon button has a shortcut that does the same from the sheet, with the pane closed', async () => {
  const sandbox = await server.open();
  const { page } = sandbox;
  const review = sandbox.ribbonButton('Revisar plan').and(page.locator(':not([aria-disabled="true"])'));
  await eventually(() => review.getAttribute('aria-keyshortcuts'), 'Control+Alt+Shift+R Meta+Alt+Shift+R');
  await page.getByRole('button', { name: 'Ocultar el panel' }).click();
  await sandbox.cell('B5').click();

  await page.keyboard.press(combination('M'));
  await sandbox.waitForFill('A7', LATE);
  await page.keyboard.press(combination('X'));
  await sandbox.waitForFill('A7', LATE, false);
  await page.keyboard.press(combination('R'));
  // A review opens the pane.
  await sandbox.frame.waitFor({ state: 'visible' });
  await sandbox.pane.getByText('venció hace 138 días').waitFor();
  await page.getByRole('button', { name: 'Ocultar el panel' }).click();
  await sandbox.cell('B5').click();
  await page.keyboard.press(combination('S'));
  await sandbox.window.getByText(/Se crearon 7 hojas/).waitFor();
  await page.keyboard.press('Escape');
  await sandbox.window.waitFor({ state: 'detached' });

  await sandbox.frame.waitFor({ state: 'hidden' });
  await page.keyboard.press(combination('P'));
  await sandbox.frame.waitFor({ state: 'visible' });
  // None of the keys was typed into the sheet.
  await sandbox.activeCell('B5');
  expect(sandbox.faults).toEqual([]);
});

test('the pane lists them', async () => {
  const sandbox = await server.open({ lang: 'en' });
  await sandbox.openSettings('Help and version');
  await eventually(
    () => sandbox.pane.locator('dl', { hasText: 'Shift' }).locator('dt, dd').allInnerTexts(),
    ['R', 'M', 'S', 'X', 'P'].flatMap((letter, index) => [
      ['Review plan', 'Mark on sheet', 'Summaries', 'Remove marks', 'Open pane'][index],
      `Ctrl\u00A0+ Alt\u00A0+ Shift\u00A0+ ${letter}`,
    ]),
  );
  expect(sandbox.faults).toEqual([]);
});

test('the pane follows the ribbon: marks that the ribbon added can be removed in the pane', async () => {
  const sandbox = await server.open();
  await sandbox.button('Revisar plan').click();
  await sandbox.pane.getByText('6 vencidas').first().waitFor();
  await sandbox.ribbonButton('Marcar en la hoja').click();
  await sandbox.press('Quitar marcas');
  await sandbox.waitForFill('A7', LATE, false);
  expect(sandbox.faults).toEqual([]);
});

test('a closed pane doesn’t read the workbook, and catches up when it is opened again', async () => {
  const sandbox = await server.open();
  const { page, pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByRole('button', { name: /^6 vencidas/ }).waitFor();
  await page.getByRole('button', { name: 'Ocultar el panel' }).click();
  // Moves the end of No. 1 to December.
  await sandbox.cell('I5').click();
  await page.keyboard.type('dic-24');
  await page.keyboard.press('Enter');
  await sandbox.ribbonButton('Abrir panel').click();
  await pane.getByRole('button', { name: /^5 vencidas/ }).waitFor();
  // A user who opens the pane from the ribbon has the focus in it.
  await eventually(() => page.evaluate(() => document.activeElement?.getAttribute('data-frame')), 'pane');
  expect(sandbox.faults).toEqual([]);
});

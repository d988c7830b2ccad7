import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import { focused, groupOf, listed, openFindings, openGroup } from './support/findings';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

test('staff filter findings by text, rule, owner and criterion, and clear the filter', async () => {
  const sandbox = await openFindings(server);
  const { pane } = sandbox;
  const all = await listed(sandbox);
  const shown = pane.getByRole('tabpanel').getByRole('status');

  await pane.getByRole('searchbox').fill('VICERRECTORIA inicio');
  await shown.getByText('2 de 44 hallazgos').waitFor();
  await eventually(() => listed(sandbox), ['date-as-text 2']);
  // So few findings are shown without opening their group.
  await pane.locator('[data-rule] li').getByText('H7').waitFor();
  expect(await objections(sandbox)).toEqual([]);

  await pane.getByRole('searchbox').fill('nada de esto');
  await pane.getByText('Sin resultados').waitFor();
  await shown.getByText('0 de 44 hallazgos').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await pane.getByRole('button', { name: 'Quitar filtros' }).click();
  await pane.locator('[data-rule="date-as-text"]').waitFor();
  await eventually(() => listed(sandbox), all);

  await pane.getByRole('button', { name: 'Más filtros' }).click();
  await pane.getByRole('combobox', { name: /responsable/ }).selectOption('Compras');
  await pane.getByRole('combobox', { name: /regla/ }).selectOption('Fecha escrita como texto');
  await shown.getByText('2 de 44 hallazgos').waitFor();
  await eventually(() => listed(sandbox), ['date-as-text 2']);
  await pane.getByRole('button', { name: /consejos/ }).click();
  await shown.getByText('0 de 44 hallazgos').waitFor();
  await pane.getByRole('button', { name: 'Quitar filtros' }).click();

  await pane.getByRole('combobox', { name: /criterio/ }).selectOption({ label: '5 Procesos' });
  await shown.getByText('1 de 44 hallazgos').waitFor();
  await eventually(() => listed(sandbox), ['coverage 1']);
  expect(sandbox.faults).toEqual([]);
});

test('the keyboard moves through the list, and Enter selects the cell', async () => {
  const sandbox = await openFindings(server);
  const { page, pane } = sandbox;
  await pane.locator('[data-rule] [data-fold]').first().focus();
  await page.keyboard.press('ArrowDown');
  await eventually(() => focused(sandbox), expect.stringMatching(/^Restos de código/));
  await page.keyboard.press('Home');
  await eventually(() => focused(sandbox), 'Corregir… (correcciones seguras)');
  await page.keyboard.press('ArrowDown');
  await eventually(() => focused(sandbox), expect.stringMatching(/^Fecha escrita como texto/));

  await page.keyboard.press('ArrowRight');
  await pane.locator('[data-rule="date-as-text"] li').first().waitFor();
  await page.keyboard.press('ArrowRight');
  await eventually(() => focused(sandbox), 'Corregir 12…');
  await page.keyboard.press('ArrowDown');
  await eventually(() => focused(sandbox), expect.stringMatching(/^H5/));
  await page.keyboard.press('ArrowDown');
  await eventually(() => focused(sandbox), expect.stringMatching(/^I5/));
  await page.keyboard.press('Enter');
  await sandbox.activeCell('I5');
  await eventually(() => focused(sandbox), expect.stringMatching(/^I5/));

  await page.keyboard.press('ArrowLeft');
  await eventually(() => focused(sandbox), expect.stringMatching(/Fecha escrita como texto/));
  await page.keyboard.press('ArrowLeft');
  await pane.locator('[data-rule="date-as-text"] li').first().waitFor({ state: 'detached' });
  await page.keyboard.press('End');
  const last = await pane.locator('[data-rule] [data-fold]').last().textContent();
  await eventually(() => focused(sandbox), last);
  expect(sandbox.faults).toEqual([]);
});

test('selecting a row on the sheet shows its situation and a link to its findings', async () => {
  const sandbox = await openFindings(server);
  const { pane } = sandbox;
  const strip = pane.getByRole('complementary', { name: 'Fila seleccionada en la hoja' });
  await sandbox.cell('C7').click();
  await strip.getByText('Fila 7 · No. 3 · ⚠ venció hace 138 días · 6 hallazgos').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  // The focus stays in the sheet.
  expect(await sandbox.page.evaluate(() => document.activeElement?.tagName)).not.toBe('IFRAME');

  await strip.getByRole('button', { name: 'Ver los hallazgos de la fila 7' }).click();
  await pane.getByRole('tabpanel').getByRole('status').getByText('Fila 7 · 6 de 44 hallazgos').waitFor();
  await pane.locator('[data-rule="date-as-text"] li').getByText('H7').waitFor();

  // Selections made by the pane itself aren't shown.
  await pane.locator('[data-rule="date-as-text"] li').getByText('H7').click();
  await sandbox.activeCell('H7');
  await strip.waitFor({ state: 'detached' });
  await sandbox.cell('C3').click();
  await sandbox.cell('C8').click();
  await strip.getByText(/^Fila 8 · No\. 5/).waitFor();
  await sandbox.cell('C3').click();
  await strip.waitFor({ state: 'detached' });
  expect(sandbox.faults).toEqual([]);
});

test('selecting cells doesn’t change the list', async () => {
  const sandbox = await openFindings(server);
  const { pane } = sandbox;
  await openGroup(sandbox, 'date-as-text');
  const place = (cell: string) => groupOf(sandbox, 'date-as-text').locator('li').getByText(cell, { exact: true });
  await place('I10').waitFor();

  const panel = pane.getByRole('tabpanel');
  await panel.evaluate((list) => {
    list.dataset['changes'] = '0';
    const count = (changes: readonly MutationRecord[]) => {
      list.dataset['changes'] = String(Number(list.dataset['changes']) + changes.length);
    };
    const what = { subtree: true, childList: true, characterData: true, attributeFilter: ['aria-disabled'] };
    new MutationObserver(count).observe(list, what);
  });
  await place('H5').click();
  await sandbox.activeCell('H5');
  await place('H6').click();
  await sandbox.activeCell('H6');
  await place('H5').click();
  await sandbox.activeCell('H5');
  expect(await panel.getAttribute('data-changes')).toBe('0');
  expect(sandbox.faults).toEqual([]);
});

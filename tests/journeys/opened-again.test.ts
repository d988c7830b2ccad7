import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** Closes the pane and opens it again with the same workbook. */
async function reopen(sandbox: Sandbox): Promise<void> {
  const { pane } = sandbox;
  await sandbox.paneFrame().evaluate(() => {
    document.documentElement.dataset['closed'] = 'yes';
    location.reload();
  });
  await pane.locator('html:not([data-closed])').waitFor({ state: 'attached' });
}

test('a reopened pane restores its results, section, situation and as-of date', async () => {
  const sandbox = await server.open();
  const { pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByRole('button', { name: /Cambiar la fecha de corte/ }).click();
  await pane.getByLabel('Fecha de corte', { exact: true }).fill('2024-08-15');
  await pane.getByRole('button', { name: 'Aplicar' }).click();
  await pane.getByRole('button', { name: /^4 por vencer/ }).click();
  await pane.getByRole('heading', { name: 'Solo por vencer' }).waitFor();

  await reopen(sandbox);
  await pane.getByRole('heading', { name: 'Solo por vencer' }).waitFor();
  await pane.getByText('al 15/08/2024').waitFor();
  await pane.getByRole('tab', { name: /Hallazgos/ }).click();
  await reopen(sandbox);
  await pane.locator('[data-rule]').first().waitFor();
  await pane.getByRole('tab', { name: /Hallazgos/, selected: true }).waitFor();
  expect(sandbox.faults).toEqual([]);
});

test('a chosen language applies at once, and after the pane is reopened', async () => {
  const sandbox = await server.open();
  const { pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByText('venció hace 138 días').waitFor();
  await sandbox.openSettings('Idioma');
  await pane.getByRole('combobox', { name: 'Idioma' }).selectOption('English');
  await sandbox.closeSettings();
  await pane.getByText('138 days overdue').waitFor();
  await pane.locator('html[lang="en"]').waitFor();
  await pane.getByRole('tab', { name: /Findings/ }).waitFor();
  expect(await objections(sandbox)).toEqual([]);

  await reopen(sandbox);
  await pane.getByText('138 days overdue').waitFor();
  await sandbox.press('Create summaries');
  await sandbox.button('Remove summaries').waitFor();
  await eventually(() => sandbox.sheets(), expect.arrayContaining(['Indicators']));
  expect(sandbox.faults).toEqual([]);
});

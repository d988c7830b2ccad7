import type { Locator } from 'playwright-core';
import { differingParts } from 'excel-host/testing';
import { sampleBytes } from '../support/sample';
import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** A field of the settings: a column of the plan by name, or another one. */
const field = ({ pane }: Sandbox, name: RegExp | string) => pane.getByLabel(name);

/** Waits until a field has a value. */
const chosen = (one: Locator, option: string) => eventually(() => one.locator('option:checked').textContent(), option);

const OWNER = /^Responsable/;
const CRITERIA = 'Marco de criterios';

/** Waits until a change is saved and the plan was reviewed with it. */
async function saved({ pane }: Sandbox): Promise<void> {
  await pane.getByText('Guardado en el libro', { exact: true }).last().waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** Each rule with findings, with its title and their number. */
async function counts({ pane }: Sandbox): Promise<readonly string[]> {
  await pane.getByRole('tab', { name: /Hallazgos/ }).click();
  await pane.locator('[data-rule]').first().waitFor();
  const rules = await pane.locator('[data-rule] [data-fold]').allTextContents();
  await pane.getByRole('tab', { name: /Plazos/ }).click();
  return rules;
}

test('the reading is corrected, saved in the workbook, and reset', async () => {
  const sandbox = await server.open();
  const { pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByText('venció hace 138 días').waitFor();
  const asFound = await counts(sandbox);

  // The settings list each column by its heading in the sheet.
  await sandbox.openSettings('Plan', 'Columnas', 'Criterios', 'Plazos y marcas');
  await field(sandbox, OWNER).waitFor();
  await chosen(field(sandbox, OWNER), 'L · Responsable de seguimiento');
  await eventually(() => field(sandbox, 'Primera fila del encabezado').inputValue(), '2');
  expect(await objections(sandbox)).toEqual([]);

  // A corrected column is saved at once, and the plan is reviewed with it; the focus stays.
  await field(sandbox, OWNER).focus();
  await field(sandbox, OWNER).selectOption('9');
  await saved(sandbox);
  await chosen(field(sandbox, /^Recursos/), 'No está en el plan');
  await pane.getByText('modificado').waitFor();
  await eventually(() => field(sandbox, OWNER).evaluate((select) => select === document.activeElement), true);
  expect(await objections(sandbox)).toEqual([]);

  // What is no number of days is said, and not saved.
  await field(sandbox, 'Días para «por vencer»').fill('900');
  await pane.getByText('Escriba un número entero, de 0 a 366.').waitFor();
  await field(sandbox, 'Días para «por vencer»').fill('90');
  await pane.getByText('90 días · Número y fecha de fin').waitFor();
  await sandbox.closeSettings();
  await pane.getByText('Humanos, Financieros').first().waitFor();
  await eventually(
    () => pane.getByRole('button', { name: 'Ajustes' }).evaluate((button) => button === document.activeElement),
    true,
  );

  // Another structure gives other findings.
  const corrected = await counts(sandbox);
  await sandbox.openSettings('Criterios');
  await field(sandbox, CRITERIA).selectOption({ label: 'CAF 2013 (español)' });
  await saved(sandbox);
  await sandbox.closeSettings();
  await eventually(async () => (await counts(sandbox)).join() !== corrected.join(), true);

  // The saved file contains the settings.
  const kept = await sandbox.download();
  const next = await server.open();
  await next.openFile('plan-corregido.xlsx', kept);
  await next.button('Revisar plan').click();
  await next.pane.getByText('Humanos, Financieros').first().waitFor();
  await next.openSettings('Columnas', 'Criterios');
  await field(next, OWNER).waitFor();
  await eventually(() => field(next, OWNER).inputValue(), '9');
  await eventually(() => field(next, CRITERIA).inputValue(), 'caf-2013-es');

  // Resets all settings, after asking.
  await next.pane.getByRole('button', { name: 'Restablecer todo' }).click();
  await next.pane.getByRole('button', { name: 'Restablecer', exact: true }).click();
  await saved(next);
  await next.closeSettings();
  await next.pane.getByText('Humanos, Financieros').first().waitFor({ state: 'detached' });
  await eventually(() => counts(next), asFound);
  // As in Excel, the part that held the settings may stay; nothing else changed.
  const changed = differingParts(sampleBytes(), await next.download());
  expect(changed.filter((part) => part.startsWith('xl/') && !part.startsWith('xl/webextensions/'))).toEqual([]);
  expect([...sandbox.faults, ...next.faults]).toEqual([]);
});

test('a word for a status has the meaning that the institution gives it', async () => {
  const sandbox = await server.open();
  const { page, pane } = sandbox;
  await sandbox.button('Revisar plan').waitFor();
  // A status in a column beside the plan, with a heading of its own.
  for (const [cell, text] of [
    ['N3', 'Estado'],
    ['N5', 'Visto bueno de la MAE'],
  ] as const) {
    await page.getByLabel(/^Celda activa/).fill(cell);
    await page.keyboard.press('Enter');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
  }
  await sandbox.button('Revisar plan').click();
  await pane.getByText('6 vencidas').first().waitFor();
  await sandbox.openSettings('Estados');
  const word = field(sandbox, /^Visto bueno de la MAE/);
  await chosen(word, 'Desconocido');
  await word.selectOption({ label: 'Cumplida' });
  await saved(sandbox);
  await chosen(word, 'Cumplida');
  await sandbox.closeSettings();
  await pane.getByRole('button', { name: '5 vencidas' }).waitFor();
  await pane.getByRole('button', { name: '1 cumplida' }).waitFor();
  expect(sandbox.faults).toEqual([]);
});

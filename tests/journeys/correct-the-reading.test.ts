import type { Locator } from 'playwright-core';
import { differingParts } from 'excel-host/testing';
import { sampleBytes } from '../support/sample';
import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

const details = ({ pane }: Sandbox) => pane.getByRole('button', { name: /Cómo se leyó este plan/ });

/** A field of the plan's details: a column of the plan by name, or another setting. */
const field = ({ pane }: Sandbox, name: RegExp | string) => pane.getByLabel(name);

/** Waits until a field has a value. */
const chosen = (one: Locator, option: string) => eventually(() => one.locator('option:checked').textContent(), option);

const OWNER = /^Responsable/;
const CRITERIA = 'Marco de criterios';

async function save(sandbox: Sandbox): Promise<void> {
  await sandbox.button('Guardar').click();
  await sandbox.button('Guardar').waitFor({ state: 'detached' });
  await sandbox.pane.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** Each rule with findings, with its title and their number. */
async function counts({ pane }: Sandbox): Promise<readonly string[]> {
  await pane.getByRole('tab', { name: /Hallazgos/ }).click();
  await pane.locator('[data-rule]').first().waitFor();
  const rules = await pane.locator('[data-rule] summary').allTextContents();
  await pane.getByRole('tab', { name: /Plazos/ }).click();
  return rules;
}

test('the reading is corrected, saved in the workbook, and reset', async () => {
  const sandbox = await server.open();
  const { pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByText('venció hace 138 días').waitFor();
  const asFound = await counts(sandbox);

  // The details list each column by its heading in the sheet.
  await details(sandbox).click();
  await field(sandbox, OWNER).waitFor();
  await chosen(field(sandbox, OWNER), 'L · Responsable de seguimiento');
  await eventually(() => field(sandbox, 'Primera fila del encabezado').inputValue(), '2');
  expect(await objections(sandbox)).toEqual([]);

  // Nothing changes before a corrected column is saved; then the plan is reviewed, and the focus stays.
  await field(sandbox, OWNER).selectOption('9');
  await chosen(field(sandbox, /^Recursos/), 'No está en el plan');
  await pane.getByText('modificado').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await save(sandbox);
  await pane.getByText('Humanos, Financieros').first().waitFor();
  await eventually(() => details(sandbox).evaluate((button) => button === document.activeElement), true);

  // Another structure gives other findings.
  const corrected = await counts(sandbox);
  await field(sandbox, CRITERIA).selectOption({ label: 'CAF 2013 (español)' });
  await save(sandbox);
  await eventually(async () => (await counts(sandbox)).join() !== corrected.join(), true);

  // Discarding restores the saved settings.
  await field(sandbox, 'Días para «por vencer»').fill('90');
  await sandbox.button('Descartar').click();
  await eventually(() => field(sandbox, 'Días para «por vencer»').inputValue(), '');

  // The saved file contains the settings.
  const kept = await sandbox.download();
  const next = await server.open();
  await next.openFile('plan-corregido.xlsx', kept);
  await next.button('Revisar plan').click();
  await next.pane.getByText('Humanos, Financieros').first().waitFor();
  await details(next).click();
  await field(next, OWNER).waitFor();
  await eventually(() => field(next, OWNER).inputValue(), '9');
  await eventually(() => field(next, CRITERIA).inputValue(), 'caf-2013-es');

  // Resets all settings.
  await next.pane.getByRole('button', { name: 'Restablecer todo' }).click();
  await chosen(field(next, OWNER), 'Automático');
  await save(next);
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
  await details(sandbox).click();
  const word = field(sandbox, /^Visto bueno de la MAE/);
  await chosen(word, 'Desconocido');
  await word.selectOption({ label: 'Cumplida' });
  await save(sandbox);
  await pane.getByText('5 vencidas').first().waitFor();
  await pane.getByText('1 cumplida').first().waitFor();
  await chosen(word, 'Cumplida');
  expect(sandbox.faults).toEqual([]);
});

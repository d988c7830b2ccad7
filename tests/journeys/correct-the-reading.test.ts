import type { Locator } from 'playwright-core';
import { differingParts } from 'excel-host/testing';
import { sampleBytes } from '../support/sample';
import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

const details = ({ pane }: Sandbox) => pane.getByRole('button', { name: /Cómo se leyó este plan/ });

/** A field of what was understood: the plan's column by its name, or another setting. */
const field = ({ pane }: Sandbox, name: RegExp | string) => pane.getByLabel(name);

/** Waits until a field says that this is chosen. */
const chosen = (one: Locator, option: string) => eventually(() => one.locator('option:checked').textContent(), option);

const OWNER = /^Responsable/;
const CRITERIA = 'Marco de criterios';

async function save(sandbox: Sandbox): Promise<void> {
  await sandbox.button('Guardar').click();
  await sandbox.button('Guardar').waitFor({ state: 'detached' });
  await sandbox.pane.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** Each rule that found something, with its title and how often. */
async function counts({ pane }: Sandbox): Promise<readonly string[]> {
  await pane.getByRole('tab', { name: /Hallazgos/ }).click();
  await pane.locator('[data-rule]').first().waitFor();
  const rules = await pane.locator('[data-rule] summary').allTextContents();
  await pane.getByRole('tab', { name: /Plazos/ }).click();
  return rules;
}

test('what was understood is put right, kept in the workbook, and taken back', async () => {
  const sandbox = await server.open();
  const { pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByText('venció hace 138 días').waitFor();
  const asFound = await counts(sandbox);

  // What was understood, column by column, in the words of the sheet.
  await details(sandbox).click();
  await field(sandbox, OWNER).waitFor();
  await chosen(field(sandbox, OWNER), 'L · Responsable de seguimiento');
  await eventually(() => field(sandbox, 'Primera fila del encabezado').inputValue(), '2');
  expect(await objections(sandbox)).toEqual([]);

  // A column is put right: nothing happens before it is saved, then the review follows, and the focus is where it was left.
  await field(sandbox, OWNER).selectOption('9');
  await chosen(field(sandbox, /^Recursos/), 'No está en el plan');
  await pane.getByText('modificado').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await save(sandbox);
  await pane.getByText('Humanos, Financieros').first().waitFor();
  await eventually(() => details(sandbox).evaluate((button) => button === document.activeElement), true);

  // Another edition of the criteria finds other things.
  const corrected = await counts(sandbox);
  await field(sandbox, CRITERIA).selectOption({ label: 'CAF 2013 (español)' });
  await save(sandbox);
  await eventually(async () => (await counts(sandbox)).join() !== corrected.join(), true);

  // Discarding is as if it had not been edited.
  await field(sandbox, 'Días para «por vencer»').fill('90');
  await sandbox.button('Descartar').click();
  await eventually(() => field(sandbox, 'Días para «por vencer»').inputValue(), '');

  // Whoever opens the file next finds it as it was left.
  const kept = await sandbox.download();
  const next = await server.open();
  await next.openFile('plan-corregido.xlsx', kept);
  await next.button('Revisar plan').click();
  await next.pane.getByText('Humanos, Financieros').first().waitFor();
  await details(next).click();
  await field(next, OWNER).waitFor();
  await eventually(() => field(next, OWNER).inputValue(), '9');
  await eventually(() => field(next, CRITERIA).inputValue(), 'caf-2013-es');

  // All of it is taken back.
  await next.pane.getByRole('button', { name: 'Restablecer todo' }).click();
  await chosen(field(next, OWNER), 'Automático');
  await save(next);
  await next.pane.getByText('Humanos, Financieros').first().waitFor({ state: 'detached' });
  await eventually(() => counts(next), asFound);
  // The part of the file that held it may stay, as Excel's does; nothing else changed.
  const changed = differingParts(sampleBytes(), await next.download());
  expect(changed.filter((part) => part.startsWith('xl/') && !part.startsWith('xl/webextensions/'))).toEqual([]);
  expect([...sandbox.faults, ...next.faults]).toEqual([]);
});

test('a word for a status means what the institution says', async () => {
  const sandbox = await server.open();
  const { page, pane } = sandbox;
  await sandbox.button('Revisar plan').waitFor();
  // A status beside the plan, under a heading of its own.
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

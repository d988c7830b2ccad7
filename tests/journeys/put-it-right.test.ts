import { differingParts } from '../support/parts';
import { sampleBytes } from '../support/sample';
import { objections } from './support/accessibility';
import { type Sandbox, SandboxServer } from './support/sandbox';

jest.setTimeout(120_000);

let server: SandboxServer;
beforeAll(async () => {
  server = await SandboxServer.start();
});
afterAll(async () => {
  await server.stop();
});

const details = ({ pane }: Sandbox) => pane.getByRole('button', { name: /Qué entendí de este plan/ });

/** A field of what was understood: the plan's column by its name, or another setting. */
const field = ({ pane }: Sandbox, name: RegExp | string) => pane.getByLabel(name);

const OWNER = /^Responsable/;
const CRITERIA = 'Edición de los criterios';

async function save(sandbox: Sandbox): Promise<void> {
  await sandbox.button('Guardar').click();
  await sandbox.button('Guardar').waitFor({ state: 'detached' });
  await sandbox.pane.getByRole('progressbar').waitFor({ state: 'detached' });
}

/** Each rule that found something, with its title and how often. */
async function counts({ pane }: Sandbox): Promise<readonly string[]> {
  await pane.getByRole('tab', { name: /Hallazgos/ }).click();
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
  expect(await field(sandbox, OWNER).locator('option:checked').textContent()).toBe('L · Responsable de seguimiento');
  expect(await field(sandbox, 'Primera fila del encabezado').inputValue()).toBe('2');
  expect(await objections(sandbox)).toEqual([]);

  // A column is put right: nothing happens before it is saved, then the review follows, and the focus is where it was left.
  await field(sandbox, OWNER).selectOption('9');
  expect(
    await field(sandbox, /^Recursos/)
      .locator('option:checked')
      .textContent(),
  ).toBe('No está en el plan');
  await pane.getByText('corregido').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await save(sandbox);
  await pane.getByText('Humanos, Financieros').first().waitFor();
  expect(await details(sandbox).evaluate((button) => button === document.activeElement)).toBe(true);

  // Another edition of the criteria finds other things.
  const corrected = await counts(sandbox);
  await field(sandbox, CRITERIA).selectOption({ label: 'CAF 2013 (español)' });
  await save(sandbox);
  expect(await counts(sandbox)).not.toEqual(corrected);

  // Discarding is as if it had not been edited.
  await field(sandbox, 'Días para «por vencer»').fill('90');
  await sandbox.button('Descartar').click();
  expect(await field(sandbox, 'Días para «por vencer»').inputValue()).toBe('');

  // Whoever opens the file next finds it as it was left.
  const kept = await sandbox.download();
  const next = await server.open();
  await next.page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'plan-corregido.xlsx', mimeType: '', buffer: Buffer.from(kept) });
  await next.page.getByText('plan-corregido.xlsx').first().waitFor();
  await next.button('Revisar plan').click();
  await next.pane.getByText('Humanos, Financieros').first().waitFor();
  await details(next).click();
  await field(next, OWNER).waitFor();
  expect(await field(next, OWNER).inputValue()).toBe('9');
  expect(await field(next, CRITERIA).inputValue()).toBe('caf-2013-es');

  // All of it is taken back.
  await next.pane.getByRole('button', { name: 'Dejar todo como se encontró' }).click();
  expect(await field(next, OWNER).locator('option:checked').textContent()).toBe('Como se encontró');
  await save(next);
  await next.pane.getByText('Humanos, Financieros').first().waitFor({ state: 'detached' });
  expect(await counts(next)).toEqual(asFound);
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
  expect(await word.locator('option:checked').textContent()).toBe('No se entiende');
  await word.selectOption({ label: 'Cumplida' });
  await save(sandbox);
  await pane.getByText('5 vencidas').first().waitFor();
  await pane.getByText('1 cumplida').first().waitFor();
  expect(await word.inputValue()).toBe('completed');
  expect(sandbox.faults).toEqual([]);
});

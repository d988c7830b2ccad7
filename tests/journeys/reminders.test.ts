import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { ExcelHost } from 'excel-host/node';
import { sampleBytes } from '../support/sample';
import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** Keeps the links that open a mail program, which a browser without one would follow. */
const watchMail = (page: Page) =>
  page.addInitScript(() => {
    HTMLAnchorElement.prototype.click = function () {
      if (this.protocol === 'mailto:') document.documentElement.dataset['mail'] = this.href;
      else HTMLElement.prototype.click.call(this);
    };
  });

const mailed = ({ pane }: Sandbox) => pane.locator('html').getAttribute('data-mail');

const withClipboard = async (page: Page) => {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await watchMail(page);
};

const withoutClipboard = async (page: Page) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await watchMail(page);
};

/** Opens the sample's reminders, or another workbook's. */
async function openReminders(sandbox: Sandbox, bytes?: Uint8Array): Promise<void> {
  if (bytes !== undefined) await sandbox.openFile('otro-plan.xlsx', bytes);
  await sandbox.button('Revisar plan').click();
  await sandbox.pane.getByRole('button', { name: 'Recordatorios' }).click();
  await sandbox.pane.getByLabel('Institución que firma').waitFor();
}

const button = ({ pane }: Sandbox, name: string) => pane.getByRole('button', { name, exact: true });

const clipboard = ({ page }: Sandbox) => page.evaluate(() => navigator.clipboard.readText());

/** The sample with another owner of its first action. */
function sampleOwnedBy(owner: string): Uint8Array {
  const host = ExcelHost.open(sampleBytes());
  host.workbook.sheets[0]?.cells.setValue(4, 11, owner);
  return host.save();
}

test('staff copy an owner’s reminder, and return to the same place', async () => {
  const sandbox = await server.open({}, withClipboard);
  const { pane } = sandbox;
  await openReminders(sandbox);

  // The focus moves to the new view, with a reminder for each owner of the plan.
  await pane.getByRole('heading', { name: 'Recordatorios por responsable' }).waitFor();
  await pane.locator(':focus', { hasText: 'Recordatorios por responsable' }).waitFor();
  await pane.locator('summary').first().click();
  expect(await objections(sandbox)).toEqual([]);

  await pane.getByLabel('Institución que firma').fill('Ministerio de Administración Pública');
  await button(sandbox, 'Copiar: Compras').click();
  await pane.getByRole('status').getByText('Copiado: Compras.').waitFor();
  const copied = await clipboard(sandbox);
  expect(copied).toMatch(
    /^Saludos, Compras:\n\nAl 15 de septiembre de 2024, en «PLAN DE MEJORA INSTITUCIONAL 2024» tiene a su cargo:/,
  );
  expect(copied).toContain('Venció el 30 de abril de 2024, hace 138 días. Junto con Vicerrectoría Administrativa.');
  expect(copied).toMatch(/qué lo impide\.\n\nAtentamente,\nMinisterio de Administración Pública$/);

  await button(sandbox, '‹ Volver a los plazos').click();
  await pane.getByText('venció hace 138 días').waitFor();
  await pane.locator(':focus', { hasText: 'Recordatorios' }).waitFor();
  expect(sandbox.faults).toEqual([]);
});

test('an address is asked for once, and the workbook remembers it and when it was used', async () => {
  const sandbox = await server.open({}, withClipboard);
  const { page, pane } = sandbox;
  await openReminders(sandbox);
  const address = pane.getByLabel('Correo de Compras');

  // What isn't an address is said, and stays to be corrected.
  await button(sandbox, 'Correo: Compras').click();
  await page.keyboard.press('Enter');
  await pane.getByRole('alert').getByText('Escriba la dirección de correo.').waitFor();
  await page.keyboard.type('compras@map');
  await page.keyboard.press('Enter');
  await pane.getByRole('alert').getByText('«compras@map» no es una dirección.').waitFor();
  expect(await address.inputValue()).toBe('compras@map');
  expect(await objections(sandbox)).toEqual([]);
  await address.fill(`${'a'.repeat(20_000)}@map.gob.do`);
  await page.keyboard.press('Enter');
  await pane.getByRole('alert').getByText('no es una dirección.').waitFor();
  expect((await address.inputValue()).length).toBeGreaterThan(20_000);
  expect(await mailed(sandbox)).toBeNull();

  await address.fill('Ana Pérez <compras@map.gob.do>');
  await page.keyboard.press('Enter');
  await eventually(
    () => mailed(sandbox),
    expect.stringMatching(/^mailto:compras@map\.gob\.do\?subject=Plan%20de%20mejora%3A%201%20vencida&body=Saludos/),
  );
  await pane.getByText('enviado el 15/09/2024').waitFor();
  await pane.getByRole('status').getByText('Borrador abierto y anotado como enviado.').waitFor();
  await pane.locator(':focus', { hasText: 'Correo' }).waitFor();
  expect(await objections(sandbox)).toEqual([]);

  // In the saved file, for whoever opens it.
  const saved = await sandbox.download();
  const again = await server.open({}, withClipboard);
  await openReminders(again, saved);
  await again.pane.getByText('enviado el 15/09/2024').waitFor();
  await button(again, 'Correo: Compras').click();
  await eventually(() => mailed(again), expect.stringMatching(/^mailto:compras@map\.gob\.do\?/));

  // Both can be taken out again.
  await again.pane.locator('li', { hasText: 'enviado el' }).locator('summary').click();
  await button(again, 'Quitar «enviado»').click();
  await button(again, 'Cambiar correo').click();
  await again.pane.getByLabel('Correo de Compras').fill('');
  await again.page.keyboard.press('Enter');
  await again.pane.getByText('enviado el').waitFor({ state: 'detached' });
  await again.pane.getByText('compras@map.gob.do').waitFor({ state: 'detached' });
  expect([...sandbox.faults, ...again.faults]).toEqual([]);
});

test('a contact without a reminder can be removed', async () => {
  const sandbox = await server.open({}, withClipboard);
  const { pane } = sandbox;
  await openReminders(sandbox);
  await button(sandbox, 'Correo: Compras').click();
  await pane.getByLabel('Correo de Compras').fill('compras@map.gob.do');
  await sandbox.page.keyboard.press('Enter');
  await pane.getByText('enviado el 15/09/2024').waitFor();
  const host = ExcelHost.open(await sandbox.download());
  host.workbook.sheets[0]?.cells.setValue(6, 11, 'Legal');
  const again = await server.open({}, withClipboard);
  await openReminders(again, host.save());
  await again.pane.getByText('Otros correos guardados (1)').click();
  expect(await objections(again)).toEqual([]);
  await button(again, 'Quitar: Compras').click();
  await again.pane.getByText('Otros correos guardados').waitFor({ state: 'detached' });
  expect([...sandbox.faults, ...again.faults]).toEqual([]);
});

test('the end dates of an owner come as a calendar file, and as text if the file doesn’t', async () => {
  const sandbox = await server.open({}, withClipboard);
  const { page, pane } = sandbox;
  await openReminders(sandbox);
  const waiting = page.waitForEvent('download');
  await button(sandbox, 'Calendario: Compras').click();
  const download = await waiting;
  expect(download.suggestedFilename()).toBe('vencimientos-compras.ics');
  const content = readFileSync(await download.path(), 'utf8');
  expect(content).toMatch(/^BEGIN:VCALENDAR\r\n/);
  expect(content).toContain('DTSTART;VALUE=DATE:20240430\r\n');
  await pane.getByRole('status').getByText('Se guardó «vencimientos-compras.ics» en Descargas.').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await button(sandbox, 'Copiar calendario').click();
  await pane.getByRole('status').getByText('Copiado', { exact: true }).waitFor();
  expect(await clipboard(sandbox)).toBe(content);
  expect(sandbox.faults).toEqual([]);
});

test('where the pane can’t save files, it shows the text at once', async () => {
  const sandbox = await server.open({}, async (page) => {
    await withClipboard(page);
    await page.addInitScript(() => {
      Object.defineProperty(navigator, 'userAgent', { value: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)' });
    });
  });
  await openReminders(sandbox);
  await button(sandbox, 'Calendario: Compras').click();
  await sandbox.pane.getByText('En este equipo el panel no puede guardar archivos.').waitFor();
  expect(await sandbox.pane.getByLabel('Texto del calendario').inputValue()).toMatch(/^BEGIN:VCALENDAR\n/);
  expect(await objections(sandbox)).toEqual([]);
});

test('a text that a mail link can’t carry is copied, and an owner of 20,000 characters is nothing special', async () => {
  const sandbox = await server.open({}, withClipboard);
  const { page, pane } = sandbox;
  await page.getByRole('button', { name: '270', exact: true }).click();
  await openReminders(sandbox, sampleOwnedBy('Ñ'.repeat(20_000)));
  await pane.getByLabel('Institución que firma').fill('Ñ'.repeat(20_000));
  await pane.getByRole('button', { name: /^Correo: Ñ+…$/ }).click();
  await page.keyboard.type('alguien@map.gob.do');
  await page.keyboard.press('Enter');
  await pane
    .getByRole('status')
    .getByText('El texto es muy largo para abrirlo en el correo, así que se copió.')
    .waitFor();
  expect(await mailed(sandbox)).toBe('mailto:alguien@map.gob.do?subject=Plan%20de%20mejora%3A%201%20vencida');
  expect(await clipboard(sandbox)).toMatch(/^Saludos, Ñ+…:\n/);
  expect(await objections(sandbox)).toEqual([]);
  const width = await pane.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(width).toBe(0);
  expect(sandbox.faults).toEqual([]);
});

test('if Excel denies the clipboard, the visible text is selected', async () => {
  const sandbox = await server.open({ lang: 'en', theme: 'dark' }, withoutClipboard);
  const { page, pane } = sandbox;
  await page.getByRole('button', { name: '270', exact: true }).click();
  await sandbox.button('Review plan').click();
  await pane.getByRole('button', { name: 'Reminders' }).click();
  await button(sandbox, 'Copy: Compras').click();
  await pane.getByRole('status').getByText('Excel doesn’t allow copying from here.').waitFor();
  const selected = await pane.locator('textarea:focus').evaluate((text: HTMLTextAreaElement) => {
    return text.value.slice(text.selectionStart, text.selectionEnd);
  });
  expect(selected).toMatch(/^Hello Compras,\n\nAs of 15 September 2024/);
  expect(await objections(sandbox)).toEqual([]);
  const pageWidth = await pane.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(pageWidth).toBe(0);
  expect(sandbox.faults).toEqual([]);
});

import { objections } from './support/accessibility';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

test('staff copy an owner’s reminder, and return to the same place', async () => {
  const sandbox = await server.open({}, (page) =>
    page.context().grantPermissions(['clipboard-read', 'clipboard-write']),
  );
  const { page, pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByRole('button', { name: 'Recordatorios' }).click();

  // The focus moves to the new view, with a reminder for each owner of the plan.
  await pane.getByRole('heading', { name: 'Recordatorios por responsable' }).waitFor();
  await pane.locator(':focus', { hasText: 'Recordatorios por responsable' }).waitFor();
  await pane.getByText('Ver el texto').first().click();
  expect(await objections(sandbox)).toEqual([]);

  await pane.getByRole('button', { name: 'Copiar: Compras' }).click();
  await pane.getByRole('status').getByText('Copiado: Compras.').waitFor();
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toMatch(
    /^Compras:\n\nAl 15 de septiembre de 2024, en «PLAN DE MEJORA INSTITUCIONAL 2024» tiene a su cargo:/,
  );
  expect(copied).toContain('Venció el 30 de abril de 2024, hace 138 días. Junto con Vicerrectoría Administrativa.');

  // A draft without a recipient.
  await pane.getByLabel('Ver el texto: Compras').click();
  const link = await pane.locator('details[open] a').last().getAttribute('href');
  expect(link).toMatch(/^mailto:\?subject=Plan%20de%20mejora%3A%201%20vencida&body=Compras/);

  await pane.getByRole('button', { name: 'Volver a los plazos' }).click();
  await pane.getByText('venció hace 138 días').waitFor();
  await pane.locator(':focus', { hasText: 'Recordatorios' }).waitFor();
  expect(sandbox.faults).toEqual([]);
});

test('if Excel denies the clipboard, the visible text is selected', async () => {
  const sandbox = await server.open({ lang: 'en', theme: 'dark' }, async (page) => {
    await page.addInitScript(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
  });
  const { page, pane } = sandbox;
  await page.getByRole('button', { name: '270', exact: true }).click();
  await sandbox.button('Review plan').click();
  await pane.getByRole('button', { name: 'Reminders' }).click();
  await pane.getByRole('button', { name: 'Copy: Compras' }).click();
  await pane.getByRole('status').getByText('Excel doesn’t allow copying from here.').waitFor();
  const selected = await pane.locator('textarea:focus').evaluate((text: HTMLTextAreaElement) => {
    return text.value.slice(text.selectionStart, text.selectionEnd);
  });
  expect(selected).toMatch(/^Compras:\n\nAs of 15 September 2024/);
  expect(await objections(sandbox)).toEqual([]);
  const pageWidth = await pane.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(pageWidth).toBe(0);
  expect(sandbox.faults).toEqual([]);
});

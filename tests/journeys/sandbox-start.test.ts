import { sampleBytes } from '../support/sample';
import { pageObjections } from './support/accessibility';
import { eventually } from './support/eventually';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** Without a workbook, the page offers a choice. */
const CHOICE = { file: '' };

test.each([
  ['es', 'light', '¿Qué libro quiere abrir?', ['Plan de este año', 'Plan de 2024', 'Un libro de su equipo']],
  ['en', 'dark', 'Which workbook do you want to open?', ['This year’s plan', '2024 plan', 'Your own workbook']],
])('without a workbook the page offers a choice (%s, %s)', async (lang, theme, title, choices) => {
  const sandbox = await server.open({ ...CHOICE, lang, theme });
  const { page } = sandbox;
  await page.getByRole('heading', { name: title }).waitFor();
  const items = await page.getByRole('main').getByRole('listitem').allInnerTexts();
  expect(items.map((item) => item.split('\n')[0])).toEqual(choices);
  expect(await pageObjections(sandbox)).toEqual([]);
  expect(sandbox.faults).toEqual([]);
});

test('a sample is opened with the keyboard, and Back returns to the choice', async () => {
  const sandbox = await server.open({ ...CHOICE, 'as-of': '2026-11-30' });
  const { page } = sandbox;
  const choice = page.getByRole('link', { name: /Plan de este año/ });
  await choice.focus();
  await page.keyboard.press('Enter');
  await sandbox.button('Revisar plan').waitFor();
  await sandbox.pane.getByText('40 acciones').first().waitFor();
  await page.getByRole('link', { name: 'Elegir otro libro' }).click();
  await choice.waitFor();
  await page.getByRole('link', { name: /Plan de 2024/ }).click();
  await page.locator('[data-file="plan-de-mejora-2024.xlsx"]').waitFor();
  await page.goBack();
  await choice.waitFor();
  expect(sandbox.faults).toEqual([]);
});

test('a file of one’s own is opened with the button', async () => {
  const sandbox = await server.open(CHOICE);
  const { page } = sandbox;
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: /Un libro de su equipo/ }).click();
  await (await chooser).setFiles({ name: 'mi-plan.xlsx', mimeType: '', buffer: Buffer.from(sampleBytes()) });
  await page.locator('[data-file="mi-plan.xlsx"]').waitFor();
  await eventually(() => sandbox.sheets(), ['Plan 2024']);
  await sandbox.button('Revisar plan').waitFor();
});

test('a file that can’t be read keeps the choice, with the reason above it', async () => {
  const sandbox = await server.open(CHOICE);
  await sandbox.page
    .locator('input[type="file"]')
    .setInputFiles({ name: 'notas.xlsx', mimeType: '', buffer: Buffer.from('notas') });
  await sandbox.page.locator('[data-notice="error"]').getByText('no es un libro de Excel').waitFor();
  await sandbox.page.getByRole('link', { name: /Plan de 2024/ }).waitFor();
});

import { wildBytes } from '../support/plans';
import { objections } from './support/accessibility';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

test('a plan on two sheets is reviewed as one, and its links lead to the right sheet; one of them may be chosen', async () => {
  const bytes = wildBytes('r11-una-hoja-por-proceso');
  const sandbox = await server.open({ file: 'assets/otro.xlsx', 'as-of': '2019-12-31' }, async (page) => {
    await page.route('**/assets/otro.xlsx', (route) => route.fulfill({ body: Buffer.from(bytes) }));
  });
  const { page, pane } = sandbox;
  await pane.getByText('Plan con 4 acciones en 2 hojas: ABS, AFP').first().waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await sandbox.button('Revisar plan').click();
  await pane.getByText('AFP · No. 1').click();
  await page.getByRole('tab', { name: 'AFP', selected: true }).waitFor();
  await pane.getByText('ABS · No. 1').click();
  await page.getByRole('tab', { name: 'ABS', selected: true }).waitFor();

  await sandbox.openSettings('Plan');
  const choice = pane.getByLabel('Hoja', { exact: true });
  await choice.waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await choice.selectOption('AFP');
  await pane.getByText('AFP, filas 4 a 5').waitFor();
  await sandbox.closeSettings();
  await pane.getByText('No. 1').first().waitFor();
  await pane.getByText('ABS · No. 1').waitFor({ state: 'detached' });
  await sandbox.openSettings('Plan');
  await choice.selectOption({ label: '2 hojas: ABS, AFP' });
  await pane.getByText('2 hojas: ABS, AFP', { exact: true }).first().waitFor();
  await sandbox.closeSettings();
  await pane.getByText('ABS · No. 1').waitFor();
  expect(sandbox.faults).toEqual([]);
});

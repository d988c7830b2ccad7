import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import { focused, groupOf, listed, notice, openFindings, openGroup } from './support/findings';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

const button = ({ pane }: Sandbox, name: RegExp | string) => pane.getByRole('button', { name, exact: true });
const summary = ({ pane }: Sandbox, title: string) => pane.locator('[data-fold]', { hasText: title });

test('a finding is accepted with a reason, which is saved in the workbook, and reopened', async () => {
  const sandbox = await openFindings(server);
  const { page, pane } = sandbox;
  const before = await listed(sandbox);
  await openGroup(sandbox, 'number-gap');

  // Escape cancels; without a reason nothing is accepted.
  await button(sandbox, 'Dejar así A8…').click();
  await pane.locator('form input:focus').waitFor();
  await page.keyboard.press('Escape');
  await eventually(() => focused(sandbox), expect.stringMatching(/^A8/));
  await button(sandbox, 'Dejar así A8…').click();
  await pane.locator('form input:focus').waitFor();
  await page.keyboard.press('Enter');
  await pane.getByRole('alert').getByText('Escriba el motivo').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await page.keyboard.type('El Nº 4 se dio de baja en marzo');
  await page.keyboard.press('Enter');
  await notice(sandbox, 'Hallazgo dejado así; el motivo queda en el libro.').waitFor();
  await groupOf(sandbox, 'number-gap').waitFor({ state: 'detached' });
  await eventually(
    () => listed(sandbox),
    before.filter((group) => group !== 'number-gap 1'),
  );
  await eventually(() => focused(sandbox), expect.stringMatching(/./));

  // In the saved file the finding is accepted.
  const next = await openFindings(server, await sandbox.download());
  await summary(next, 'Dejados así').getByText('1', { exact: true }).waitFor();
  await groupOf(next, 'number-gap').waitFor({ state: 'detached' });
  await summary(next, 'Dejados así').click();
  await next.pane.getByText('El Nº 4 se dio de baja en marzo').waitFor();
  await next.pane.getByText('Dejado así el 15/09/2024').waitFor();
  expect(await objections(next)).toEqual([]);
  await button(next, 'Volver a mostrar A8').click();
  await notice(next, 'El hallazgo vuelve a la lista.').waitFor();
  await groupOf(next, 'number-gap').waitFor();
  await eventually(() => listed(next), before);
  expect([...sandbox.faults, ...next.faults]).toEqual([]);
});

test('a group is accepted with one reason, undone with one click, and saved in the workbook', async () => {
  const sandbox = await openFindings(server);
  const { page, pane } = sandbox;
  const before = await listed(sandbox);
  const acceptAll = async () => {
    await openGroup(sandbox, 'coverage');
    await button(sandbox, 'Dejar así los 5…').click();
    await pane.getByLabel('Motivo para dejar así los 5').waitFor();
    await pane.locator('form input:focus').waitFor();
    await page.keyboard.type('Este año solo se trabajan cuatro criterios');
    await page.keyboard.press('Enter');
    await notice(sandbox, '5 hallazgos dejados así; el motivo queda en el libro.').waitFor();
    await groupOf(sandbox, 'coverage').waitFor({ state: 'detached' });
  };
  await openGroup(sandbox, 'coverage');
  await button(sandbox, 'Dejar así los 5…').click();
  await pane.locator('form input:focus').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await page.keyboard.press('Escape');
  await button(sandbox, 'Dejar así los 5…').waitFor();
  await groupOf(sandbox, 'coverage').locator('[data-fold]').click();

  await acceptAll();
  await eventually(
    () => listed(sandbox),
    before.filter((group) => group !== 'coverage 5'),
  );
  // With the keyboard: the button disappears, and the focus moves to the message.
  await button(sandbox, 'Deshacer').focus();
  await page.keyboard.press('Enter');
  await notice(sandbox, '5 hallazgos vuelven a la lista.').waitFor();
  await eventually(() => focused(sandbox), '5 hallazgos vuelven a la lista.');
  await eventually(() => listed(sandbox), before);

  await acceptAll();
  const next = await openFindings(server, await sandbox.download());
  await summary(next, 'Dejados así').getByText('5', { exact: true }).waitFor();
  await summary(next, 'Dejados así').click();
  await eventually(() => next.pane.getByText('Este año solo se trabajan cuatro criterios').count(), 5);
  // A group with a single finding has no button to accept the whole group.
  await openGroup(next, 'number-gap');
  expect(
    await groupOf(next, 'number-gap')
      .getByRole('button', { name: /^Dejar así los/ })
      .count(),
  ).toBe(0);
  expect([...sandbox.faults, ...next.faults]).toEqual([]);
});

test('a rule is turned off for the workbook, and on again', async () => {
  const sandbox = await openFindings(server);
  const before = await listed(sandbox);
  await openGroup(sandbox, 'coverage');
  await groupOf(sandbox, 'coverage').getByRole('button', { name: 'Desactivar regla' }).click();
  await notice(sandbox, 'Regla desactivada en este libro: «Criterio sin acciones».').waitFor();
  await groupOf(sandbox, 'coverage').waitFor({ state: 'detached' });

  const next = await openFindings(server, await sandbox.download());
  await eventually(
    () => listed(next),
    before.filter((group) => group !== 'coverage 5'),
  );
  await summary(next, 'Reglas desactivadas').click();
  expect(await objections(next)).toEqual([]);
  await button(next, 'Activar Criterio sin acciones').click();
  await notice(next, 'Regla activada: «Criterio sin acciones».').waitFor();
  await groupOf(next, 'coverage').waitFor();
  await eventually(() => listed(next), before);
  expect([...sandbox.faults, ...next.faults]).toEqual([]);
});

import { objections } from './support/accessibility';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

test('a user who has to wait for a review is informed, and can cancel', async () => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  let isHeld = false;
  const sandbox = await server.open({}, async (page) => {
    // Holds back the scripts loaded by the first click.
    await page.route(/\.js$/, async (route) => {
      if (isHeld && route.request().frame().parentFrame() !== null) await released;
      await route.fallback();
    });
  });
  const { pane } = sandbox;
  await sandbox.button('Revisar plan').waitFor();
  isHeld = true;
  await sandbox.button('Revisar plan').click();
  await pane.getByText('Revisando el plan…').first().waitFor();
  const cancel = pane.getByRole('button', { name: 'Cancelar' });
  await cancel.waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await cancel.click();
  await cancel.waitFor({ state: 'detached' });
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });

  // A cancelled review shows no results; a new one does.
  release();
  await sandbox.button('Revisar plan').click();
  await pane.getByText('venció hace 138 días').waitFor();
  expect(sandbox.faults).toEqual([]);
});

test('a manager can look up the meaning of each mark, and whose actions have it', async () => {
  const sandbox = await server.open({ lang: 'en', theme: 'dark' });
  const { page, pane } = sandbox;
  await page.getByRole('button', { name: '270', exact: true }).click();
  await sandbox.button('Review plan').click();
  await pane.getByText('138 days overdue').waitFor();
  expect(await pane.getByText('What the marks mean').count()).toBe(0);
  await sandbox.press('Mark on sheet');
  await pane.getByRole('button', { name: /What the marks mean/ }).click();
  await pane.getByText('Its end date is in 30 days or less.').waitFor();
  await pane.getByRole('progressbar').waitFor({ state: 'detached' });
  expect(await objections(sandbox)).toEqual([]);
  await pane.getByRole('button', { name: 'See 6 overdue' }).click();
  await pane.getByRole('heading', { name: 'Only overdue' }).waitFor();
  const cut = await pane.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth);
  expect(cut).toBe(0);
  expect(sandbox.faults).toEqual([]);
});

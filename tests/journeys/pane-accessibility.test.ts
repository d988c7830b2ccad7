import { objections } from './support/accessibility';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** Whether any content extends beyond the pane's right edge, so that it would need horizontal scrolling. */
function isCut({ pane }: Sandbox): Promise<boolean> {
  return pane.locator('html').evaluate((page) => page.scrollWidth > page.clientWidth);
}

describe.each([
  ['light', '320'],
  ['dark', '270'],
])('every state of the pane is accessible (%s, %s pixels)', (theme, width) => {
  test('from the start to the summaries', async () => {
    const sandbox = await server.open({ theme });
    const { page, pane } = sandbox;
    await page.getByRole('button', { name: width, exact: true }).click();
    const states: string[] = [];
    const check = async (state: string) => {
      states.push(...(await objections(sandbox)).map((objection) => `${state}: ${objection}`));
      if (await isCut(sandbox)) states.push(`${state}: cut at the right`);
    };

    await sandbox.button('Revisar plan').waitFor();
    await check('found');
    await sandbox.button('Revisar plan').click();
    await pane.getByText('venció hace 138 días').waitFor();
    await check('deadlines');
    await pane.getByRole('button', { name: /^6 vencidas/ }).click();
    await check('one situation');
    await pane.getByRole('tab', { name: /Hallazgos/ }).click();
    await pane.locator('[data-rule] [data-fold]').first().click();
    await pane.locator('[data-rule] li').first().waitFor();
    await check('findings');
    await pane
      .getByRole('button', { name: /^Corregir \d+…$/ })
      .first()
      .click();
    await pane.getByRole('button', { name: /^Corregir \d+ celdas?$/ }).waitFor();
    await check('what a fix writes');
    await pane.getByRole('button', { name: 'Cancelar' }).click();
    await pane
      .getByRole('button', { name: /^Dejar así/ })
      .first()
      .click();
    await pane.locator('form input:focus').waitFor();
    await check('why a finding is accepted');
    await page.keyboard.type('Así lo pide el ministerio');
    await page.keyboard.press('Enter');
    await pane.locator('[data-fold]', { hasText: 'Dejados así' }).click();
    await pane.getByRole('button', { name: 'Desactivar regla' }).first().click();
    await pane.locator('[data-fold]', { hasText: 'Reglas desactivadas' }).click();
    await check('what is accepted and off');
    await pane.getByRole('searchbox').fill('nada');
    await pane.getByText('Sin resultados').waitFor();
    await sandbox.cell('C7').click();
    await pane.getByRole('complementary').waitFor();
    await check('nothing found, and a row selected');
    await sandbox.press('Marcar en la hoja');
    await sandbox.button('Quitar marcas').waitFor();
    await check('marked');
    await pane.getByRole('tab', { name: /Resúmenes/ }).click();
    await check('no summaries');
    await sandbox.press('Crear resúmenes');
    await sandbox.button('Quitar resúmenes').waitFor();
    await check('summaries');
    await sandbox.openSettings('Plan', 'Columnas', 'Criterios', 'Plazos y marcas', 'Reglas', 'Último cambio', 'Idioma');
    await check('the settings');
    await sandbox.closeSettings();
    await pane.getByRole('button', { name: /Cambiar la fecha de corte/ }).click();
    await pane.getByLabel('Fecha de corte', { exact: true }).waitFor();
    await check('the as-of date');

    expect(states).toEqual([]);
    expect(sandbox.faults).toEqual([]);
  });
});

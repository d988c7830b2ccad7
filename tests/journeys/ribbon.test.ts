import { readFileSync } from 'node:fs';
import path from 'node:path';
import { all, xmlTree } from '../manifest/xml-tree';
import { sampleBytes } from '../support/sample';
import { windowObjections } from './support/accessibility';
import { eventually } from './support/eventually';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';
import { emptyWorkbook, protectedPlan } from './support/workbooks';

const server = useSandbox();

/** The fill of overdue actions. */
const LATE = 'rgb(230, 160, 152)';

const windowBox = ({ page }: Sandbox) => page.getByRole('dialog');

/** The whole page of the window; `sandbox.window` is only its announced part. */
const windowPage = (sandbox: Sandbox) => windowBox(sandbox).frameLocator('iframe');

/** Stops the Excel of the add-in's page from answering. */
async function stopAnswering(sandbox: Sandbox): Promise<void> {
  await sandbox.paneFrame().evaluate(() => {
    window._osfHostAPI = () => undefined;
  });
}

/** Slows down the Excel of the add-in's page. */
async function slowDown(sandbox: Sandbox): Promise<void> {
  await sandbox.paneFrame().evaluate(() => {
    const answer = window._osfHostAPI;
    window._osfHostAPI = (handler, call, callback) => {
      setTimeout(() => answer(handler, call, callback), 2000);
    };
  });
}

describe.each([
  {
    lang: 'es',
    labels: ['Revisar plan', 'Marcar en la hoja', 'Resúmenes', 'Quitar marcas', 'Abrir panel'],
    results: 'venció hace 138 días',
    written: /Se crearon 7 hojas: Tablero, Indicadores,/,
    hidePane: 'Ocultar el panel',
  },
  {
    lang: 'en',
    labels: ['Review plan', 'Mark on sheet', 'Summaries', 'Remove marks', 'Open pane'],
    results: '138 days overdue',
    written: /Created 7 sheets: /,
    hidePane: 'Hide the pane',
  },
])('the ribbon ($lang)', ({ lang, labels, results, written, hidePane }) => {
  const [review = '', mark = '', sum = '', removeMarks = '', pane = ''] = labels;

  test('has the manifest’s buttons, and each works while the pane is hidden', async () => {
    const sandbox = await server.open({ lang });
    const { page } = sandbox;
    await page.getByRole('button', { name: hidePane }).click();
    await eventually(() => sandbox.ribbon.getByRole('button').allInnerTexts(), labels);

    // A review opens the pane with its results, and no window.
    await sandbox.ribbonButton(review).click();
    await sandbox.frame.waitFor({ state: 'visible' });
    await sandbox.pane.getByText(results).waitFor();
    expect(await windowBox(sandbox).count()).toBe(0);
    await page.getByRole('button', { name: hidePane }).click();

    // What is visible on the sheet needs no message.
    await sandbox.ribbonButton(mark).click();
    await sandbox.waitForFill('A7', LATE);
    expect(await windowBox(sandbox).count()).toBe(0);
    await sandbox.ribbonButton(removeMarks).click();
    await sandbox.waitForFill('A7', LATE, false);

    await sandbox.ribbonButton(sum).click();
    await sandbox.window.getByText(written).waitFor();
    await eventually(
      () => windowBox(sandbox).locator('iframe').getAttribute('src'),
      expect.stringContaining('isDialog'),
    );
    await eventually(async () => (await sandbox.sheets()).length, 8);

    await sandbox.frame.waitFor({ state: 'hidden' });
    await sandbox.ribbonButton(pane).click();
    await sandbox.frame.waitFor({ state: 'visible' });
    expect(sandbox.faults).toEqual([]);
  });
});

test('the ribbon follows the manifest: each button has its function, icon and description', async () => {
  const manifest = xmlTree(readFileSync(path.join(__dirname, '../../manifest.xml'), 'utf8'));
  const sandbox = await server.open();
  const buttons = sandbox.ribbon.getByRole('button');
  await buttons.first().waitFor();
  const controls = all(manifest, 'Control');
  expect(await buttons.evaluateAll((shown) => shown.map(({ dataset }) => dataset['control']))).toEqual(
    controls.map(({ attributes }) => attributes['id']),
  );
  const widths = () =>
    buttons.locator('img').evaluateAll((images: HTMLImageElement[]) => images.map(({ naturalWidth }) => naturalWidth));
  await eventually(
    widths,
    controls.map(() => 32),
  );
  await sandbox.ribbonButton('Quitar marcas').hover();
  await sandbox.page.getByText('Quita las marcas y deja la hoja como estaba.').first().waitFor();
});

test('a long task shows that it is running, and its result in the same window', async () => {
  const sandbox = await server.open();
  await sandbox.ribbonButton('Quitar marcas').click();
  await sandbox.window.getByText('No había marcas que quitar.').waitFor();
  await sandbox.page.getByRole('button', { name: 'Cerrar la ventana' }).click();
  await windowBox(sandbox).waitFor({ state: 'detached' });

  await slowDown(sandbox);
  await sandbox.ribbonButton('Resúmenes').click();
  await sandbox.window.getByText('Preparando los resúmenes…').waitFor();
  await eventually(() => sandbox.ribbonButton('Resúmenes').getAttribute('aria-busy'), 'true');
  await windowPage(sandbox)
    .getByText(/^(Leyendo el plan|Revisando las filas|Preparando las hojas|Escribiendo en el libro): \d+ %$/)
    .waitFor();
  await windowPage(sandbox).getByRole('progressbar', { name: 'Preparando los resúmenes…' }).waitFor();
  await sandbox.window.getByText(/Se crearon 7 hojas/).waitFor();
  expect(await windowBox(sandbox).count()).toBe(1);
  expect(sandbox.faults).toEqual([]);
});

test('opening another workbook ends a running command', async () => {
  const sandbox = await server.open();
  await sandbox.ribbonButton('Quitar marcas').click();
  await sandbox.window.getByText('No había marcas que quitar.').waitFor();
  await sandbox.page.keyboard.press('Escape');
  await stopAnswering(sandbox);
  await sandbox.ribbonButton('Resúmenes').click();
  const atWork = () => sandbox.ribbonButton('Resúmenes').getAttribute('aria-busy');
  await eventually(atWork, 'true');
  await sandbox.openFile('otro-plan.xlsx', sampleBytes());
  await eventually(atWork, 'false');

  await sandbox.ribbonButton('Resúmenes').click();
  await sandbox.window.getByText(/Se crearon 7 hojas/).waitFor();
  await eventually(atWork, 'false');
  expect(sandbox.faults).toEqual([]);
});

test('a long task can be cancelled in its window, and the workbook is as it was', async () => {
  const sandbox = await server.open();
  await sandbox.ribbonButton('Quitar marcas').click();
  await sandbox.window.getByText('No había marcas que quitar.').waitFor();
  await slowDown(sandbox);
  await sandbox.ribbonButton('Resúmenes').click();
  const cancel = windowPage(sandbox).getByRole('button', { name: 'Cancelar' });
  await cancel.focus();
  await cancel.press('Enter');
  await sandbox.window.getByText('Cancelado. El libro no cambió.').waitFor();
  await windowPage(sandbox).getByRole('button').waitFor({ state: 'detached' });
  await eventually(() => sandbox.ribbonButton('Resúmenes').getAttribute('aria-busy'), 'false');
  await eventually(() => sandbox.sheets(), ['Plan 2024']);
  expect(sandbox.faults).toEqual([]);
});

test('the window is accessible: with a result, a running task, and a task being cancelled', async () => {
  const sandbox = await server.open();
  await sandbox.ribbonButton('Quitar marcas').click();
  await sandbox.window.getByText('No había marcas que quitar.').waitFor();
  expect(await windowObjections(sandbox)).toEqual([]);

  await slowDown(sandbox);
  await sandbox.ribbonButton('Resúmenes').click();
  await windowPage(sandbox)
    .getByText(/: \d+ %$/)
    .waitFor();
  // The result stays open.
  await stopAnswering(sandbox);
  expect(await windowObjections(sandbox)).toEqual([]);
  await windowPage(sandbox).getByRole('button', { name: 'Cancelar' }).click();
  await windowPage(sandbox).getByRole('button', { name: 'Cancelando…' }).waitFor();
  expect(await windowObjections(sandbox)).toEqual([]);
  expect(sandbox.faults).toEqual([]);
});

test('a result that is left open is replaced by the next one', async () => {
  const sandbox = await server.open();
  await sandbox.ribbonButton('Resúmenes').click();
  await sandbox.window.getByText(/Se crearon 7 hojas/).waitFor();
  await sandbox.ribbonButton('Quitar marcas').click();
  await sandbox.window.getByText('No había marcas que quitar.').waitFor();
  expect(await windowBox(sandbox).count()).toBe(1);
  expect(sandbox.faults).toEqual([]);
});

test('an open pane agrees with the ribbon: what it writes, and the date by which it marks', async () => {
  const sandbox = await server.open();
  const { pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await pane.getByRole('button', { name: /Cambiar la fecha de corte/ }).click();
  await pane.getByLabel('Fecha de corte', { exact: true }).fill('2024-08-15');
  await pane.getByRole('button', { name: 'Aplicar' }).click();
  await pane.getByRole('button', { name: /^2 vencidas/ }).waitFor();

  // The ribbon judges by the date that the pane shows, so that its marks and summaries are up to date there.
  await sandbox.ribbonButton('Marcar en la hoja').click();
  await sandbox.button('Quitar marcas').waitFor();
  expect(await pane.getByText('Las marcas son de otra fecha.').count()).toBe(0);
  await pane.getByRole('tab', { name: /Resúmenes/ }).click();
  await sandbox.ribbonButton('Resúmenes').click();
  await pane.getByText('Al día con el plan').waitFor();

  // For another date they aren't, and the pane says so.
  await pane.getByRole('button', { name: /Cambiar la fecha de corte/ }).click();
  await pane.getByLabel('Fecha de corte', { exact: true }).fill('2024-09-01');
  await pane.getByRole('button', { name: 'Aplicar' }).click();
  await pane.getByText('Los resúmenes son al 15/08/2024; el plan se ve al 01/09/2024.').waitFor();
  await pane.getByRole('img', { name: 'desactualizados' }).waitFor();
  await sandbox.press('Actualizar resúmenes');
  await pane.getByText('Al día con el plan').waitFor();
  await pane.getByRole('tab', { name: /Plazos/ }).click();
  await sandbox.button('Actualizar marcas').click();
  await pane.getByText('Las marcas son de otra fecha.').waitFor({ state: 'detached' });
  expect(sandbox.faults).toEqual([]);
});

test('simultaneous clicks are handled one after the other', async () => {
  const sandbox = await server.open();
  await sandbox.ribbonButton('Marcar en la hoja').waitFor();
  const ended = await sandbox.ribbon.evaluate((group) => {
    const ids = ['PlanDeMejora.Mark', 'PlanDeMejora.Sheets', 'PlanDeMejora.RemoveMarks'];
    const buttons = ids.flatMap((id) => [...group.querySelectorAll<HTMLElement>(`[data-control="${id}"]`)]);
    return new Promise<readonly string[]>((resolve) => {
      const order: string[] = [];
      new MutationObserver((changes) => {
        for (const { target, oldValue } of changes) {
          if (target instanceof HTMLElement && oldValue === 'true') order.push(target.dataset['control'] ?? '');
        }
        if (order.length === ids.length) resolve(order);
      }).observe(group, { subtree: true, attributeFilter: ['aria-busy'], attributeOldValue: true });
      for (const button of buttons) button.click();
    });
  });
  expect(ended).toEqual(['PlanDeMejora.Mark', 'PlanDeMejora.Sheets', 'PlanDeMejora.RemoveMarks']);
  // The last command removes the marks of the first. Since this is visible on the sheet, its window closes.
  await sandbox.waitForFill('A7', LATE, false);
  await eventually(async () => (await sandbox.sheets()).length, 8);
  await windowBox(sandbox).waitFor({ state: 'detached' });
  expect(sandbox.faults).toEqual([]);
});

describe('obstacles are shown in the window', () => {
  test('a protected sheet', async () => {
    const sandbox = await server.open();
    await sandbox.openFile('otro-plan.xlsx', await protectedPlan());
    await sandbox.ribbonButton('Marcar en la hoja').click();
    await sandbox.window.getByText('Quite la protección en Revisar › Desproteger hoja e inténtelo de nuevo.').waitFor();
    await sandbox.waitForFill('A7', LATE, false);
    expect(sandbox.faults).toEqual([]);
  });

  test('a workbook without a plan', async () => {
    const sandbox = await server.open();
    await sandbox.openFile('otro-plan.xlsx', emptyWorkbook());
    await sandbox.ribbonButton('Resúmenes').click();
    await sandbox.window.getByText('Este libro está vacío.').waitFor();
    await eventually(() => sandbox.sheets(), ['Sheet1']);
    expect(sandbox.faults).toEqual([]);
  });
});

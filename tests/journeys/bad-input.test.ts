import { sampleBytes } from '../support/sample';
import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';
import { emptyWorkbook, NOT_WORKBOOKS, protectedPlan, workbookWithoutPlan } from './support/workbooks';

const server = useSandbox();

/** Opens the sandbox with a workbook that isn't on the server. */
function openOn(bytes: Uint8Array): Promise<Sandbox> {
  return server.open({ file: 'assets/otro.xlsx' }, async (page) => {
    await page.route('**/assets/otro.xlsx', (route) => route.fulfill({ body: Buffer.from(bytes) }));
  });
}

/** Checks the end state of the pane: no errors, and accessible. */
async function expectWell(sandbox: Sandbox): Promise<void> {
  expect(await objections(sandbox)).toEqual([]);
  expect(sandbox.faults).toEqual([]);
}

describe('with nothing to review, the pane says what to do', () => {
  test.each([
    ['an empty workbook', emptyWorkbook(), 'Este libro está vacío.'],
    ['a workbook without a plan', workbookWithoutPlan(), 'No hay un plan de mejora en este libro.'],
  ])('%s', async (_, bytes, happened) => {
    const sandbox = await openOn(bytes);
    await sandbox.pane.getByRole('heading', { name: happened }).waitFor();
    await sandbox.pane.getByText('Un plan es una tabla con un encabezado como este:').waitFor();
    await expectWell(sandbox);

    await sandbox.pane.getByRole('button', { name: 'Buscar de nuevo' }).click();
    await sandbox.pane.getByRole('heading', { name: happened }).waitFor();
    expect(await sandbox.download()).toEqual(bytes);
  });

  test('the sample opens as a new workbook, and its plan is found', async () => {
    const sandbox = await openOn(emptyWorkbook());
    const { page, pane } = sandbox;
    await pane.getByText(/Abre el plan real de una institución en otro libro/).waitFor();
    await pane.getByRole('button', { name: 'Probar con el plan de ejemplo' }).click();
    await pane.getByText('Plan con 6 acciones en «Plan 2024»').first().waitFor();
    await page.getByText('Se abrió «Libro2.xlsx».').waitFor();
    await expectWell(sandbox);
  });

  test('a sample that fails to load is reported, and can be tried again', async () => {
    const sandbox = await openOn(workbookWithoutPlan());
    const { page, pane } = sandbox;
    const sample = '**/assets/plan-de-mejora-2024.xlsx';
    await page.route(sample, (route) => route.abort());
    await pane.getByRole('button', { name: 'Probar con el plan de ejemplo' }).click();
    await pane.getByText(/No se pudo abrir el plan de ejemplo/).waitFor();
    expect(await objections(sandbox)).toEqual([]);

    await page.unroute(sample);
    await pane.getByRole('button', { name: 'Probar con el plan de ejemplo' }).click();
    await pane.getByText('Plan con 6 acciones en «Plan 2024»').first().waitFor();
    // The browser itself reports the file that failed to load.
    expect(sandbox.faults).toEqual(['Failed to load resource: net::ERR_FAILED']);
  });

  test('an Excel that is too old', async () => {
    const sandbox = await server.open({ 'excel-api': '1.13' });
    await sandbox.pane
      .getByRole('heading', { name: 'Esta versión de Excel es anterior a la que necesita el complemento.' })
      .waitFor();
    expect(await sandbox.pane.getByRole('button', { name: 'Intentar de nuevo' }).count()).toBe(0);
    await expectWell(sandbox);

    await sandbox.openSettings('Ayuda y versión');
    const diagnostics = await sandbox.pane.getByRole('textbox', { name: 'Diagnóstico' }).inputValue();
    expect(diagnostics).toContain('sets: ExcelApi 1.13');
    expect(diagnostics).toContain('failures: find too-old');
    await expectWell(sandbox);
  });
});

test('a file that isn’t a workbook is not opened: the sandbox says why and what to do, and the open workbook stays', async () => {
  const sandbox = await server.open();
  const { page, pane } = sandbox;
  await pane.getByText('Plan con 6 acciones en «Plan 2024»').first().waitFor();
  const files = [
    ['notas.xlsx', NOT_WORKBOOKS.text, /no es un libro de Excel.*\..+/],
    ['clave.xlsx', NOT_WORKBOOKS.encrypted, /contraseña.*\..+/],
    ['plan.xls', NOT_WORKBOOKS.xls, /formato antiguo.*\.xlsx/],
    ['plan.ods', NOT_WORKBOOKS.ods, /OpenDocument.*\.xlsx/],
  ] as const;
  for (const [name, bytes, why] of files) {
    await page.locator('input[type="file"]').setInputFiles({ name, mimeType: '', buffer: Buffer.from(bytes) });
    const notice = page.getByRole('alert').filter({ hasText: `No se pudo abrir «${name}»` });
    await notice.waitFor();
    expect(await notice.textContent()).toMatch(why);
    expect(await notice.textContent()).toMatch(/sigue como estaba/);
  }
  await eventually(() => sandbox.sheets(), ['Plan 2024']);
  expect(await sandbox.download()).toEqual(sampleBytes());
  expect(sandbox.faults).toEqual([]);
});

test('a protected sheet is reviewed and summarized but not marked, and the pane says so', async () => {
  const sandbox = await openOn(await protectedPlan());
  await sandbox.button('Revisar plan').click();
  await sandbox.pane.getByText('Hoja protegida').waitFor();
  await sandbox.pane.getByText('6 vencidas').first().waitFor();
  await eventually(() => sandbox.button('Marcar en la hoja').getAttribute('aria-disabled'), 'true');
  await expectWell(sandbox);
  await sandbox.press('Crear resúmenes');
  await sandbox.button('Quitar resúmenes').waitFor();
  await eventually(() => sandbox.sheets(), expect.arrayContaining(['Plan 2024', 'Indicadores', 'Por criterio']));
});

test('while a cell is being edited, the pane asks the user to finish, and can then try again', async () => {
  const sandbox = await server.open();
  const { page, pane } = sandbox;
  await sandbox.button('Revisar plan').waitFor();
  await sandbox.cell('G6').click();
  await page.keyboard.type('Nue');
  await sandbox.button('Revisar plan').click();
  await pane.getByText('Hay una celda en edición').first().waitFor();
  await expectWell(sandbox);
  await page.getByLabel('Contenido de G6').press('Escape');
  await pane.getByRole('button', { name: 'Intentar de nuevo' }).click();
  await pane.getByText('6 vencidas').first().waitFor();
  expect(await sandbox.download()).toEqual(sampleBytes());
});

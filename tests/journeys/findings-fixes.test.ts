import { changedPart } from 'excel-host/testing';
import { sampleBytes } from '../support/sample';
import { objections } from './support/accessibility';
import { eventually } from './support/eventually';
import { focused, groupOf, listed, notice, openFindings, openGroup } from './support/findings';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';
import { protectedPlan } from './support/workbooks';

const server = useSandbox();

const FILTER =
  '<autoFilter ref="A4:M10"><filterColumn colId="0"><filters><filter val="1"/></filters></filterColumn></autoFilter>';

/** The sample with a filter on its plan. */
const filteredPlan = () =>
  changedPart(sampleBytes(), 'xl/worksheets/sheet1.xml', (xml) => xml.replace('</sheetData>', `</sheetData>${FILTER}`));

/** The sample with a formula in an end date's cell. */
const planWithFormula = () =>
  changedPart(sampleBytes(), 'xl/worksheets/sheet1.xml', (xml) =>
    xml.replace(/<c r="I5"( s="\d+")?[^>]*>.*?<\/c>/, '<c r="I5"$1 t="str"><f>"ago"&amp;"-24"</f><v>ago-24</v></c>'),
  );

const button = ({ pane }: Sandbox, name: RegExp | string) => pane.getByRole('button', { name, exact: true });

test('the 12 dates are fixed after a preview, and the fixes undone', async () => {
  const sandbox = await openFindings(server);
  const before = await listed(sandbox);
  await openGroup(sandbox, 'date-as-text');

  // The preview writes nothing.
  await button(sandbox, 'Corregir 12…').click();
  await sandbox.pane.getByText('Cambiarán 12 celdas en H5:I10.').waitFor();
  const preview = sandbox.pane.locator('li', { hasText: '→' });
  await preview.getByText('ago-24 (31/08/2024)').first().waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await button(sandbox, 'Cancelar').click();
  await eventually(() => focused(sandbox), 'Corregir 12…');
  expect(await sandbox.download()).toEqual(sampleBytes());

  await button(sandbox, 'Corregir 12…').click();
  await button(sandbox, 'Corregir 12 celdas').click();
  await notice(sandbox, '12 celdas corregidas en H5:I10.').waitFor();
  await groupOf(sandbox, 'date-as-text').waitFor({ state: 'detached' });
  // All other findings and situations are unchanged, and the focus is still in the list.
  await eventually(
    () => listed(sandbox),
    before.filter((group) => !group.startsWith('date-as-text')),
  );
  await sandbox.pane.getByRole('button', { name: /^6 vencidas/ }).waitFor();
  await eventually(() => focused(sandbox), expect.stringMatching(/^Restos de código/));
  expect(await objections(sandbox)).toEqual([]);

  // Selecting a cell or reviewing again keeps the undo.
  await openGroup(sandbox, 'number-gap');
  await groupOf(sandbox, 'number-gap').locator('li button').first().click();
  await sandbox.activeCell('A8');
  await button(sandbox, 'Revisar de nuevo').click();
  await sandbox.pane
    .getByRole('status')
    .getByText(/^6 acciones revisadas/)
    .waitFor({ state: 'attached' });
  await button(sandbox, 'Deshacer').click();
  await notice(sandbox, 'Las 12 celdas están como antes.').waitFor();
  await groupOf(sandbox, 'date-as-text').waitFor();
  await eventually(() => listed(sandbox), before);
  await eventually(() => sandbox.cell('H5').textContent(), 'may-24');
  expect(sandbox.faults).toEqual([]);
});

test('one finding is fixed with one click, and all other safe ones with another', async () => {
  const sandbox = await openFindings(server);
  await openGroup(sandbox, 'markup-in-text');
  await button(sandbox, 'Corregir G6').click();
  await notice(sandbox, '1 celda corregida en G6.').waitFor();
  await eventually(() => sandbox.cell('G6').textContent(), expect.not.stringContaining('<b>'));
  await groupOf(sandbox, 'markup-in-text').locator('[data-fold]').getByText('4', { exact: true }).waitFor();

  await button(sandbox, 'Corregir… (correcciones seguras)').click();
  await sandbox.pane.getByText('Cambiarán 16 celdas en G5:I10.').waitFor();
  await button(sandbox, 'Corregir 16 celdas').click();
  await notice(sandbox, /^16 celdas corregidas/).waitFor();
  await groupOf(sandbox, 'markup-in-text').waitFor({ state: 'detached' });
  await groupOf(sandbox, 'date-as-text').waitFor({ state: 'detached' });
  // Pressed again, it says that there is nothing left.
  await button(sandbox, 'Corregir… (correcciones seguras)').click();
  await sandbox.pane.getByText('No quedan correcciones seguras por aplicar.').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await button(sandbox, 'Cerrar').click();

  // Renumbering has a button of its own, because other documents may use the numbers.
  await openGroup(sandbox, 'number-gap');
  await button(sandbox, 'Renumerar…').click();
  await button(sandbox, 'Corregir 3 celdas').click();
  await notice(sandbox, '3 celdas corregidas en A8:A10.').waitFor();
  await eventually(() => sandbox.cell('A10').textContent(), '6');
  expect(sandbox.faults).toEqual([]);
});

test('an owner’s variant is chosen', async () => {
  const sandbox = await openFindings(server);
  const { page, pane } = sandbox;
  await sandbox.cell('L5').click();
  await page.keyboard.type('SERVICIOS GENERALES');
  await page.keyboard.press('Enter');
  await openGroup(sandbox, 'owner-variants');
  await button(sandbox, 'Elegir…').click();
  await pane.getByText('Cambiará 1 celda en L5.').waitFor();
  await pane.getByLabel('Cómo escribir Servicios Generales').selectOption('SERVICIOS GENERALES');
  await pane.getByText('Cambiarán 2 celdas en L6:L8.').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await button(sandbox, 'Corregir 2 celdas').click();
  await notice(sandbox, '2 celdas corregidas en L6:L8.').waitFor();
  await eventually(() => sandbox.cell('L6').textContent(), 'SERVICIOS GENERALES');
  await groupOf(sandbox, 'owner-variants').waitFor({ state: 'detached' });
  expect(sandbox.faults).toEqual([]);
});

test('a formula is left as it is, and its cell is named', async () => {
  const sandbox = await openFindings(server, planWithFormula());
  await openGroup(sandbox, 'date-as-text');
  await button(sandbox, 'Corregir 12…').click();
  await button(sandbox, 'Corregir 12 celdas').click();
  await notice(sandbox, /^11 celdas corregidas en H5:I10\. Sin cambiar: I5\. Es una fórmula/).waitFor();
  await groupOf(sandbox, 'date-as-text').locator('[data-fold]').getByText('1', { exact: true }).waitFor();
  expect(await objections(sandbox)).toEqual([]);
  // A second press doesn't offer the formula again.
  await button(sandbox, 'Corregir… (correcciones seguras)').click();
  await sandbox.pane.getByText(/^Cambiarán 5 celdas/).waitFor();
  expect(sandbox.faults).toEqual([]);
});

test.each([
  ['protected', protectedPlan, 'La hoja «Plan 2024» está protegida; no se cambió nada en ella.'],
  ['filtered', () => Promise.resolve(filteredPlan()), 'Un filtro oculta filas de la hoja «Plan 2024»'],
])('a %s sheet isn’t changed, and the pane says what to do', async (_, plan, said) => {
  const bytes = await plan();
  const sandbox = await openFindings(server, bytes);
  await button(sandbox, 'Corregir… (correcciones seguras)').click();
  await button(sandbox, 'Corregir 17 celdas').click();
  await notice(sandbox, said).waitFor();
  await button(sandbox, 'Intentar de nuevo').waitFor();
  // The preview stays open to try again.
  await button(sandbox, 'Corregir 17 celdas').waitFor();
  expect(await objections(sandbox)).toEqual([]);
  expect(await sandbox.download()).toEqual(bytes);
  expect(sandbox.faults).toEqual([]);
});

test('everything works with the keyboard', async () => {
  const sandbox = await openFindings(server);
  const { page, pane } = sandbox;
  /** Presses a key until a control with a text has the focus. */
  const reach = async (key: string, words: RegExp) => {
    for (let steps = 0; steps < 40; steps++) {
      if (words.test(await focused(sandbox))) return;
      await page.keyboard.press(key);
    }
    throw new Error(`${key} doesn't lead to ${String(words)}`);
  };
  await pane.getByRole('tab', { name: /Hallazgos/ }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.type('restos de codigo');
  await pane.getByText('5 de 44 hallazgos').waitFor();
  await reach('Tab', /^Restos de código/);
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowDown');
  await eventually(() => focused(sandbox), expect.stringMatching(/^G6/));
  await reach('Tab', /^Corregir G6$/);
  await page.keyboard.press('Enter');
  await notice(sandbox, '1 celda corregida en G6.').waitFor();
  await groupOf(sandbox, 'markup-in-text').locator('[data-fold]').getByText('4', { exact: true }).waitFor();
  await eventually(() => focused(sandbox), expect.stringMatching(/^G7/));
  await reach('Shift+Tab', /^Deshacer la corrección de 1 celda$/);
  await page.keyboard.press('Enter');
  await notice(sandbox, 'La celda está como antes.').waitFor();
  expect(sandbox.faults).toEqual([]);
});

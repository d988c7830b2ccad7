import { objections } from './support/accessibility';
import { MINISTRY_DAY, ministryPlan } from './support/ministry-plan';
import { resizePane, roomOf, type Room } from './support/room';
import type { Sandbox } from './support/sandbox';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

/** The least that a section's list has with everything that can be shown at once, in pixels and in whole items. */
interface Least {
  readonly list: number;
  readonly actions: number;
  readonly findings: number;
}

/** Opens a ministry's plan in a window of a screen's size, with a pane of the given size. */
async function open(width: number, height: number, settings: Readonly<Record<string, string>> = {}): Promise<Sandbox> {
  const bytes = await ministryPlan();
  const file = 'assets/ministerio.xlsx';
  const sandbox = await server.open({ file, 'as-of': MINISTRY_DAY, ...settings }, async (page) => {
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.route(`**/${file}`, (route) => route.fulfill({ body: Buffer.from(bytes) }));
  });
  await resizePane(sandbox, width, height);
  return sandbox;
}

/** Walks through every state of the pane and calls back in each, with what it has to have at least. */
async function walk(sandbox: Sandbox, check: (state: string, items?: 'actions' | 'findings') => Promise<void>) {
  const { page, pane } = sandbox;
  const settled = () => pane.getByRole('progressbar').waitFor({ state: 'detached' });
  await sandbox.button('Revisar plan').click();
  await pane.getByText('venció hace 107 días').waitFor();
  await settled();
  await check('deadlines', 'actions');
  await sandbox.press('Marcar en la hoja');
  await pane.locator('[data-outcome="marked"]').waitFor();
  await settled();
  await check('deadlines, marked, with what was done', 'actions');
  await pane.getByRole('button', { name: /Qué significan las marcas/ }).click();
  await pane.getByText('El símbolo aparece en').waitFor();
  await check('the legend');
  await page.keyboard.press('Escape');
  await pane.getByRole('button', { name: /^5 vencidas/ }).click();
  await pane.getByRole('heading', { name: /Solo vencidas/ }).waitFor();
  await check('deadlines, one situation', 'actions');

  await pane.getByRole('tab', { name: /Hallazgos/ }).click();
  await pane.locator('[data-rule]').first().waitFor();
  await check('findings');
  await pane.getByRole('button', { name: 'Más filtros' }).click();
  await pane.locator('[data-rule="date-as-text"] [data-fold]').click();
  await pane.locator('[data-rule="date-as-text"] li').nth(5).waitFor();
  await check('a rule, with filters and what was done', 'findings');
  await pane
    .locator('[data-rule="date-as-text"] li')
    .first()
    .getByRole('button', { name: /^Dejar así/ })
    .click();
  await pane.locator('form input:focus').waitFor();
  await check('why a finding is left');
  await page.keyboard.press('Escape');
  await pane
    .locator('[data-rule="date-as-text"]')
    .getByRole('button', { name: /^Corregir \d+…$/ })
    .click();
  await pane.getByRole('button', { name: /^Corregir \d+ celdas$/ }).waitFor();
  await check('what a fix writes');
  await pane.getByRole('button', { name: 'Cancelar' }).click();

  await pane.getByRole('tab', { name: /Resúmenes/ }).click();
  await check('no summaries');
  await sandbox.press('Crear resúmenes');
  await pane.locator('[data-outcome="written"]').waitFor();
  await settled();
  await check('summaries, with what was done');
  await pane.getByRole('button', { name: /Cambiar la fecha de corte/ }).click();
  await pane.getByLabel('Fecha de corte', { exact: true }).fill('2025-10-15');
  await check('the as-of date');
  await pane.getByRole('button', { name: 'Aplicar' }).click();
  await pane.getByText('Los resúmenes son al 15/09/2025; el plan se ve al 15/10/2025.').waitFor();
  await settled();
  await check('summaries of another date');
  await pane.getByRole('tab', { name: /Plazos/ }).click();
  await pane.getByText('Las marcas son de otra fecha.').waitFor();
  await check('deadlines, marks of another date', 'actions');
}

/** Adds what a state lacks to a list of complaints. */
function complain(state: string, room: Room, least: Least, items?: 'actions' | 'findings'): readonly string[] {
  const { list, lines, whole, filled, faults } = room;
  return [
    ...(list < least.list ? [`${list} px for the list, below ${lines.join(' + ')}`] : []),
    ...(items !== undefined && whole < least[items]
      ? [`${whole} whole ${items} in ${list} px, below ${lines.join(' + ')}`]
      : []),
    ...(filled > 1 ? [`${filled} filled buttons`] : []),
    ...faults,
  ].map((complaint) => `${state}: ${complaint}`);
}

test.each([
  // The pane on a screen of 1366 × 768, and of 1440 × 900.
  [320, 589, { list: 260, actions: 4, findings: 3 }],
  [350, 721, { list: 260, actions: 4, findings: 3 }],
  [320, 480, { list: 240, actions: 3, findings: 2 }],
  [270, 589, { list: 260, actions: 3, findings: 2 }],
])(
  'in a pane of %s × %s the list has room in every state, and nothing is cut, broken or inaccessible',
  async (...size) => {
    const [width, height, least] = size;
    const sandbox = await open(width, height);
    const complaints: string[] = [];
    await walk(sandbox, async (state, items) => {
      complaints.push(...complain(state, await roomOf(sandbox), least, items));
      complaints.push(...(await objections(sandbox)).map((objection) => `${state}: ${objection}`));
    });
    expect(complaints).toEqual([]);
    expect(sandbox.faults).toEqual([]);
  },
);

test('zoomed to 200 %, the list is still the biggest part', async () => {
  const sandbox = await open(160, 294);
  await sandbox.button('Revisar plan').click();
  await sandbox.pane.getByText('venció hace 107 días').waitFor();
  const { list, lines } = await roomOf(sandbox);
  expect(list).toBeGreaterThan(Math.max(...lines));
  const cut = await sandbox.pane.locator('html').evaluate((page) => page.scrollWidth > page.clientWidth);
  expect(cut).toBe(false);
  expect(sandbox.faults).toEqual([]);
});

test('summaries into which a person wrote are removed only after asking', async () => {
  const sandbox = await open(320, 589);
  const { page, pane } = sandbox;
  await sandbox.button('Revisar plan').click();
  await sandbox.press('Crear resúmenes');
  await pane.locator('[data-outcome="written"]').waitFor();
  await pane.getByRole('button', { name: 'Abrir Tablero' }).click();
  await page.getByRole('tab', { name: 'Tablero', selected: true }).waitFor();
  await sandbox.cell('A1').click();
  await page.keyboard.type('Visto por la Dirección');
  await page.keyboard.press('Enter');
  await sandbox.press('Quitar resúmenes');
  await pane.getByText(/«Tablero» tiene texto que no viene del plan/).waitFor();
  expect(await objections(sandbox)).toEqual([]);
  await pane.getByRole('button', { name: 'Cancelar' }).click();
  await pane.getByText(/«Tablero» tiene texto/).waitFor({ state: 'detached' });
  expect(await sandbox.sheets()).toContain('Tablero');
  await sandbox.press('Quitar resúmenes');
  await pane.getByRole('button', { name: 'Quitar de todos modos' }).click();
  await sandbox.button('Crear resúmenes').waitFor();
  expect(await sandbox.sheets()).not.toContain('Tablero');
  expect(sandbox.faults).toEqual([]);
});

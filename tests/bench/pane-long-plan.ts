import type { Frame } from 'playwright-core';
import type { Sandbox, SandboxServer } from '../journeys/support/sandbox';
import { planFile } from './make-plan';
import { watchPage, type Watched } from './pane-watch';

/** Milliseconds without activity after which a step counts as finished; longer than the pane's delay after an edit. */
const QUIET_TIME = 1500;

/** The timeout of a step, in milliseconds. */
const STEP_TIMEOUT = 240_000;

/** A user's step, with the main thread blocks of 50 ms or more that the pane caused, in milliseconds. */
export interface LongStep {
  readonly name: string;
  readonly blocked: readonly number[];
}

const tab = ({ pane }: Sandbox, name: RegExp) => pane.getByRole('tab', { name });
const group = ({ pane }: Sandbox, rule: string) => pane.locator(`[data-rule="${rule}"]`).first();

/** The steps, in order. */
const STEPS: readonly (readonly [name: string, step: (sandbox: Sandbox) => Promise<unknown>])[] = [
  [
    'review',
    async (sandbox) => {
      await sandbox.button('Revisar plan').click();
      await sandbox.pane
        .getByText(/venció hace/)
        .first()
        .waitFor();
    },
  ],
  [
    'see the findings',
    async (sandbox) => {
      await tab(sandbox, /Hallazgos/).click();
      await sandbox.pane.getByRole('searchbox').waitFor();
    },
  ],
  ['type into the search', ({ pane }) => pane.getByRole('searchbox').pressSequentially('compras', { delay: 60 })],
  ['empty the search', ({ pane }) => pane.getByRole('searchbox').fill('')],
  ['open a group', (sandbox) => group(sandbox, 'date-as-text').locator('summary').click()],
  ['preview its fixes', (sandbox) => group(sandbox, 'date-as-text').getByRole('button', { expanded: false }).click()],
  ['go to a cell', (sandbox) => group(sandbox, 'date-as-text').getByTitle('Ir a la celda').first().click()],
  [
    'preview all that is safe',
    ({ pane }) => pane.getByRole('button', { name: 'Aplicar correcciones seguras…' }).click(),
  ],
  [
    'edit a cell',
    async ({ page }) => {
      await page.getByRole('grid').focus();
      await page.keyboard.type('15/03/2024');
      await page.keyboard.press('Enter');
    },
  ],
  [
    'mark',
    async (sandbox) => {
      await sandbox.button('Marcar en la hoja').click();
      await sandbox.button('Quitar marcas').waitFor();
    },
  ],
  [
    'write the summaries',
    async (sandbox) => {
      await sandbox.button('Crear resúmenes').click();
      await sandbox.button('Quitar resúmenes').waitFor();
    },
  ],
];

/**
 * Works with a long plan in a real browser and measures how long the pane blocks. Time in the embedded Excel and the
 * sandbox page isn't counted: real Excel has its own thread.
 */
export async function watchLongPlan(server: SandboxServer, actions: number): Promise<readonly LongStep[]> {
  const body = Buffer.from(await planFile(actions));
  const sandbox = await server.open({ file: 'assets/largo.xlsx' }, async (page) => {
    page.setDefaultTimeout(STEP_TIMEOUT);
    await page.route('**/assets/largo.xlsx', (route) => route.fulfill({ body }));
    // The TypeScript runner wraps functions in a helper that the page lacks.
    await page.addInitScript('globalThis.__name = (given) => given');
    await page.addInitScript(watchPage, {});
  });
  const { page } = sandbox;
  await sandbox.button('Revisar plan').waitFor();
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('The sandbox shows no pane');
  const steps: LongStep[] = [];
  let seenCount = (await ownBlocked(frame)).length;
  for (const [name, step] of STEPS) {
    await step(sandbox);
    await page.waitForTimeout(QUIET_TIME);
    const blocked = await ownBlocked(frame);
    steps.push({ name, blocked: blocked.slice(seenCount).map(({ duration }) => duration) });
    seenCount = blocked.length;
  }
  await page.close();
  return steps;
}

async function ownBlocked(frame: Frame): Promise<Watched['blocked']> {
  const watched = await frame.evaluate(() => window.watched);
  if (watched === undefined) throw new Error('The pane is not watched');
  return watched.blocked.filter(({ isOwn }) => isOwn);
}

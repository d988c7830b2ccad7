import type { Frame } from 'playwright-core';
import type { Sandbox, SandboxServer } from '../journeys/support/sandbox';
import { planFile } from './make-plan';
import { watchPage, type Watched } from './pane-watch';

/** How long nothing more may come, in milliseconds, until what was done counts as over: longer than the pane waits after an edit. */
const QUIET = 1500;

/** How long a deed may take at the most, in milliseconds. */
const PATIENCE = 240_000;

/** What a user did, and the stretches of at least 50 ms in which the pane itself answered nothing meanwhile, in milliseconds. */
export interface LongDeed {
  readonly name: string;
  readonly blocked: readonly number[];
}

const tab = ({ pane }: Sandbox, name: RegExp) => pane.getByRole('tab', { name });
const group = ({ pane }: Sandbox, rule: string) => pane.locator(`[data-rule="${rule}"]`).first();

/** What users do with a long plan, in this order. */
const DEEDS: readonly (readonly [name: string, deed: (sandbox: Sandbox) => Promise<unknown>])[] = [
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
  [
    'preview its mendings',
    (sandbox) => group(sandbox, 'date-as-text').getByRole('button', { expanded: false }).click(),
  ],
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
 * Does with a plan of so many actions what users do, in a real browser, and tells when the pane held them up. The embedded Excel and the
 * sandbox's page, which run on the same thread, don't count: Excel has its own.
 */
export async function watchLongPlan(server: SandboxServer, actions: number): Promise<readonly LongDeed[]> {
  const body = Buffer.from(await planFile(actions));
  const sandbox = await server.open({ file: 'assets/largo.xlsx' }, async (page) => {
    page.setDefaultTimeout(PATIENCE);
    await page.route('**/assets/largo.xlsx', (route) => route.fulfill({ body }));
    // What runs this file gives functions their names by a helper that a page hasn't got.
    await page.addInitScript('globalThis.__name = (given) => given');
    await page.addInitScript(watchPage, {});
  });
  const { page } = sandbox;
  await sandbox.button('Revisar plan').waitFor();
  const frame = page.frames().find((one) => one.parentFrame() === page.mainFrame());
  if (frame === undefined) throw new Error('The sandbox shows no pane');
  const deeds: LongDeed[] = [];
  let told = (await ownBlocked(frame)).length;
  for (const [name, deed] of DEEDS) {
    await deed(sandbox);
    await page.waitForTimeout(QUIET);
    const blocked = await ownBlocked(frame);
    deeds.push({ name, blocked: blocked.slice(told).map(({ duration }) => duration) });
    told = blocked.length;
  }
  await page.close();
  return deeds;
}

async function ownBlocked(frame: Frame): Promise<Watched['blocked']> {
  const watched = await frame.evaluate(() => window.watched);
  if (watched === undefined) throw new Error('The pane is not watched');
  return watched.blocked.filter(({ isOwn }) => isOwn);
}

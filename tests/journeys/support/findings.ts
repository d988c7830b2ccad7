import type { Sandbox, SandboxServer } from './sandbox';

/** Opens and reviews the sample or another workbook, and shows its findings. */
export async function openFindings(server: Pick<SandboxServer, 'open'>, bytes?: Uint8Array): Promise<Sandbox> {
  const sandbox = await server.open();
  if (bytes !== undefined) await sandbox.openFile('otro-plan.xlsx', bytes);
  await sandbox.button('Revisar plan').click();
  await sandbox.pane.getByRole('tab', { name: /Hallazgos/ }).click();
  await sandbox.pane.getByRole('searchbox').waitFor();
  await sandbox.pane.locator('[data-rule]').first().waitFor();
  return sandbox;
}

export const groupOf = ({ pane }: Sandbox, rule: string) => pane.locator(`[data-rule="${rule}"]`);

export async function openGroup(sandbox: Sandbox, rule: string): Promise<void> {
  await groupOf(sandbox, rule).locator('[data-fold]').click();
  await groupOf(sandbox, rule).locator('li').first().waitFor();
}

/** The rules with listed findings, and the number of each. */
export const listed = ({ pane }: Sandbox) =>
  pane
    .locator('[data-rule]')
    .evaluateAll((groups) =>
      groups.map(
        (group) =>
          `${group.getAttribute('data-rule') ?? ''} ${/\d+$/.exec(group.querySelector('[data-fold]')?.textContent ?? '')?.[0] ?? ''}`,
      ),
    );

/** The name of the focused element in the pane. */
export const focused = ({ pane }: Sandbox) =>
  pane
    .locator('html')
    .evaluate(
      ({ ownerDocument: { activeElement } }) =>
        activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '',
    );

/** The message about what was done or failed, as it is announced. */
export const notice = ({ pane }: Sandbox, words: RegExp | string) => pane.getByRole('status').getByText(words).first();

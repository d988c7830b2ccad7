import type { Sandbox, SandboxServer } from './sandbox';

/** The sample or another workbook, reviewed, with its findings open. */
export async function openFindings(server: Pick<SandboxServer, 'open'>, bytes?: Uint8Array): Promise<Sandbox> {
  const sandbox = await server.open();
  if (bytes !== undefined) await sandbox.openFile('otro-plan.xlsx', bytes);
  await sandbox.button('Revisar plan').click();
  await sandbox.pane.getByRole('tab', { name: /Hallazgos/ }).click();
  await sandbox.pane.getByRole('searchbox').waitFor();
  await sandbox.pane.locator('[data-rule]').first().waitFor();
  return sandbox;
}

/** The findings of a rule. */
export const groupOf = ({ pane }: Sandbox, rule: string) => pane.locator(`[data-rule="${rule}"]`);

/** Opens the findings of a rule. */
export async function openGroup(sandbox: Sandbox, rule: string): Promise<void> {
  await groupOf(sandbox, rule).locator('summary').click();
  await groupOf(sandbox, rule).locator('li').first().waitFor();
}

/** The rules whose findings are listed, each with how many. */
export const listed = ({ pane }: Sandbox) =>
  pane
    .locator('[data-rule]')
    .evaluateAll((groups) =>
      groups.map(
        (group) =>
          `${group.getAttribute('data-rule') ?? ''} ${/\d+$/.exec(group.querySelector('summary')?.textContent ?? '')?.[0] ?? ''}`,
      ),
    );

/** What of the pane has the focus, by its words. */
export const focused = ({ pane }: Sandbox) =>
  pane.locator('html').evaluate(({ ownerDocument: { activeElement } }) => activeElement?.textContent ?? '');

/** What was done or what failed, as the pane says it above the results. */
export const notice = ({ pane }: Sandbox, words: RegExp | string) => pane.getByRole('main').getByText(words);

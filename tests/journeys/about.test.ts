import { version } from '../../package.json';
import { objections } from './support/accessibility';
import { useSandbox } from './support/use-sandbox';

const server = useSandbox();

describe.each([
  ['es', 'light', 'Ayuda y versión', 'Copiar diagnóstico', 'Diagnóstico', 'Copiado', /Ctrl\+C/],
  ['en', 'dark', 'Help and version', 'Copy diagnostics', 'Diagnostics', 'Copied', /Ctrl\+C/],
])('in %s, %s', (lang, theme, about, copy, diagnostics, copied, refused) => {
  test('the pane shows its version, links to its pages and copies diagnostics without text of the plan', async () => {
    const sandbox = await server.open({ lang, theme });
    const { page, pane } = sandbox;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await pane.locator('footer').getByRole('button').click();
    await pane.getByRole('tab').first().waitFor();
    await sandbox.openSettings(about);
    const text = await pane.getByLabel(diagnostics, { exact: true }).inputValue();
    expect(text).toContain(`plan-de-mejora: ${version}\nexcel: 16.90 (Mac)\n`);
    expect(text).toContain('situations: overdue 6');
    expect(text).not.toContain('Plan 2024');

    await pane.getByRole('button', { name: copy }).click();
    await pane.getByRole('status').getByText(copied).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);
    expect(await objections(sandbox)).toEqual([]);

    const links = await pane.getByRole('main').getByRole('link').all();
    expect(links).toHaveLength(3);
    for (const link of links) {
      const address = new URL((await link.getAttribute('href')) ?? '', page.url());
      const answer = await page.request.get(address.href);
      expect([address.pathname, answer.status()]).toEqual([address.pathname, 200]);
      expect(await link.getAttribute('target')).toBe('_blank');
    }
    expect(sandbox.faults).toEqual([]);
  });

  test('if Excel denies the clipboard, the text to copy is selected', async () => {
    const sandbox = await server.open({ lang, theme }, async (page) => {
      await page.addInitScript(() => {
        Object.defineProperty(navigator, 'clipboard', { value: undefined });
      });
    });
    const { pane } = sandbox;
    await sandbox.openSettings(about);
    await pane.getByRole('button', { name: copy }).click();
    await pane.getByRole('status').getByText(refused).waitFor();
    const area = pane.getByLabel(diagnostics, { exact: true });
    const text = await area.inputValue();
    const selected = await area.evaluate((element) => {
      if (!(element instanceof HTMLTextAreaElement)) return '';
      return element.value.slice(element.selectionStart, element.selectionEnd);
    });
    expect(selected).toBe(text);
    expect(sandbox.faults).toEqual([]);
  });
});

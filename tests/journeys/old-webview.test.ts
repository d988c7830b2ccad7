import { readFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'acorn';
import { useSandbox } from './support/use-sandbox';

const SCRIPT = path.join(__dirname, '../../assets/old-webview.js');
const server = useSandbox();

test('an Excel without WebView2 shows what it needs, in JavaScript of 2009', async () => {
  const source = readFileSync(SCRIPT, 'utf8');
  expect(() => parse(source, { ecmaVersion: 5 })).not.toThrow();
  const page = readFileSync(path.join(__dirname, '../../src/taskpane/taskpane.html'), 'utf8');
  expect(page).toMatch(/<script nomodule[^>]* src="assets\/old-webview\.js">/);

  // A current browser skips the script, so the test runs it in the pane's page.
  const sandbox = await server.open();
  await sandbox.button('Revisar plan').waitFor();
  const frame = sandbox.paneFrame();
  expect(await frame.locator('#pane').innerText()).not.toContain('WebView2');
  await frame.evaluate(source);
  expect(await frame.locator('#pane p').evaluateAll((all) => all.map((one) => one.getAttribute('lang')))).toEqual([
    'es',
    'en',
  ]);
  await frame.getByText('Pida a soporte técnico que instale «Microsoft Edge WebView2 Runtime»').waitFor();
  await frame.getByText('Ask your IT support to install “Microsoft Edge WebView2 Runtime”').waitFor();
});

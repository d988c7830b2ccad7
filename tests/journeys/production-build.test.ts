import { execFile } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { licencesPage } from '../../scripts/licences-page';

jest.setTimeout(240_000);

const ROOT = path.join(__dirname, '../..');
const folder = mkdtempSync(path.join(tmpdir(), 'build-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** Builds the add-in as `npm run build` does, into a folder of its own; returns the error, or `''`. */
function build(settings: Readonly<Record<string, string>>): Promise<string> {
  const webpack = [require.resolve('webpack/bin/webpack.js'), '--mode', 'production', '--output-path', folder];
  const env = { ...process.env, ...settings };
  return new Promise((resolve) => {
    execFile(process.execPath, webpack, { cwd: ROOT, env }, (error, stdout, stderr) => {
      resolve(error === null ? '' : `${stdout}${stderr}`);
    });
  });
}

const read = (name: string) => readFileSync(path.join(folder, name), 'utf8');
const addresses = (text: string) => [...text.matchAll(/https?:\/\/[^\s"'<>;]+/g)].map(([address]) => address);

test('two settings make a build for any address and for a network with its own office.js', async () => {
  const office = 'https://intranet.example.org/office/office.js';
  expect(await build({ ADDIN_URL: 'https://example.org/plan', OFFICE_JS_URL: office })).toBe('');

  const ours = addresses(read('manifest.xml')).filter(
    (address) => !/schemas\.microsoft\.com|www\.w3\.org/.test(address),
  );
  expect(ours.length).toBeGreaterThan(40);
  for (const address of ours) {
    const name = address.replace('https://example.org/plan/', '');
    expect([address, existsSync(path.join(folder, name))]).toEqual([address, true]);
  }
  for (const page of ['taskpane.html', 'notice.html']) {
    const html = read(page);
    const origin = 'https://intranet.example.org';
    // Only the script, and the policy's permissions for it and its frame.
    expect(addresses(html)).toEqual([origin, origin, office]);
    for (const [, script = ''] of html.matchAll(/<script[^>]* src="(?!https:)([^">]+)"/g)) {
      expect([script, existsSync(path.join(folder, script))]).toEqual([script, true]);
    }
  }
});

test('the build contains all licenses, and the page of licenses is up to date: npm run docs after npm run build', () => {
  const licences = read('assets/licences.txt');
  for (const name of ['react', 'react-dom', '@fluentui/react-button', '@griffel/react']) {
    expect(licences).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(MIT\\)$`, 'm'));
  }
  expect(licences).not.toMatch(/^(exceljs|@cj-tech-master\/excelts|@microsoft\/office-js) /m);
  expect(readFileSync(path.join(ROOT, 'docs/licences.md'), 'utf8')).toBe(licencesPage(licences));
});

test.each([
  ['ADDIN_URL', 'http://example.org/'],
  ['OFFICE_JS_URL', 'office.js'],
])('%s that Excel wouldn’t accept fails the build', async (name, address) => {
  expect(await build({ [name]: address })).toContain(
    `${name} is "${address}": write the whole address, beginning with https://`,
  );
});

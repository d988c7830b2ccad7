import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { PORT } from '../../scripts/check-in-excel/build';
import { REQUIRED_EXCEL_API } from '../../src/excel/run-excel';
import { all, walk, xmlTree } from './xml-tree';

const HOME = path.join(__dirname, '../..');
const FILE = 'scripts/check-in-excel/manifest.xml';
const manifest = xmlTree(readFileSync(path.join(HOME, FILE), 'utf8'));

test('the manifest of the check in Excel is another add-in’s, with the same required API', () => {
  const idOf = (tree: ReturnType<typeof xmlTree>) => all(tree, 'Id')[0]?.text;
  expect(idOf(manifest)).toMatch(/^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/);
  expect(idOf(manifest)).not.toBe(idOf(xmlTree(readFileSync(path.join(HOME, 'manifest.xml'), 'utf8'))));
  expect(all(manifest, 'Set')[0]?.attributes).toEqual({ Name: 'ExcelApi', MinVersion: REQUIRED_EXCEL_API });
});

test('its addresses are files that the check is built of', () => {
  const addresses = [...walk(manifest)].flatMap(({ attributes: { DefaultValue = '' } }) =>
    DefaultValue.startsWith('http') ? [DefaultValue] : [],
  );
  expect(addresses).toHaveLength(4);
  for (const address of addresses) {
    const { origin, pathname } = new URL(address);
    expect(origin).toBe(`https://localhost:${PORT}`);
    const folder = pathname.endsWith('.png') ? 'assets/icons' : 'packages/excel-check/src/page';
    expect([address, existsSync(path.join(HOME, folder, pathname))]).toEqual([address, true]);
  }
});

test('Microsoft’s own parser accepts it', () => {
  // In a separate process, because it requires an ES module, which Jest can't load.
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('${FILE}')
    .then((read) => process.stdout.write(JSON.stringify(read)))`;
  const read: unknown = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: HOME, encoding: 'utf8' }));
  expect(read).toMatchObject({ defaultLocale: 'es-DO', hosts: ['Workbook'], officeAppType: 'TaskPaneApp' });
});

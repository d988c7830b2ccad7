import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { RIBBON_TASKS } from '../../src/commands/notice';
import { REQUIRED_EXCEL_API } from '../../src/excel/run-excel';
import { all, walk, xmlTree } from './xml-tree';

const HOME = join(__dirname, '../..');
const BASE = 'https://localhost:3000/';
const xml = readFileSync(join(HOME, 'manifest.xml'), 'utf8');
const manifest = xmlTree(xml);

/**
 * The order in which the schemas require an element's children
 * (https://learn.microsoft.com/openspecs/office_file_formats/ms-owemxml/; for runtime and shortcuts:
 * https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts).
 */
const ORDER: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl',
    'AppDomains',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
    'ExtendedOverrides',
  ],
  VersionOverrides: ['Description', 'Requirements', 'Hosts', 'Resources'],
  Host: ['Runtimes', 'DesktopFormFactor'],
  DesktopFormFactor: ['GetStarted', 'FunctionFile', 'ExtensionPoint'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  Group: ['Label', 'Icon', 'Control'],
  Control: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Action: ['TaskpaneId', 'SourceLocation', 'FunctionName'],
  Resources: ['bt:Images', 'bt:Urls', 'bt:ShortStrings', 'bt:LongStrings'],
};

test.each(Object.entries(ORDER))('the children of %s are in the schema’s order', (name, order) => {
  const found = all(manifest, name);
  expect(found.length).toBeGreaterThan(0);
  for (const { children } of found) {
    const places = children.map((child) => order.indexOf(child.name));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  }
});

test('it is a task pane for workbooks that requires the API used by the code and no unused permissions', () => {
  const value = (name: string) => all(manifest, name)[0];
  expect(manifest.attributes['xsi:type']).toBe('TaskPaneApp');
  expect(value('Id')?.text).toBe('94ac3b2c-3dbb-4bab-895b-e814c7020d22');
  expect(value('Host')?.attributes['Name']).toBe('Workbook');
  expect(value('Set')?.attributes).toEqual({ Name: 'ExcelApi', MinVersion: REQUIRED_EXCEL_API });
  expect(value('Permissions')?.text).toBe('ReadWriteDocument');
  expect(value('VersionOverrides')?.attributes['xsi:type']).toBe('VersionOverridesV1_0');
});

test('its version has the three numbers of the package’s, and a fourth that counts releases with the same three', () => {
  const version = all(manifest, 'Version')[0]?.text ?? '';
  expect(version).toMatch(/^\d+\.\d+\.\d+\.\d+$/);
  const release = version.replace(/\.\d+$/, '');
  expect(JSON.parse(readFileSync(join(HOME, 'package.json'), 'utf8'))).toMatchObject({
    version: expect.stringMatching(new RegExp(`^${release.replaceAll('.', '\\.')}(-|$)`)) as unknown,
  });
});

describe('resources', () => {
  const resources = all(manifest, 'Resources')[0];
  if (!resources) throw new Error('a manifest without resources');
  const defined = [...walk(resources)].flatMap(({ attributes: { id } }) => (id === undefined ? [] : [id]));
  const used = [...walk(manifest)].flatMap(({ attributes: { resid } }) => (resid === undefined ? [] : [resid]));

  test('every name that is used is defined once, and every defined name is used', () => {
    expect(new Set(defined).size).toBe(defined.length);
    expect(new Set(used)).toEqual(new Set(defined));
  });

  test('names are at most 32 characters long', () => {
    expect(defined.filter((id) => id.length > 32)).toEqual([]);
  });

  test.each([
    ['bt:ShortStrings', 125],
    ['bt:LongStrings', 250],
  ])('%s are at most %i characters long', (name, most) => {
    const texts = all(resources, name).flatMap((strings) =>
      [...walk(strings)].flatMap(({ attributes }) => [attributes['DefaultValue'], attributes['Value']]),
    );
    expect(texts.filter((text) => text !== undefined && text.length > most)).toEqual([]);
  });
});

test.each([
  ['DisplayName', 125],
  ['Description', 250],
  ['ProviderName', 125],
])('%s is at most %i characters long', (name, most) => {
  // https://learn.microsoft.com/javascript/api/manifest/displayname and /description.
  const texts = [...all(manifest, name).flatMap((element) => [...walk(element)])].flatMap(({ text, attributes }) => [
    text,
    attributes['DefaultValue'] ?? '',
    attributes['Value'] ?? '',
  ]);
  expect(Math.max(...texts.map((text) => text.length))).toBeGreaterThan(0);
  expect(texts.filter((text) => text.length > most)).toEqual([]);
});

test('ids of the ribbon are unique and at most 125 characters long', () => {
  const ids = ['Group', 'Control']
    .flatMap((name) => all(manifest, name))
    .map(({ attributes }) => attributes['id'] ?? '');
  expect(ids).toHaveLength(6);
  expect(new Set(ids).size).toBe(ids.length);
  expect(ids.filter((id) => id === '' || id.length > 125)).toEqual([]);
});

test('the group has the main tasks’ buttons in the order of use, and the pane’s button', () => {
  const buttons = all(manifest, 'Control').map(({ children }) => children.find(({ name }) => name === 'Action'));
  expect(buttons.map((action) => action?.children[0]?.text)).toEqual([...RIBBON_TASKS, 'PlanDeMejora.Pane']);
});

test('every text exists in Spanish, and in English for both of Office’s English locales', () => {
  expect(all(manifest, 'DefaultLocale')[0]?.text).toBe('es-DO');
  const texts = [
    ...all(manifest, 'DisplayName'),
    ...all(manifest, 'Description'),
    ...all(manifest, 'bt:String'),
  ].filter(({ attributes }) => attributes['DefaultValue'] !== undefined);
  expect(texts.length).toBeGreaterThan(10);
  for (const { attributes, children } of texts) {
    expect(attributes['DefaultValue']).not.toBe('');
    expect(children.map(({ attributes: { Locale } }) => Locale)).toEqual(['en-US', 'en-GB']);
    const english = children.map(({ attributes }) => attributes['Value']);
    expect(english[0]).not.toBe('');
    expect(english[1]).toBe(english[0]);
  }
});

test('addresses use HTTPS, start with one base that a build replaces, and refer to existing files', () => {
  const addresses = [...walk(manifest)].flatMap(({ name, attributes: { DefaultValue, Url, ResourcesUrl } }) =>
    name === 'OfficeApp' ? [] : [DefaultValue, Url, ResourcesUrl].filter((value) => value?.startsWith('http')),
  );
  expect(addresses.length).toBeGreaterThan(10);
  for (const address of addresses) {
    if (!address?.startsWith(BASE)) throw new Error(`${address} is not below ${BASE}`);
    const path = address.slice(BASE.length);
    const source = path.startsWith('assets/') ? path : `src/${path.replace(/^(\w+)\.html$/, '$1/$1.html')}`;
    expect([address, existsSync(join(HOME, source))]).toEqual([address, true]);
  }
});

test('pane, buttons and shortcuts share one long-lived page through the same resource', () => {
  const runtime = all(manifest, 'Runtime').map(({ attributes }) => attributes);
  expect(runtime).toEqual([{ resid: 'Pane.Url', lifetime: 'long' }]);
  const [page] = all(manifest, 'FunctionFile');
  const [pane] = all(manifest, 'Action').flatMap(({ children }) =>
    children.filter(({ name }) => name === 'SourceLocation'),
  );
  expect([page, pane].map((element) => element?.attributes['resid'])).toEqual(['Pane.Url', 'Pane.Url']);
});

test('the functions of its buttons are those that the page has', () => {
  expect(all(manifest, 'FunctionName').map(({ text }) => text)).toEqual(RIBBON_TASKS);
});

test('Microsoft’s own parser accepts it', () => {
  // In a separate process, because it requires an ES module, which Jest can't load.
  const script = `require('office-addin-manifest').OfficeAddinManifest.readManifestFile('manifest.xml')
    .then((read) => process.stdout.write(JSON.stringify(read)))`;
  const read: unknown = JSON.parse(execFileSync(process.execPath, ['-e', script], { cwd: HOME, encoding: 'utf8' }));
  expect(read).toMatchObject({
    id: '94ac3b2c-3dbb-4bab-895b-e814c7020d22',
    displayName: 'Plan de Mejora',
    defaultLocale: 'es-DO',
    hosts: ['Workbook'],
    officeAppType: 'TaskPaneApp',
    defaultSettings: { sourceLocation: `${BASE}taskpane.html` },
  });
});

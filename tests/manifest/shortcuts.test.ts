import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { RIBBON_TASKS } from '../../src/commands/notice';
import { SHOW_PANE } from '../../src/commands/offer-functions';
import { all, xmlTree } from './xml-tree';

const HOME = path.join(__dirname, '../..');

/** The file at an address in the manifest. */
function fileAt(attribute: string): unknown {
  const manifest = xmlTree(readFileSync(path.join(HOME, 'manifest.xml'), 'utf8'));
  const address = all(manifest, 'ExtendedOverrides')[0]?.attributes[attribute] ?? '';
  return JSON.parse(readFileSync(path.join(HOME, new URL(address).pathname), 'utf8'));
}

const file = fileAt('Url');
const english = fileAt('ResourcesUrl');
const ids = [...RIBBON_TASKS, SHOW_PANE];
const { shortcuts } = z
  .object({
    shortcuts: z.array(z.object({ action: z.string(), key: z.object({ default: z.string(), mac: z.string() }) })),
  })
  .parse(file);

test('each command of the ribbon has a shortcut, and the page a function for it', () => {
  expect(file).toMatchObject({ actions: ids.map((id) => ({ id, type: 'ExecuteFunction' })) });
  expect(shortcuts.map(({ action }) => action)).toEqual(ids);
});

test('they use combinations that Office reserves for add-ins and that don’t conflict with VoiceOver on a Mac', () => {
  // https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts#avoid-key-combinations-in-use-by-other-add-ins
  for (const { key } of shortcuts) {
    const { default: everywhere, mac: onMac } = key;
    expect(everywhere).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    expect(onMac).toBe(everywhere.replace('Ctrl', 'Command'));
    // ⌥⇧⌘Q logs the user out at once.
    expect(onMac).not.toMatch(/Q$/);
  }
  expect(new Set(shortcuts.flatMap(({ key }) => [key.default, key.mac])).size).toBe(ids.length * 2);
});

test('they are described in Spanish, and in English for every other language of Office', () => {
  const names = Object.fromEntries(
    ids.map((id) => [`${id}_name`, { value: expect.stringMatching(/^\p{Lu}.+/u) as string }]),
  );
  expect(file).toMatchObject({
    actions: ids.map((id) => ({ name: `\${resource.${id}_name}` })),
    resources: { default: names },
  });
  expect(english).toMatchObject(names);
  expect(Object.keys(english as object)).toEqual(Object.keys(names));
});

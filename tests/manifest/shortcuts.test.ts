import { readFileSync } from 'node:fs';
import path from 'node:path';
import { z } from 'zod';
import { RIBBON_TASKS } from '../../src/commands/notice';
import { SHOW_PANE } from '../../src/commands/offer-functions';
import { all, xmlTree } from './xml-tree';

const HOME = path.join(__dirname, '../..');

/** The file at an address of the manifest's. */
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

test('each thing that the ribbon does has a shortcut, and its page a function for it', () => {
  expect(file).toMatchObject({ actions: ids.map((id) => ({ id, type: 'ExecuteFunction' })) });
  expect(shortcuts.map(({ action }) => action)).toEqual(ids);
});

test('they are the combinations that Office keeps for add-ins, and on a Mac those that leave VoiceOver its own', () => {
  // https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts#avoid-key-combinations-in-use-by-other-add-ins
  for (const { key } of shortcuts) {
    const { default: everywhere, mac: onMac } = key;
    expect(everywhere).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    expect(onMac).toBe(everywhere.replace('Ctrl', 'Command'));
    // Where it would end the user's session at once.
    expect(onMac).not.toMatch(/Q$/);
  }
  expect(new Set(shortcuts.flatMap(({ key }) => [key.default, key.mac])).size).toBe(ids.length * 2);
});

test('what they do is said in Spanish, and in English for every other Office', () => {
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

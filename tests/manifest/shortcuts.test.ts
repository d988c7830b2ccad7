import { readFileSync } from 'node:fs';
import path from 'node:path';
import { RIBBON_TASKS } from '../../src/commands/notice';
import { SHOW_PANE } from '../../src/commands/offer-functions';
import { actionOfKey, readShortcuts } from '../../packages/excel-sandbox/src/ribbon/read-shortcuts';
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
const shortcuts = readShortcuts(file);

test('each thing that the ribbon does has a shortcut, and its page a function for it', () => {
  expect(file).toMatchObject({ actions: ids.map((id) => ({ id, type: 'ExecuteFunction' })) });
  expect(shortcuts.map(({ action }) => action)).toEqual(ids);
});

test('they are the combinations that Office keeps for add-ins, and on a Mac those that leave VoiceOver its own', () => {
  // https://learn.microsoft.com/office/dev/add-ins/design/keyboard-shortcuts#avoid-key-combinations-in-use-by-other-add-ins
  for (const { combinations } of shortcuts) {
    const [everywhere = '', onMac = ''] = combinations;
    expect(everywhere).toMatch(/^Ctrl\+Alt\+Shift\+[A-Z]$/);
    expect(onMac).toBe(everywhere.replace('Ctrl', 'Command'));
    // Where it would end the user's session at once.
    expect(onMac).not.toMatch(/Q$/);
  }
  expect(new Set(shortcuts.flatMap(({ combinations }) => combinations)).size).toBe(ids.length * 2);
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

test.each([
  ['R', { ctrlKey: true, altKey: true, shiftKey: true, metaKey: false }, 'review'],
  ['P', { ctrlKey: false, altKey: true, shiftKey: true, metaKey: true }, 'showPane'],
  ['R', { ctrlKey: true, altKey: true, shiftKey: false, metaKey: false }, undefined],
  ['R', { ctrlKey: true, altKey: true, shiftKey: true, metaKey: true }, undefined],
  ['Z', { ctrlKey: true, altKey: true, shiftKey: true, metaKey: false }, undefined],
])('%s with %j is the shortcut of %s', (letter, modifiers, action) => {
  expect(actionOfKey(shortcuts, { code: `Key${letter}`, ...modifiers })).toBe(action);
});

test.each([[null], [{}], [{ shortcuts: [{}] }], [{ shortcuts: [{ action: 'review', key: { default: 1 } }] }]])(
  'a file that is none of shortcuts is no empty one: %j',
  (wrong) => {
    expect(() => readShortcuts(wrong)).toThrow('The file of shortcuts has');
  },
);

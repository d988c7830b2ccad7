import { actionOfKey, ariaKeys, readShortcuts } from '../../src/ribbon/read-shortcuts';

const shortcuts = readShortcuts({
  actions: [],
  shortcuts: [
    { action: 'review', key: { default: 'Ctrl+Alt+Shift+R', mac: 'Command+Alt+Shift+R' } },
    { action: 'showPane', key: { default: 'Ctrl+Alt+Shift+P', mac: 'Command+Alt+Shift+P' } },
  ],
});

test.each([
  ['R', { ctrlKey: true, altKey: true, shiftKey: true, metaKey: false }, 'review'],
  ['P', { ctrlKey: false, altKey: true, shiftKey: true, metaKey: true }, 'showPane'],
  ['R', { ctrlKey: true, altKey: true, shiftKey: false, metaKey: false }, undefined],
  ['R', { ctrlKey: true, altKey: true, shiftKey: true, metaKey: true }, undefined],
  ['Z', { ctrlKey: true, altKey: true, shiftKey: true, metaKey: false }, undefined],
])('%s with %j runs %s', (letter, modifiers, action) => {
  expect(actionOfKey(shortcuts, { code: `Key${letter}`, ...modifiers })).toBe(action);
});

test('keys are named as ARIA names them', () => {
  expect(ariaKeys(shortcuts, 'review')).toBe('Control+Alt+Shift+R Meta+Alt+Shift+R');
  expect(ariaKeys(shortcuts, 'other')).toBeUndefined();
});

test.each([[null], [{}], [{ shortcuts: [{}] }], [{ shortcuts: [{ action: 'review', key: { default: 1 } }] }]])(
  'rejects a file that has no readable shortcuts: %j',
  (wrong) => {
    expect(() => readShortcuts(wrong)).toThrow('The shortcuts file has');
  },
);

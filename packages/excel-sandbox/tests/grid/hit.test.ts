import { formatArea, parseArea } from 'excel-host';
import { wholeOfKey } from '../../src/grid/hit';

const NO_KEYS = { shiftKey: false, ctrlKey: false, metaKey: false, altKey: false };

test.each([
  ['Ctrl+Space', { key: ' ', ctrlKey: true }, 'C:D'],
  ['Shift+Space', { key: ' ', shiftKey: true }, '5:7'],
  ['Ctrl+Shift+Space', { key: ' ', ctrlKey: true, shiftKey: true }, '1:1048576'],
  ['Ctrl+A', { key: 'a', ctrlKey: true }, '1:1048576'],
  ['Cmd+A', { key: 'A', metaKey: true }, '1:1048576'],
  ['Space, which types a character', { key: ' ' }, null],
  ['a, which types a character', { key: 'a' }, null],
  ['Ctrl+B', { key: 'b', ctrlKey: true }, null],
  ['Alt+Ctrl+A, which types a character on some keyboards', { key: 'a', ctrlKey: true, altKey: true }, null],
])('%s', (_, keys, whole) => {
  const area = parseArea('C5:D7');
  if (area === undefined) throw new Error('no area');
  const selected = wholeOfKey({ ...NO_KEYS, ...keys }, area);
  const expected = whole === null ? null : parseArea(whole);
  expect(selected === null ? null : formatArea(selected)).toBe(expected ? formatArea(expected) : null);
});

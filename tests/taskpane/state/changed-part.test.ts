import { cellsArea } from '../../../src/taskpane/state/cells-area';
import { changedPart } from '../../../src/taskpane/state/changed-part';

describe('the changed part of a text', () => {
  it.each([
    ['may-24', '01/05/2024', 'may-24', '01/05/2024'],
    ['una  dos', 'una dos', 'una··dos', 'una dos'],
    [' una', 'una', '·una', 'una'],
    ['una ', 'una', 'una·', 'una'],
    ['una\u00a0dos', 'una dos', 'una·dos', 'una dos'],
    ['a\u200bb', 'ab', 'a¤b', 'ab'],
    ['Uno Dos', 'Uno\nDos', 'Uno Dos', 'Uno↵Dos'],
    [
      'Compra de  equipos nuevos para la biblioteca',
      'Compra de equipos nuevos para la biblioteca',
      'Compra de··equipos nuev…',
      'Compra de equipos nuev…',
    ],
    ['aaaaaaaaaaaaaaaaaaaaX', 'aaaaaaaaaaaaaaaaaaaaY', '…aaaaaaaaaaaaX', '…aaaaaaaaaaaaY'],
    ['', 'algo', '', 'algo'],
    [`<b>${'x'.repeat(300)}</b>`, 'y', `<b>${'x'.repeat(77)} … ${'x'.repeat(76)}</b>`, 'y'],
    ['igual', 'igual', 'igual', 'igual'],
  ])('%j → %j', (before, after, seenBefore, seenAfter) => {
    expect(changedPart(before, after)).toEqual({ before: seenBefore, after: seenAfter });
  });
});

describe('the area of cells', () => {
  it.each([
    [[], ''],
    [[[4, 7]], 'H5'],
    [
      [
        [9, 8],
        [4, 7],
      ],
      'H5:I10',
    ],
  ])('%j: %s', (places: readonly (readonly number[])[], area) => {
    expect(cellsArea(places.map(([row = 0, column = 0]) => ({ row, column })))).toBe(area);
  });
});

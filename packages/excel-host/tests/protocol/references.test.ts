import { movedArea } from '../../src/protocol/references';
import { formatArea, parseArea } from '../../src/workbook/references/area';
import type { ModelChange } from '../../src/workbook/changes';
import { openOffice, settle } from '../../testing/office';

describe('a range that is tracked across syncs', () => {
  test('can be used and is released when the run ends', async () => {
    const { host } = await openOffice();
    await Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      range.values = [[1]];
      await context.sync();
      expect(host.trackedObjects).toBe(1);
      range.values = [[2]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[2]]);
    });
    await settle();
    expect(host.trackedObjects).toBe(0);
  });

  test('follows its cells when rows are inserted above', async () => {
    await openOffice();
    await Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      const range = sheet.getRange('B5:C6');
      range.load('address');
      await context.sync();
      sheet.getRange('2:3').insert('Down');
      range.load('address');
      await context.sync();
      expect(range.address).toBe('Sheet1!B7:C8');
    });
  });

  test('outlives its run if it was tracked explicitly', async () => {
    await openOffice();
    const range = await Excel.run(async (context) => {
      const kept = context.workbook.worksheets.getActiveWorksheet().getRange('A1');
      context.trackedObjects.add(kept);
      await context.sync();
      return kept;
    });
    range.values = [['later']];
    range.load('values');
    await range.context.sync();
    expect(range.values).toEqual([['later']]);
  });
});

type Moved = Extract<ModelChange, { readonly kind: 'cells-moved' }>;

function area(text: string) {
  const parsed = parseArea(text);
  if (parsed === undefined) throw new Error(text);
  return parsed;
}

const moves: readonly (readonly [string, Moved['how'], Moved['axis'], string, string])[] = [
  ['B5:C6', 'inserted', 'rows', '2:3', 'B7:C8'],
  ['B5:C6', 'inserted', 'rows', '6:6', 'B5:C7'],
  ['B5:C6', 'inserted', 'rows', '7:7', 'B5:C6'],
  ['B5:C6', 'deleted', 'rows', '1:2', 'B3:C4'],
  ['B5:C6', 'deleted', 'rows', '6:9', 'B5:C5'],
  ['B5:C6', 'deleted', 'rows', '4:5', 'B4:C4'],
  ['B5:C6', 'deleted', 'rows', '5:6', 'gone'],
  ['B5:C6', 'inserted', 'columns', 'A:A', 'C5:D6'],
  ['B5:C6', 'deleted', 'columns', 'C:D', 'B5:B6'],
  ['B5:C6', 'inserted', 'rows', 'B1:C1', 'B6:C7'],
  ['B5:C6', 'inserted', 'rows', 'B1:B1', 'B5:C6'],
];

test.each(moves)('%s after %s %s %s is %s', (from, how, axis, where, to) => {
  const moved = movedArea(area(from), { kind: 'cells-moved', sheet: '1', area: area(where), how, axis });
  expect(moved === undefined ? 'gone' : formatArea(moved)).toBe(to);
});

import { formatArea, parseArea } from 'excel-host';
import { indexMerges } from '../../src/grid/merges';
import { applyMove, type MoveContext, type KeyStroke, moveOfKey, selectCell, selectTo } from '../../src/grid/moves';
import type { Selection } from '../../src/workbook/shown-sheet';

const merged = parseArea('B2:C3');
const merges = indexMerges(merged === undefined ? [] : [merged]);

/** The cells with content. Row 1 and column A are frozen; row 5 and column F are hidden. */
const filled = new Set(['A1', 'A2', 'A3', 'A6', 'B2', 'D1', 'H9']);
const context: MoveContext = {
  rowCount: 100,
  columnCount: 26,
  usedRows: 9,
  usedColumns: 8,
  frozenRows: 1,
  frozenColumns: 1,
  pageRows: 10,
  merges,
  isHiddenRow: (row) => row === 4,
  isHiddenColumn: (column) => column === 5,
  isEmpty: (row, column) => !filled.has(formatArea({ row, column, rowCount: 1, columnCount: 1 })),
};

function at(address: string): Selection {
  const area = parseArea(address);
  if (area === undefined) throw new Error(address);
  return { row: area.row, column: area.column, area };
}

/** `Ctrl+Shift+ArrowDown` as a keystroke. */
function stroke(keys: string): KeyStroke {
  const parts = keys.split('+');
  return {
    key: parts.at(-1) ?? '',
    shiftKey: parts.includes('Shift'),
    ctrlKey: parts.includes('Ctrl'),
    metaKey: parts.includes('Meta'),
    altKey: parts.includes('Alt'),
  };
}

function press(keys: string, from: Selection): string {
  const move = moveOfKey(stroke(keys));
  return move === null ? 'no move' : formatArea(applyMove(from, move, context).area);
}

describe('a key moves the selection', () => {
  test.each([
    ['ArrowDown', 'H7', 'H8'],
    ['ArrowUp', 'H1', 'H1'],
    ['ArrowLeft', 'A9', 'A9'],
    ['Tab', 'G8', 'H8'],
    ['Shift+Tab', 'H8', 'G8'],
    ['Enter', 'H8', 'H9'],
    ['Shift+Enter', 'H8', 'H7'],
    ['PageDown', 'H7', 'H17'],
    ['PageUp', 'H17', 'H7'],
    ['PageUp', 'H3', 'H1'],
    ['PageDown', 'A98', 'A100'],
    ['Home', 'H8', 'B8'],
    ['Ctrl+Home', 'H8', 'B2:C3'],
    ['Ctrl+End', 'A1', 'H9'],
  ])('%s from %s to %s', (keys, from, to) => {
    expect(press(keys, at(from))).toBe(to);
  });

  test.each([
    ['ArrowDown', 'A4', 'A6', 'over a hidden row'],
    ['ArrowLeft', 'G7', 'E7', 'over a hidden column'],
    ['ArrowRight', 'A2', 'B2:C3', 'into a merged area'],
    ['ArrowUp', 'C4', 'B2:C3', 'into a merged area from below'],
    ['ArrowRight', 'B2:C3', 'D2', 'out of a merged area'],
    ['ArrowDown', 'B2:C3', 'B4', 'out of a merged area, down'],
  ])('%s from %s to %s, %s', (keys, from, to) => {
    expect(press(keys, at(from))).toBe(to);
  });

  test.each([
    ['Ctrl+ArrowDown', 'A1', 'A3', 'to the end of a block'],
    ['Ctrl+ArrowDown', 'A3', 'A6', 'to the next block'],
    ['Meta+ArrowUp', 'A6', 'A3', 'back to the block before'],
    ['Ctrl+ArrowRight', 'A1', 'D1', 'over empty cells'],
    ['Ctrl+ArrowDown', 'A6', 'A9', 'to the end of the used area'],
    ['Ctrl+ArrowUp', 'G9', 'G1', 'to the edge of the sheet'],
  ])('%s from %s to %s, %s', (keys, from, to) => {
    expect(press(keys, at(from))).toBe(to);
  });

  test.each([
    ['Shift+ArrowDown', 'G7', 'G7:G8'],
    ['Shift+PageDown', 'G7', 'G7:G17'],
    ['Ctrl+Shift+End', 'D4', 'D4:H9'],
    ['Shift+ArrowRight', 'A2', 'A2:C3'],
  ])('%s extends the selection from %s to %s', (keys, from, to) => {
    expect(press(keys, at(from))).toBe(to);
  });

  test('extends a selection at the corner that moved', () => {
    const wide: Selection = { ...at('D4:E6'), row: 5, column: 4 };
    expect(press('Shift+ArrowUp', wide)).toBe('D3:E6');
  });

  test.each(['a', 'F2', 'Alt+ArrowDown', 'Ctrl+PageDown', 'Ctrl+Enter', 'Escape'])(
    '%s doesn’t move the selection',
    (keys) => {
      expect(moveOfKey(stroke(keys))).toBeNull();
    },
  );
});

describe('selections and merged cells', () => {
  test('selecting a cell of a merged area selects the area', () => {
    expect(selectCell(2, 2, merges)).toEqual({ row: 1, column: 1, area: merged });
  });

  test('a selection includes every merged area that it touches', () => {
    expect(formatArea(selectTo(at('A3'), 2, 1, merges).area)).toBe('A2:C3');
  });
});

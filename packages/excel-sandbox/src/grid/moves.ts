import { type Area, areaBetween, boundingArea, cellArea } from 'excel-host';
import type { Selection } from '../workbook/shown-sheet';
import type { Merges } from './merges';

/** Where a key moves the active cell. */
export type Move =
  | { readonly to: 'step' | 'edge' | 'page'; readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }
  | { readonly to: 'row-start' }
  | { readonly to: 'sheet-start' }
  | { readonly to: 'sheet-end' };

/** The state that a move depends on, besides the selection. */
export interface MoveContext {
  readonly rowCount: number;
  readonly columnCount: number;
  readonly usedRows: number;
  readonly usedColumns: number;
  readonly frozenRows: number;
  readonly frozenColumns: number;
  /** The number of rows that PageUp and PageDown move by. */
  readonly pageRows: number;
  readonly merges: Merges;
  isHiddenRow(row: number): boolean;
  isHiddenColumn(column: number): boolean;
  isEmpty(row: number, column: number): boolean;
}

/** The part of a `KeyboardEvent` that decides on a move. */
export interface KeyStroke {
  readonly key: string;
  readonly shiftKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** A move, and whether it extends the selection instead of moving it. */
export interface KeyMove {
  readonly move: Move;
  readonly extend: boolean;
}

const ARROWS: Readonly<Record<string, { readonly rows: -1 | 0 | 1; readonly columns: -1 | 0 | 1 }>> = {
  ArrowUp: { rows: -1, columns: 0 },
  ArrowDown: { rows: 1, columns: 0 },
  ArrowLeft: { rows: 0, columns: -1 },
  ArrowRight: { rows: 0, columns: 1 },
};

/** The move of a key, as in Excel; null for any other key. */
export function moveOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: KeyStroke): KeyMove | null {
  if (altKey) return null;
  const jump = ctrlKey || metaKey;
  const arrow = ARROWS[key];
  if (arrow !== undefined) return { move: { to: jump ? 'edge' : 'step', ...arrow }, extend: shiftKey };
  switch (key) {
    case 'Tab':
      return jump ? null : { move: { to: 'step', rows: 0, columns: shiftKey ? -1 : 1 }, extend: false };
    case 'Enter':
      return jump ? null : { move: { to: 'step', rows: shiftKey ? -1 : 1, columns: 0 }, extend: false };
    case 'PageUp':
    case 'PageDown':
      return jump ? null : { move: { to: 'page', rows: key === 'PageUp' ? -1 : 1, columns: 0 }, extend: shiftKey };
    case 'Home':
      return { move: { to: jump ? 'sheet-start' : 'row-start' }, extend: shiftKey };
    case 'End':
      return jump ? { move: { to: 'sheet-end' }, extend: shiftKey } : null;
    default:
      return null;
  }
}

/** The selection of a cell, or of the merged area that it belongs to. */
export function selectCell(row: number, column: number, merges: Merges): Selection {
  const area = merges.at(row, column) ?? cellArea(row, column);
  return { row: area.row, column: area.column, area };
}

/** The selection from the active cell to another cell, with every merged area that it touches. */
export function selectTo(selection: Selection, row: number, column: number, merges: Merges): Selection {
  let area = areaBetween(selection.row, selection.column, row, column);
  for (;;) {
    const rows = { first: area.row, last: area.row + area.rowCount - 1 };
    const columns = { first: area.column, last: area.column + area.columnCount - 1 };
    const wider = merges.within(rows, columns).reduce<Area>(boundingArea, area);
    if (wider.rowCount === area.rowCount && wider.columnCount === area.columnCount) break;
    area = wider;
  }
  return { row: selection.row, column: selection.column, area };
}

/** The selection after a move; at the sheet's edge it stays where it is. */
export function applyMove(selection: Selection, { move, extend }: KeyMove, context: MoveContext): Selection {
  const { merges } = context;
  // A selection is extended at the corner opposite its active cell.
  const from = extend ? oppositeCorner(selection) : { row: selection.row, column: selection.column };
  const to = target(from, move, context);
  return extend ? selectTo(selection, to.row, to.column, merges) : selectCell(to.row, to.column, merges);
}

interface Place {
  readonly row: number;
  readonly column: number;
}

function oppositeCorner({ row, column, area }: Selection): Place {
  const lastRow = area.row + area.rowCount - 1;
  const lastColumn = area.column + area.columnCount - 1;
  return { row: row === area.row ? lastRow : area.row, column: column === area.column ? lastColumn : area.column };
}

function target(from: Place, move: Move, context: MoveContext): Place {
  switch (move.to) {
    case 'row-start':
      return { row: from.row, column: nextVisible(context.frozenColumns - 1, 1, context, 'column') ?? 0 };
    case 'sheet-start':
      return {
        row: nextVisible(context.frozenRows - 1, 1, context, 'row') ?? 0,
        column: nextVisible(context.frozenColumns - 1, 1, context, 'column') ?? 0,
      };
    case 'sheet-end':
      return { row: Math.max(context.usedRows - 1, 0), column: Math.max(context.usedColumns - 1, 0) };
    case 'page': {
      let row = from.row;
      for (let step = 0; step < context.pageRows; step++) row = nextVisible(row, move.rows, context, 'row') ?? row;
      return { row, column: from.column };
    }
    case 'step':
      return step(from, move, context);
    case 'edge':
      return edge(from, move, context);
  }
}

interface Direction {
  readonly rows: -1 | 0 | 1;
  readonly columns: -1 | 0 | 1;
}

function step(from: Place, { rows, columns }: Direction, context: MoveContext): Place {
  const merged = context.merges.at(from.row, from.column);
  const startRow = merged !== undefined && rows > 0 ? merged.row + merged.rowCount - 1 : from.row;
  const startColumn = merged !== undefined && columns > 0 ? merged.column + merged.columnCount - 1 : from.column;
  const row = rows === 0 ? from.row : nextVisible(startRow, rows, context, 'row');
  const column = columns === 0 ? from.column : nextVisible(startColumn, columns, context, 'column');
  return { row: row ?? from.row, column: column ?? from.column };
}

/** Ctrl+arrow: to the last cell of a filled block, else to the next filled cell, else to the end of the used area. */
function edge(from: Place, direction: Direction, context: MoveContext): Place {
  const isFilled = (place: Place) => {
    const merged = context.merges.at(place.row, place.column) ?? place;
    return !context.isEmpty(merged.row, merged.column);
  };
  const same = (a: Place, b: Place) => a.row === b.row && a.column === b.column;
  const isBeyond = (place: Place) =>
    (direction.rows > 0 && place.row >= context.usedRows) ||
    (direction.columns > 0 && place.column >= context.usedColumns);

  let here = from;
  let next = step(here, direction, context);
  const leavesBlock = isFilled(here) && isFilled(next);
  while (!same(next, here)) {
    if (isBeyond(next)) return here;
    if (leavesBlock && !isFilled(next)) return here;
    here = next;
    if (!leavesBlock && isFilled(here)) return here;
    next = step(here, direction, context);
  }
  return here;
}

/** The next row or column that isn't hidden; undefined at the sheet's edge. */
function nextVisible(from: number, by: -1 | 0 | 1, context: MoveContext, axis: 'row' | 'column'): number | undefined {
  const count = axis === 'row' ? context.rowCount : context.columnCount;
  const isHidden = (index: number) => (axis === 'row' ? context.isHiddenRow(index) : context.isHiddenColumn(index));
  if (by === 0) return from;
  for (let index = from + by; index >= 0 && index < count; index += by) {
    if (!isHidden(index)) return index;
  }
  return undefined;
}

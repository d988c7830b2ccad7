import type { KeyboardEvent, MouseEvent } from 'react';
import type { Editing } from '../workbook/editing';
import type { Selection, ShownSheet } from '../workbook/shown-sheet';
import type { GridActions } from './grid-actions';
import { hitOf, wholeColumns, wholeOfKey, wholeRows } from './hit';
import { applyMove, type MoveContext, moveOfKey, selectCell, selectTo } from './moves';

/** The state that the grid's event handlers use. */
export interface GridState {
  readonly sheet: ShownSheet;
  readonly selection: Selection;
  readonly editing: Editing | null;
  readonly context: MoveContext;
  readonly actions: GridActions;
}

/** Handles a key on the grid. While a cell is being edited, its editor handles keys. */
export function onGridKey(event: KeyboardEvent, { sheet, selection, editing, context, actions }: GridState): void {
  if (editing !== null) return;
  const move = moveOfKey(event);
  if (move !== null) {
    event.preventDefault();
    actions.select(applyMove(selection, move, context));
    return;
  }
  const whole = wholeOfKey(event, selection.area);
  if (whole !== null) {
    event.preventDefault();
    actions.select({ ...selection, area: whole });
    return;
  }
  const hasCommand = event.ctrlKey || event.metaKey;
  const { isLink } = sheet.cell(selection.row, selection.column);
  if (event.key === 'F2') actions.beginEdit('open');
  else if (event.key === 'F6') actions.leave();
  else if (hasCommand && event.key === 'PageUp') actions.switchSheet(-1);
  else if (hasCommand && event.key === 'PageDown') actions.switchSheet(1);
  else if (event.key === 'Delete') actions.clear();
  else if (event.key === 'Backspace') actions.beginEdit('over');
  else if (event.key === 'Enter' && hasCommand && isLink) actions.follow(sheet.link(selection.row, selection.column));
  else {
    // A character, or the start of an accented or composed one: the default action types it into the editor.
    const isTyping = event.key.length === 1 || event.key === 'Dead' || event.key === 'Process';
    if (isTyping && !hasCommand && !event.altKey) actions.beginEdit('over');
    return;
  }
  event.preventDefault();
}

/** Selects what the pointer is on; with Shift, extends the selection to it. */
export function onGridMouseDown(event: MouseEvent, { sheet, selection, editing, actions }: GridState): void {
  if (event.button !== 0 || (editing !== null && !actions.accept())) return;
  const target = hitOf(event.target);
  if (target === null) return;
  if (target.kind === 'column') {
    const from = event.shiftKey ? selection.column : target.index;
    actions.select({ row: 0, column: from, area: wholeColumns(from, target.index) });
  } else if (target.kind === 'row') {
    const from = event.shiftKey ? selection.row : target.index;
    actions.select({ row: from, column: 0, area: wholeRows(from, target.index) });
  } else {
    const { row, column } = target;
    const { merges } = sheet;
    actions.select(event.shiftKey ? selectTo(selection, row, column, merges) : selectCell(row, column, merges));
  }
}

/** Extends the selection while the pointer is dragged. */
export function onGridMouseMove(event: MouseEvent, { sheet, selection, editing, actions }: GridState): void {
  if (event.buttons !== 1 || editing !== null) return;
  const target = hitOf(event.target);
  if (target?.kind !== 'cell') return;
  const extended = selectTo(selection, target.row, target.column, sheet.merges);
  if (!isSameArea(extended, selection)) actions.select(extended);
}

/** Follows a clicked link. */
export function onGridClick(event: MouseEvent, { sheet, actions }: GridState): void {
  const link = event.target instanceof Element ? event.target.closest('a[data-link]') : null;
  if (link === null) return;
  event.preventDefault();
  const target = hitOf(link);
  if (target?.kind === 'cell') actions.follow(sheet.link(target.row, target.column));
}

function isSameArea({ area: a }: Selection, { area: b }: Selection): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

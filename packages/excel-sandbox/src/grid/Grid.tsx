import { mergeClasses } from '@fluentui/react-components';
import { type KeyboardEvent, type MouseEvent, type RefObject, useLayoutEffect, useRef } from 'react';
import { MAX_COLUMNS, MAX_ROWS } from 'excel-host';
import type { Editing, EditStart } from '../workbook/editing';
import type { CellLink, Selection, ShownSheet } from '../workbook/shown-sheet';
import { CellEditor } from './CellEditor';
import { placeOf } from './cell-place';
import { HEADINGS, useGridStyles } from './grid-styles';
import { GridPart } from './GridPart';
import { cellId } from './GridRow';
import { groundOf } from './ground';
import { ColumnHeadings, RowHeadings } from './Headings';
import { hitOf, wholeColumns, wholeOfKey, wholeRows } from './hit';
import { applyMove, type KeyMove, moveOfKey, selectCell, selectTo } from './moves';
import { useSheetLayout } from './use-layout';
import { useScrollBox } from './use-scroll-box';
import { scrollToShow, type Span, visibleSpan } from './visible-span';

/** What a person does on the grid. */
export interface GridActions {
  readonly select: (selection: Selection) => void;
  readonly beginEdit: (how: EditStart) => void;
  readonly changeText: (text: string) => void;
  /** Writes what was typed; false if it was refused and the editing goes on. */
  readonly accept: () => boolean;
  readonly cancel: () => void;
  readonly clear: () => void;
  readonly follow: (link: CellLink) => void;
  /** Brings the sheet before or after this one to the front. */
  readonly turn: (by: -1 | 1) => void;
  /** Leaves the grid for the part of the page that comes after it. */
  readonly leave: () => void;
}

interface GridProps {
  readonly sheet: ShownSheet;
  readonly selection: Selection;
  /** Null while no cell is being edited. */
  readonly editing: Editing | null;
  readonly label: string;
  readonly editLabel: string;
  readonly actions: GridActions;
  /** The grid's own element, for whoever gives the focus back to it. */
  readonly element: RefObject<HTMLDivElement>;
}

const between = (first: number, last: number): Span => ({ first, last });

/** A sheet's cells: looked at, scrolled, selected and edited. Only what is in sight is in the page. */
export function Grid({ sheet, selection, editing, label, editLabel, actions, element }: GridProps) {
  const styles = useGridStyles();
  const { layout, grow } = useSheetLayout(sheet, selection);
  const { merges } = sheet;
  const { rows, columns } = layout;
  const { box, look } = useScrollBox(element);

  const frozenRows = Math.min(sheet.frozenRows, rows.count - 1);
  const frozenColumns = Math.min(sheet.frozenColumns, columns.count - 1);
  const inset = { left: HEADINGS.width, top: HEADINGS.height };
  const frozen = { width: columns.offset(frozenColumns), height: rows.offset(frozenRows) };
  const room = {
    width: box.width - inset.left - frozen.width,
    height: box.height - inset.top - frozen.height,
  };
  const own = {
    frozenRows: between(0, frozenRows - 1),
    frozenColumns: between(0, frozenColumns - 1),
    rows: between(frozenRows, rows.count - 1),
    columns: between(frozenColumns, columns.count - 1),
  };
  const inSight = {
    rows: visibleSpan(rows, frozenRows, box.top, room.height),
    columns: visibleSpan(columns, frozenColumns, box.left, room.width),
  };
  const { area } = selection;
  const selectedRows = between(area.row, area.row + area.rowCount - 1);
  const selectedColumns = between(area.column, area.column + area.columnCount - 1);

  const pageRows = Math.max(1, rows.indexAt(rows.offset(selection.row) + room.height) - selection.row - 1);
  const ground = groundOf(sheet, pageRows);

  // The grid of another sheet takes the focus over from the one that had it.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [element]);

  // The active cell is brought into sight when it has moved, not when the person has scrolled away from it.
  const shown = useRef<Selection | null>(null);
  useLayoutEffect(() => {
    const scroller = element.current;
    if (scroller === null || box.height === 0 || shown.current === selection) return;
    shown.current = selection;
    // Of a selection that was stretched, the corner that moved.
    const row = area.row === selection.row ? area.row + area.rowCount - 1 : area.row;
    const column = area.column === selection.column ? area.column + area.columnCount - 1 : area.column;
    const isWhole = area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;
    if (isWhole) return;
    const isMerged = merges.at(selection.row, selection.column) !== undefined;
    scroller.scrollTo({
      top: scrollToShow(rows, isMerged ? selection.row : row, {
        frozen: frozenRows,
        scroll: scroller.scrollTop,
        room: room.height,
      }),
      left: scrollToShow(columns, isMerged ? selection.column : column, {
        frozen: frozenColumns,
        scroll: scroller.scrollLeft,
        room: room.width,
      }),
    });
  });

  const move = (by: KeyMove, from = selection) => actions.select(applyMove(from, by, ground));

  const onKeyDown = (event: KeyboardEvent) => {
    if (editing !== null) return;
    const by = moveOfKey(event);
    if (by !== null) {
      event.preventDefault();
      move(by);
      return;
    }
    const whole = wholeOfKey(event, area);
    if (whole !== null) {
      event.preventDefault();
      actions.select({ ...selection, area: whole });
      return;
    }
    const hasCommand = event.ctrlKey || event.metaKey;
    const { isLink } = sheet.cell(selection.row, selection.column);
    if (event.key === 'F2') actions.beginEdit('open');
    else if (event.key === 'F6') actions.leave();
    else if (hasCommand && event.key === 'PageUp') actions.turn(-1);
    else if (hasCommand && event.key === 'PageDown') actions.turn(1);
    else if (event.key === 'Delete') actions.clear();
    else if (event.key === 'Backspace') actions.beginEdit('over');
    else if (event.key === 'Enter' && hasCommand && isLink) actions.follow(sheet.link(selection.row, selection.column));
    else {
      // A character, or the accent or the composition that one begins with: it goes on into the editor.
      const types = event.key.length === 1 || event.key === 'Dead' || event.key === 'Process';
      if (types && !hasCommand && !event.altKey) actions.beginEdit('over');
      return;
    }
    event.preventDefault();
  };

  const onMouseDown = (event: MouseEvent) => {
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
      actions.select(event.shiftKey ? selectTo(selection, row, column, merges) : selectCell(row, column, merges));
    }
  };

  const onMouseMove = (event: MouseEvent) => {
    if (event.buttons !== 1 || editing !== null) return;
    const target = hitOf(event.target);
    if (target?.kind !== 'cell') return;
    const wider = selectTo(selection, target.row, target.column, merges);
    if (!isSameArea(wider, selection)) actions.select(wider);
  };

  const onClick = (event: MouseEvent) => {
    const link = event.target instanceof Element ? event.target.closest('a[data-link]') : null;
    if (link === null) return;
    event.preventDefault();
    const target = hitOf(link);
    if (target?.kind === 'cell') actions.follow(sheet.link(target.row, target.column));
  };

  const onScroll = () => {
    look();
    const scroller = element.current;
    if (scroller === null) return;
    const nearEnd = (at: number, seen: number, whole: number) => at + seen >= whole - 2;
    const down = nearEnd(scroller.scrollTop, scroller.clientHeight, scroller.scrollHeight) && rows.count < MAX_ROWS;
    const right =
      nearEnd(scroller.scrollLeft, scroller.clientWidth, scroller.scrollWidth) && columns.count < MAX_COLUMNS;
    if (down || right) grow({ rows: down ? 1 : 0, columns: right ? 1 : 0 });
  };

  const part = { sheet, layout, selection };
  const editedCell = editing === null ? null : selectCell(editing.row, editing.column, merges).area;
  const editor = editing !== null && editedCell !== null && (
    <CellEditor
      editing={editing}
      label={editLabel}
      style={sheet.cell(editing.row, editing.column).style}
      place={onCanvas(placeOf(editedCell, layout))}
      room={Math.max(240, box.width - inset.left - 40)}
      onText={actions.changeText}
      onAccept={(then) => {
        if (actions.accept()) move(then);
      }}
      onCancel={actions.cancel}
    />
  );

  function onCanvas(place: ReturnType<typeof placeOf>) {
    const isBelow = place.top >= frozen.height;
    const isBeside = place.left >= frozen.width;
    // What is frozen stays where it is on the screen: on the canvas it moves along.
    return {
      ...place,
      left: place.left + inset.left + (isBeside ? 0 : box.left),
      top: place.top + inset.top + (isBelow ? 0 : box.top),
    };
  }

  return (
    <div
      ref={element}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.count}
      aria-colcount={columns.count}
      aria-multiselectable
      aria-activedescendant={cellId(selection.row, selection.column)}
      tabIndex={0}
      className={styles.scroller}
      data-sheet={sheet.name}
      onKeyDown={onKeyDown}
      onMouseDown={onMouseDown}
      onMouseMove={onMouseMove}
      onClick={onClick}
      onDoubleClick={(event) => {
        if (hitOf(event.target)?.kind === 'cell') actions.beginEdit('open');
      }}
      onScroll={onScroll}
    >
      <div
        className={styles.canvas}
        style={{
          width: inset.left + columns.length,
          height: inset.top + rows.length,
          gridTemplateColumns: `${inset.left + frozen.width}px 1fr`,
          gridTemplateRows: `${inset.top + frozen.height}px 1fr`,
        }}
      >
        <div
          className={mergeClasses(
            styles.paneCorner,
            frozenRows > 0 && styles.frozenBelow,
            frozenColumns > 0 && styles.frozenBeside,
            frozenRows > 0 && frozenColumns > 0 && styles.frozenBoth,
          )}
        >
          <div className={styles.heading} style={{ left: 0, top: 0, ...HEADINGS }} />
          <ColumnHeadings axis={columns} span={own.frozenColumns} selected={selectedColumns} shift={inset.left} />
          <RowHeadings axis={rows} span={own.frozenRows} selected={selectedRows} shift={inset.top} />
          <GridPart
            {...part}
            ownRows={own.frozenRows}
            ownColumns={own.frozenColumns}
            rows={own.frozenRows}
            columns={own.frozenColumns}
            inset={inset}
          />
        </div>
        <div className={mergeClasses(styles.paneTop, frozenRows > 0 && styles.frozenBelow)}>
          <ColumnHeadings axis={columns} span={inSight.columns} selected={selectedColumns} shift={-frozen.width} />
          <GridPart
            {...part}
            ownRows={own.frozenRows}
            ownColumns={own.columns}
            rows={own.frozenRows}
            columns={inSight.columns}
            inset={{ left: 0, top: inset.top }}
          />
        </div>
        <div className={mergeClasses(styles.paneLeft, frozenColumns > 0 && styles.frozenBeside)}>
          <RowHeadings axis={rows} span={inSight.rows} selected={selectedRows} shift={-frozen.height} />
          <GridPart
            {...part}
            ownRows={own.rows}
            ownColumns={own.frozenColumns}
            rows={inSight.rows}
            columns={own.frozenColumns}
            inset={{ left: inset.left, top: 0 }}
          />
        </div>
        <div className={styles.pane}>
          <GridPart
            {...part}
            ownRows={own.rows}
            ownColumns={own.columns}
            rows={inSight.rows}
            columns={inSight.columns}
            inset={{ left: 0, top: 0 }}
          />
        </div>
        {editor}
      </div>
    </div>
  );
}

function isSameArea({ area: a }: Selection, { area: b }: Selection): boolean {
  return a.row === b.row && a.column === b.column && a.rowCount === b.rowCount && a.columnCount === b.columnCount;
}

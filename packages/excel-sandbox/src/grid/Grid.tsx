import { mergeClasses } from '@fluentui/react-components';
import { type RefObject, useLayoutEffect } from 'react';
import { MAX_COLUMNS, MAX_ROWS } from 'excel-host';
import type { Editing } from '../workbook/editing';
import type { Selection, ShownSheet } from '../workbook/shown-sheet';
import { CellEditor } from './CellEditor';
import { placeOf, type Rectangle } from './cell-place';
import type { GridActions } from './grid-actions';
import { type GridState, onGridClick, onGridKey, onGridMouseDown, onGridMouseMove } from './grid-events';
import { HEADINGS, useGridStyles } from './grid-styles';
import { GridPart } from './GridPart';
import { cellId } from './GridRow';
import { ColumnHeadings, RowHeadings } from './Headings';
import { hitOf } from './hit';
import { moveContext } from './move-context';
import { applyMove, selectCell } from './moves';
import { useSheetLayout } from './use-layout';
import { useScrollBox } from './use-scroll-box';
import { useScrollToSelection } from './use-scroll-to-selection';
import { type Span, visibleSpan } from './visible-span';

interface GridProps {
  readonly sheet: ShownSheet;
  readonly selection: Selection;
  /** Null while no cell is being edited. */
  readonly editing: Editing | null;
  readonly label: string;
  readonly editLabel: string;
  readonly actions: GridActions;
  /** The grid's element, for returning the focus to it. */
  readonly element: RefObject<HTMLDivElement>;
}

const between = (first: number, last: number): Span => ({ first, last });

/** The cells of a sheet, to scroll, select and edit. Only visible cells and a margin around them are in the page. */
export function Grid({ sheet, selection, editing, label, editLabel, actions, element }: GridProps) {
  const styles = useGridStyles();
  const { layout, grow } = useSheetLayout(sheet, selection);
  const { merges } = sheet;
  const { rows, columns } = layout;
  const { box, update } = useScrollBox(element);

  const frozenRows = Math.min(sheet.frozenRows, rows.count - 1);
  const frozenColumns = Math.min(sheet.frozenColumns, columns.count - 1);
  const inset = { left: HEADINGS.width, top: HEADINGS.height };
  const frozen = { width: columns.offset(frozenColumns), height: rows.offset(frozenRows) };
  const size = {
    width: box.width - inset.left - frozen.width,
    height: box.height - inset.top - frozen.height,
  };
  const parts = {
    frozenRows: between(0, frozenRows - 1),
    frozenColumns: between(0, frozenColumns - 1),
    rows: between(frozenRows, rows.count - 1),
    columns: between(frozenColumns, columns.count - 1),
  };
  const visible = {
    rows: visibleSpan(rows, frozenRows, box.top, size.height),
    columns: visibleSpan(columns, frozenColumns, box.left, size.width),
  };
  const { area } = selection;
  const selectedRows = between(area.row, area.row + area.rowCount - 1);
  const selectedColumns = between(area.column, area.column + area.columnCount - 1);

  const pageRows = Math.max(1, rows.indexAt(rows.offset(selection.row) + size.height) - selection.row - 1);
  const context = moveContext(sheet, pageRows);
  const state: GridState = { sheet, selection, editing, context, actions };

  // When the sheet changes, the grid of the new one takes over the focus.
  useLayoutEffect(() => {
    if (document.activeElement === document.body) element.current?.focus({ preventScroll: true });
  }, [element]);

  useScrollToSelection(element, { selection, merges, layout, frozenRows, frozenColumns, size });

  const onScroll = () => {
    update();
    const scroller = element.current;
    if (scroller === null) return;
    const isNearEnd = (scrolled: number, shown: number, whole: number) => scrolled + shown >= whole - 2;
    const down = isNearEnd(scroller.scrollTop, scroller.clientHeight, scroller.scrollHeight) && rows.count < MAX_ROWS;
    const right =
      isNearEnd(scroller.scrollLeft, scroller.clientWidth, scroller.scrollWidth) && columns.count < MAX_COLUMNS;
    if (down || right) grow({ rows: down ? 1 : 0, columns: right ? 1 : 0 });
  };

  /** A place on the canvas. Frozen cells keep their place on the screen, so on the canvas they move as it scrolls. */
  const onCanvas = (place: Rectangle): Rectangle => ({
    ...place,
    left: place.left + inset.left + (place.left >= frozen.width ? 0 : box.left),
    top: place.top + inset.top + (place.top >= frozen.height ? 0 : box.top),
  });

  const part = { sheet, layout, selection };
  const editedCell = editing === null ? null : selectCell(editing.row, editing.column, merges).area;
  const editor = editing !== null && editedCell !== null && (
    <CellEditor
      editing={editing}
      label={editLabel}
      style={sheet.cell(editing.row, editing.column).style}
      place={onCanvas(placeOf(editedCell, layout))}
      maxWidth={Math.max(240, box.width - inset.left - 40)}
      onText={actions.changeText}
      onAccept={(then) => {
        if (actions.accept()) actions.select(applyMove(selection, then, context));
      }}
      onCancel={actions.cancel}
    />
  );

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
      onKeyDown={(event) => onGridKey(event, state)}
      onMouseDown={(event) => onGridMouseDown(event, state)}
      onMouseMove={(event) => onGridMouseMove(event, state)}
      onClick={(event) => onGridClick(event, state)}
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
          <ColumnHeadings axis={columns} span={parts.frozenColumns} selected={selectedColumns} shift={inset.left} />
          <RowHeadings axis={rows} span={parts.frozenRows} selected={selectedRows} shift={inset.top} />
          <GridPart
            {...part}
            ownRows={parts.frozenRows}
            ownColumns={parts.frozenColumns}
            rows={parts.frozenRows}
            columns={parts.frozenColumns}
            inset={inset}
          />
        </div>
        <div className={mergeClasses(styles.paneTop, frozenRows > 0 && styles.frozenBelow)}>
          <ColumnHeadings axis={columns} span={visible.columns} selected={selectedColumns} shift={-frozen.width} />
          <GridPart
            {...part}
            ownRows={parts.frozenRows}
            ownColumns={parts.columns}
            rows={parts.frozenRows}
            columns={visible.columns}
            inset={{ left: 0, top: inset.top }}
          />
        </div>
        <div className={mergeClasses(styles.paneLeft, frozenColumns > 0 && styles.frozenBeside)}>
          <RowHeadings axis={rows} span={visible.rows} selected={selectedRows} shift={-frozen.height} />
          <GridPart
            {...part}
            ownRows={parts.rows}
            ownColumns={parts.frozenColumns}
            rows={visible.rows}
            columns={parts.frozenColumns}
            inset={{ left: inset.left, top: 0 }}
          />
        </div>
        <div className={styles.pane}>
          <GridPart
            {...part}
            ownRows={parts.rows}
            ownColumns={parts.columns}
            rows={visible.rows}
            columns={visible.columns}
            inset={{ left: 0, top: 0 }}
          />
        </div>
        {editor}
      </div>
    </div>
  );
}

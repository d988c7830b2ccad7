import { memo } from 'react';
import { columnName, type Area } from 'excel-host';
import type { ShownCell, ShownSheet } from '../workbook/shown-sheet';
import { boxCss, indentOf } from './cell-css';
import { CellContent } from './CellContent';
import { GradeMarks } from './GradeMarks';
import { type Layout, placeOf, placeOfCell } from './cell-place';
import { useGridStyles } from './grid-styles';
import { measureIn } from './measure-text';
import { CELL_PADDING, widestLine } from './text-fit';
import type { Span } from './visible-span';

interface GridRowProps {
  readonly sheet: ShownSheet;
  readonly layout: Layout;
  readonly row: number;
  readonly columns: readonly number[];
  /** The rows and columns of this part of the grid. A merged cell that starts outside them belongs to another part. */
  readonly ownRows: Span;
  readonly ownColumns: Span;
  /** The position of this part on the sheet, in pixels. */
  readonly left: number;
  readonly top: number;
}

/** The most empty cells that a text overflows into. */
const MAX_OVERFLOW = 30;

function Row({ sheet, layout, row, columns, ownRows, ownColumns, left, top }: GridRowProps) {
  const styles = useGridStyles();
  const { merges } = sheet;

  const widthBeside = (column: number) => (side: -1 | 1, nth: number) => {
    const beside = column + side * nth;
    if (nth > MAX_OVERFLOW || beside < 0 || beside >= layout.columns.count) return undefined;
    if (merges.at(row, beside) !== undefined || !sheet.isEmpty(row, beside)) return undefined;
    return layout.columns.size(beside);
  };

  const isOwn = (column: number) =>
    row >= ownRows.first && row <= ownRows.last && column >= ownColumns.first && column <= ownColumns.last;

  const renderCell = (column: number) => {
    const cell = sheet.cell(row, column);
    const merged: Area | undefined = merges.at(row, column);
    const place = merged === undefined ? placeOfCell(row, column, layout) : placeOf(merged, layout);
    const address = `${columnName(column)}${row + 1}`;
    const overflows = merged === undefined && isTooWide(cell, place.width);
    const box = boxCss(cell.style, sheet.showGridlines, overflows);
    return (
      <div
        key={column}
        className={styles.cell}
        style={{
          ...box,
          zIndex: box.zIndex ?? (merged === undefined ? undefined : 1),
          left: place.left - left - 1,
          top: -1,
          width: place.width + 1,
          height: place.height + 1,
        }}
        {...(isOwn(column)
          ? {
              role: 'gridcell',
              id: cellId(row, column),
              'data-cell': address,
              // In Excel's order: content, then address.
              'aria-label': `${cell.text} ${address}`.trim(),
              'aria-colindex': column + 1,
              ...(merged !== undefined && { 'aria-rowspan': merged.rowCount, 'aria-colspan': merged.columnCount }),
            }
          : { 'aria-hidden': true, 'data-part-of': address })}
      >
        <GradeMarks cell={cell} />
        {cell.text !== '' && (
          <CellContent
            cell={cell}
            width={place.width}
            isMerged={merged !== undefined}
            widthBeside={widthBeside(column)}
          />
        )}
      </div>
    );
  };

  return (
    <div
      role="row"
      aria-rowindex={row + 1}
      className={styles.row}
      style={{ top: layout.rows.offset(row) - top, height: layout.rows.size(row) }}
    >
      {columns.map(renderCell)}
    </div>
  );
}

function isTooWide({ text, isNumber, style }: ShownCell, width: number): boolean {
  if (text === '' || isNumber || style.alignment.wrapText) return false;
  return widestLine(text, measureIn(style.font)) + indentOf(style) + 2 * CELL_PADDING > width;
}

function isSame(before: GridRowProps, after: GridRowProps): boolean {
  return (
    before.sheet === after.sheet &&
    before.layout === after.layout &&
    before.row === after.row &&
    before.left === after.left &&
    before.top === after.top &&
    before.columns.length === after.columns.length &&
    before.columns.every((column, index) => column === after.columns[index])
  );
}

/** The cells of one row in one part of the grid. */
export const GridRow = memo(Row, isSame);

/** The id of a cell's element, for `aria-activedescendant`. */
export function cellId(row: number, column: number): string {
  return `cell-${columnName(column)}${row + 1}`;
}

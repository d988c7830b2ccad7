import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { columnName } from 'excel-host';
import type { Axis } from './axis';
import { HEADINGS, useGridStyles } from './grid-styles';
import type { Span } from './visible-span';

interface HeadingsProps {
  readonly axis: Axis;
  readonly span: Span;
  /** The rows or columns of the selection. */
  readonly selected: Span;
  /** Added to a position on the sheet to get the position in this part, in pixels. */
  readonly shift: number;
}

function indexes({ axis, span }: HeadingsProps): readonly number[] {
  const visible: number[] = [];
  for (let index = span.first; index <= span.last; index++) if (axis.size(index) > 0) visible.push(index);
  return visible;
}

function isSelected(index: number, { selected }: HeadingsProps): boolean {
  return index >= selected.first && index <= selected.last;
}

function Columns(props: HeadingsProps) {
  const styles = useGridStyles();
  const { axis, shift } = props;
  const columns = indexes(props);
  // An empty row would be an error to screen readers.
  if (columns.length === 0) return null;
  return (
    <div role="row">
      {columns.map((column) => (
        <div
          key={column}
          role="columnheader"
          data-column={column}
          className={mergeClasses(
            styles.heading,
            isSelected(column, props) && styles.headingSelected,
            isSelected(column, props) && styles.columnSelected,
          )}
          style={{ left: axis.offset(column) + shift, top: 0, width: axis.size(column), height: HEADINGS.height }}
        >
          {columnName(column)}
        </div>
      ))}
    </div>
  );
}

function Rows(props: HeadingsProps) {
  const styles = useGridStyles();
  const { axis, shift } = props;
  // Hidden from screen readers, which read the row number from a cell's address.
  return (
    <div aria-hidden>
      {indexes(props).map((row) => (
        <div
          key={row}
          data-row={row}
          className={mergeClasses(
            styles.heading,
            isSelected(row, props) && styles.headingSelected,
            isSelected(row, props) && styles.rowSelected,
          )}
          style={{ top: axis.offset(row) + shift, left: 0, height: axis.size(row), width: HEADINGS.width }}
        >
          {row + 1}
        </div>
      ))}
    </div>
  );
}

/** The column letters above a part of the grid. */
export const ColumnHeadings = memo(Columns);

/** The row numbers beside a part of the grid. */
export const RowHeadings = memo(Rows);

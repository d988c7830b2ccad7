import { mergeClasses } from '@fluentui/react-components';
import { memo } from 'react';
import { columnName } from 'excel-host';
import type { Axis } from './axis';
import { HEADINGS, useGridStyles } from './grid-styles';
import type { Span } from './visible-span';

interface HeadingsProps {
  readonly axis: Axis;
  readonly span: Span;
  /** The rows or columns that the selection touches. */
  readonly selected: Span;
  /** Where the first of this part stands, in pixels from the part's edge, less where it stands on the sheet. */
  readonly shift: number;
}

function indexes({ axis, span }: HeadingsProps): readonly number[] {
  const shown: number[] = [];
  for (let index = span.first; index <= span.last; index++) if (axis.size(index) > 0) shown.push(index);
  return shown;
}

function isSelected(index: number, { selected }: HeadingsProps): boolean {
  return index >= selected.first && index <= selected.last;
}

function Columns(props: HeadingsProps) {
  const styles = useGridStyles();
  const { axis, shift } = props;
  const columns = indexes(props);
  // A row without cells is none to a screen reader.
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
  // To a screen reader a row's number is its index, which its cells say.
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

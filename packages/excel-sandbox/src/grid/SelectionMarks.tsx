import { mergeClasses } from '@fluentui/react-components';
import type { Area } from 'excel-host';
import type { Selection } from '../workbook/shown-sheet';
import { type Layout, placeOf } from './cell-place';
import { useGridStyles } from './grid-styles';
import type { Merges } from './merges';

interface SelectionMarksProps {
  readonly selection: Selection;
  readonly layout: Layout;
  readonly merges: Merges;
  /** The position of this part of the grid on the sheet, in pixels. */
  readonly left: number;
  readonly top: number;
}

/** The frame around the selection and, if it has several cells, the one around its active cell. */
export function SelectionMarks({ selection, layout, merges, left, top }: SelectionMarksProps) {
  const styles = useGridStyles();
  const { row, column, area } = selection;
  const active: Area = merges.at(row, column) ?? { row, column, rowCount: 1, columnCount: 1 };
  const isWide = active.rowCount !== area.rowCount || active.columnCount !== area.columnCount;

  const frame = (framed: Area) => {
    const place = placeOf(framed, layout);
    return { left: place.left - left - 2, top: place.top - top - 2, width: place.width + 3, height: place.height + 3 };
  };
  const inner = placeOf(active, layout);

  return (
    <>
      <div
        className={mergeClasses(styles.selection, isWide && styles.selectionWide)}
        style={frame(area)}
        data-selection=""
      />
      {isWide && (
        <div
          className={styles.activeInWide}
          style={{
            left: inner.left - left - 1,
            top: inner.top - top - 1,
            width: inner.width + 1,
            height: inner.height + 1,
          }}
        />
      )}
    </>
  );
}

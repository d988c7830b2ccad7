import type { Heading } from '../../core/plan/heading/find-heading';
import type { MergedArea } from '../../core/plan/grid';

/** Excel returns at most 512 areas, and so many rows of one column can't have more. */
const ROWS_AT_ONCE = 500;

/**
 * Loads the merged areas of several rows in a plan's columns; the caller syncs and then calls the result.
 *
 * Excel returns the areas whose upper left cell is in the range (https://github.com/OfficeDev/office-js/issues/3611),
 * so each column is read from below the heading. Their `areas` are read because `address` may have only the first cells
 * (https://github.com/OfficeDev/office-js/issues/1590).
 *
 * @param lastRow The sheet's last row with a value, from 0.
 */
export function loadMergedAreas(
  sheet: Excel.Worksheet,
  { rows, columns }: Pick<Heading, 'rows' | 'columns'>,
  lastRow: number,
): () => readonly MergedArea[] {
  const firstRow = (rows.at(-1) ?? -1) + 1;
  const asked: Excel.RangeAreas[] = [];
  for (const column of new Set(Object.values(columns))) {
    for (let row = firstRow; row <= lastRow; row += ROWS_AT_ONCE) {
      const range = sheet.getRangeByIndexes(row, column, Math.min(ROWS_AT_ONCE, lastRow - row + 1), 1);
      asked.push(
        range
          .getMergedAreasOrNullObject()
          .load('areas/items/rowIndex,areas/items/columnIndex,areas/items/rowCount,areas/items/columnCount'),
      );
    }
  }
  return () =>
    asked
      .flatMap((answer) => (answer.isNullObject ? [] : answer.areas.items))
      .filter(({ rowCount }) => rowCount > 1)
      .map(({ rowIndex, columnIndex, rowCount, columnCount }) => ({
        row: rowIndex,
        column: columnIndex,
        rowCount,
        columnCount,
      }));
}

import type { GridCell } from '../grid';
import { headingText } from './column-paths';

/** In characters. */
const LONGEST_LABEL = 30;

/** The highest number of a week; months and quarters have lower ones. */
const MOST_WEEKS = 53;

/** The text of a cell under a heading, or its number of a month, quarter or week; `''` if it is neither. */
function labelOf(cell: GridCell): string {
  if (cell.kind !== 'number') return headingText(cell);
  const value = Number(cell.value);
  return Number.isInteger(value) && value > 0 && value <= MOST_WEEKS ? String(value) : '';
}

/**
 * The labels of a row that only divides the columns above it, such as the months under *Cronograma* or *Humanos* and
 * *Materiales* under *Recursos*; `null` if the row is something else.
 *
 * @param above The texts of the row above, by column.
 * @param filledInActions Columns that an action fills in.
 */
export function subHeadingLabels(
  cells: readonly GridCell[],
  above: readonly string[],
  filledInActions: readonly number[],
): readonly string[] | null {
  const labels = cells.map(labelOf);
  const filled = labels.flatMap((label, column) => (label === '' ? [] : [column]));
  const first = above.findIndex((text) => text !== '');
  const textAbove = (column: number) => above[column] ?? '';
  // A text above is divided if the next label is under the blank cells to its right.
  const isDivided = (column: number, index: number) => {
    if (first < 0 || column < first) return false;
    const next = filled[index + 1];
    if (textAbove(column) === '') return true;
    return next !== undefined && above.slice(column + 1, next + 1).every((text) => text === '');
  };
  const isSubHeading =
    filled.length >= 2 &&
    cells.every((cell, column) => cell.kind === 'empty' || labels[column] !== '') &&
    labels.every((label) => label.length <= LONGEST_LABEL) &&
    filled.every(isDivided) &&
    filledInActions.every((column) => !filled.includes(column));
  return isSubHeading ? labels : null;
}

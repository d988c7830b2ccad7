import type { Heading } from '../heading/find-heading';
import { isBlank, type Grid, type GridCell } from '../grid';
import type { ColumnKey } from '../improvement-plan';
import { rowsBelow } from '../rows/merged-cells';
import { dateContextOf, durationIn, holdsRange, readDate } from './read-dates';
import { durationUnitOf } from './time-phrases';

/** Whether a text is a date doesn't depend on the plan's year. */
const ANY_YEAR = [2024];

/** Counts the cells of a column that hold a start and an end, a date, or a duration, and all that aren't blank. */
function countsOf(grid: Grid, { rows, headings, columns }: Heading, key: ColumnKey) {
  const column = columns[key];
  const cells: GridCell[] = [];
  for (const [, line] of rowsBelow(grid, rows)) {
    const cell = column === undefined ? undefined : line[column - grid.column];
    if (cell && !isBlank(cell)) cells.push(cell);
  }
  const heading = headings[key] ?? '';
  const context = dateContextOf(cells, ANY_YEAR, grid.date1904, heading);
  const unit = durationUnitOf(heading);
  const count = (holds: (cell: GridCell) => boolean) => cells.filter(holds).length;
  return {
    filled: cells.length,
    ranges: () => count((cell) => holdsRange(cell, context)),
    dates: () => count((cell) => ['date', 'ambiguous'].includes(readDate(cell, 'end', context).kind)),
    durations: () => count((cell) => durationIn(cell, unit) !== null),
  };
}

/** Gives a column of a heading another key. */
function renamed(heading: Heading, from: ColumnKey, to: ColumnKey): Heading {
  const move = <Value>(values: Readonly<Partial<Record<ColumnKey, Value>>>) =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [key === from ? to : key, value]));
  return { ...heading, columns: move(heading.columns), headings: move(heading.headings) };
}

/**
 * Corrects the keys of the columns of time by their content: *Inicio* without an end is the period if most of its cells
 * hold start and end; *Duración* is the period if it holds dates, or if there is neither start nor end; and a period
 * beside a start is the duration if it holds durations.
 *
 * @param chosen The columns that the user chose, which aren't changed.
 */
export function settleTimeColumns(grid: Grid, heading: Heading, chosen: ReadonlySet<ColumnKey>): Heading {
  const has = (key: ColumnKey) => heading.columns[key] !== undefined;
  const change = (from: ColumnKey, to: ColumnKey) => (chosen.has(from) ? heading : renamed(heading, from, to));
  if (has('duration') && !has('period')) {
    const { dates, durations } = countsOf(grid, heading, 'duration');
    const isAlone = !has('start') && !has('end');
    const isPeriod = isAlone || (has('start') !== has('end') && dates() > durations());
    return isPeriod ? change('duration', 'period') : heading;
  }
  if (has('period') && !has('duration') && has('start') && !has('end')) {
    const { dates, durations } = countsOf(grid, heading, 'period');
    return durations() > dates() ? change('period', 'duration') : heading;
  }
  const only = has('start') ? 'start' : 'end';
  if (has('period') || has('start') === has('end')) return heading;
  const { filled, ranges } = countsOf(grid, heading, only);
  return ranges() * 2 > filled ? change(only, 'period') : heading;
}

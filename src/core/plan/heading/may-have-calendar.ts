import { EMPTY_CELL, isBlank, type Grid, type GridCell } from '../grid';
import { plain } from '../text/plain-text';
import { MOST_CALENDAR_ROWS } from './find-heading';
import type { Heading } from './heading';

/** In characters. A heading has no longer texts. */
export const LONGEST_HEADING = 60;

/** What the names of months, quarters, semesters and weeks have in common with few other texts. */
const MAY_NAME_TIME =
  /\d|^[a-z]{1,3}\.?$|ene|jan|feb|fev|mar|abr|apr|may|mai|jun|jul|ago|aug|set|sep|oct|out|nov|dic|dec|dez|mes|month|tri|bim|sem|quart|week|half/;

function mayNameTime({ kind, value }: GridCell): boolean {
  if (kind === 'number') return true;
  return kind === 'text' && String(value).trim().length <= LONGEST_HEADING && MAY_NAME_TIME.test(plain(String(value)));
}

/**
 * Whether `withCalendar` may find a calendar: two cells beside each other in one of its rows may name times. It knows
 * less than `withCalendar`, so that most plans can do without that.
 */
export function mayHaveCalendar(grid: Grid, { rows }: Heading): boolean {
  const [top, bottom] = [rows[0] ?? 0, rows.at(-1) ?? 0];
  for (let row = top; row <= bottom + MOST_CALENDAR_ROWS; row++) {
    const line = grid.cells[row - grid.row] ?? [];
    const isShort = (cell: GridCell) => isBlank(cell) || String(cell.value).length <= LONGEST_HEADING;
    if (row > bottom && !line.every(isShort)) continue;
    if (line.some((cell, at) => mayNameTime(cell) && mayNameTime(line[at + 1] ?? EMPTY_CELL))) return true;
  }
  return false;
}

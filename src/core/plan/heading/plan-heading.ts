import type { Grid } from '../grid';
import { withCalendar } from './calendar-heading';
import { correctHeading, type ColumnCorrections } from './correct-heading';
import { seeHeading, seeHeadingAt } from './find-heading';
import type { Heading } from './heading';

/** Corrections of a heading by the user; what is absent is found out. */
export interface HeadingCorrections {
  /** The heading's rows of the sheet, from 0, top to bottom. */
  readonly headingRows?: readonly number[];
  readonly columns?: ColumnCorrections;
}

/** The heading of an improvement plan in a grid, with its calendar; `null` if there is none. */
export function findHeading(grid: Grid): Heading | null {
  const seen = seeHeading(grid);
  return seen?.doubt === null ? withCalendar(grid, seen.heading) : null;
}

/** The heading in the given rows of the sheet, with its calendar; see {@link seeHeadingAt}. */
export function headingAt(grid: Grid, rows: readonly number[]): Heading | null {
  const heading = seeHeadingAt(grid, rows);
  return heading && withCalendar(grid, heading);
}

/** The plan's heading in a grid, with the user's corrections; `null` if there is none. */
export function planHeading(grid: Grid, { headingRows, columns = {} }: HeadingCorrections): Heading | null {
  const found = headingRows ? headingAt(grid, headingRows) : findHeading(grid);
  return found && correctHeading(found, columns);
}

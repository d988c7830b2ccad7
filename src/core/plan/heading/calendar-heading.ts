import { calendarDay } from '../day';
import { readDateText } from '../dates/read-date-text';
import { isBlank, type Grid, type GridCell } from '../grid';
import { COLUMN_KEYS, type CalendarSlot, type ColumnKey, type PlanCalendar } from '../improvement-plan';
import { calendarColumns } from '../rows/calendar-rows';
import { plain } from '../text/plain-text';
import { MOST_CALENDAR_ROWS } from './find-heading';
import type { Heading } from './heading';
import { LONGEST_HEADING } from './may-have-calendar';
import { yearsIn } from './plan-title';

/** So many numbers in a row are the weeks of a year, or of most of it. */
const [FEWEST_WEEKS, WEEKS_OF_YEAR] = [24, 52];

/** In characters. Longer texts don't name a column of a calendar. */
const LONGEST_NAME = 25;

/** Words over columns headed by numbers alone that make these a calendar. */
const OVER_CALENDAR =
  /trimest|semest|cronogram|calendar|program|periodo|tiempo|planific|ejecu|cumpl|\bmes|\bano\b|(?:19|20)\d\d|fecha|schedule|quarter|month|timeline/;

/**
 * Words over columns for when something was done or followed up, or what it cost, rather than when it is to be done.
 */
const NOT_PLANNED =
  /\b(?:cumpli|ejecutad|realizad|logrado|alcanzad|avance|seguimiento|monitoreo|evaluacion|verificacion|reporte|presupuest|costo|monto|executed|done|actual|follow|monitoring|budget|real\b)/;

/** A heading's cell that may name a column of a calendar. */
interface Name {
  readonly column: number;
  /** First month and count; `null` for a number or a week, whose meaning depends on the columns beside and above it. */
  readonly months: readonly [first: number, count: number] | null;
  readonly figure: number | null;
  readonly isWeek: boolean;
  readonly year: number | null;
}

const ROMAN: ReadonlyMap<string, number> = new Map([
  ['i', 1],
  ['ii', 2],
  ['iii', 3],
  ['iv', 4],
]);

/** Whether a number may be a real date of this century, since a survey of the sheet doesn't read number formats. */
const isDay = (value: number) => value >= 36_526 && value <= 73_050;

/**
 * The months and the year that a text names; `null` if it names anything else. The year is `null` if it isn't written.
 */
function monthsOf(text: string): Pick<Name, 'months' | 'year'> | null {
  const [one, other] = [2024, 2025].map((year) => readDateText(text, [year], 'day-first')?.spans[0]);
  if (!one || !other || one.first.precision !== 'month' || one.last.precision !== 'month') return null;
  const [first, last] = [calendarDay(one.first.day), calendarDay(one.last.day)];
  const count = last.month - first.month + 1;
  if (first.year !== last.year || count > 6) return null;
  return { months: [first.month, count], year: one.first.day === other.first.day ? first.year : null };
}

function nameOf(cell: GridCell | undefined, column: number): Name | null {
  if (!cell || isBlank(cell)) return null;
  const none = { column, months: null, figure: null, isWeek: false, year: null };
  if (typeof cell.value === 'number') {
    if (!isDay(cell.value)) return Number.isInteger(cell.value) ? { ...none, figure: cell.value } : null;
    const { year, month } = calendarDay(cell.value);
    return { ...none, months: [month, 1], year };
  }
  const text = plain(String(cell.value));
  if (cell.kind !== 'text' || text.length > LONGEST_NAME) return null;
  const week = /^(?:s|sem|semana|w|week)[\s.-]*(\d{1,2})[ºª°.]?$/.exec(text)?.[1];
  if (week !== undefined) return { ...none, figure: Number(week), isWeek: true };
  const ofPlan = /^(?:mes|month)[\s.-]*(\d{1,2})$/.exec(text)?.[1];
  if (ofPlan !== undefined) return Number(ofPlan) <= 12 ? { ...none, months: [Number(ofPlan), 1] } : null;
  const figure = ROMAN.get(text.replace(/\.$/, '')) ?? (/^\d{1,2}$/.test(text) ? Number(text) : null);
  if (figure !== null) return { ...none, figure };
  const named = monthsOf(String(cell.value));
  return named && { ...none, ...named };
}

/** The months by their first letters, in Spanish or Portuguese, and in English; a calendar has all twelve. */
const INITIALS: readonly string[] = ['efmamjjasond', 'jfmamjjasond'];

/** The month of a letter that is one of twelve initials in a row; `null` if it isn't. */
function initialOf(line: readonly GridCell[], index: number, column: number): Name | null {
  for (let from = Math.max(0, index - 11); from <= index; from++) {
    const letters = line.slice(from, from + 12).map(({ value }) => plain(String(value)));
    if (letters.every((letter) => letter.length === 1) && INITIALS.includes(letters.join('')))
      return { column, months: [index - from + 1, 1], figure: null, isWeek: false, year: null };
  }
  return null;
}

/** Whether a column continues the months or numbers of the one before. */
function follows(next: Name, { column, months, figure, isWeek }: Name): boolean {
  if (next.column !== column + 1 || next.isWeek !== isWeek || (next.months === null) !== (months === null))
    return false;
  if (figure !== null) return next.figure === figure + 1;
  return months?.[1] === next.months?.[1] && next.months?.[0] === endOf(months);
}

/** The month after the last of some months, up to 13. */
function endOf(months: Name['months']): number {
  return months ? months[0] + months[1] : 0;
}

/** Whether a run begins with the January after the December before it. */
function beginsNextYear([next]: readonly Name[], before: Name | undefined): boolean {
  if (!next?.months || !before?.months) return false;
  return (
    next.column === before.column + 1 &&
    next.months[1] === before.months[1] &&
    next.months[0] === 1 &&
    endOf(before.months) === 13
  );
}

/** The names in a row, grouped into runs of consecutive months or numbers. */
function runsOf(line: readonly GridCell[], left: number): readonly (readonly Name[])[] {
  const runs: Name[][] = [];
  line.forEach((cell, index) => {
    const isLetter = typeof cell.value === 'string' && cell.value.trim().length === 1;
    const name = (isLetter ? initialOf(line, index, left + index) : null) ?? nameOf(cell, left + index);
    if (!name) return;
    const last = runs.at(-1);
    const before = last?.at(-1);
    if (last && before && follows(name, before)) last.push(name);
    else runs.push([name]);
  });
  return runs;
}

/** The texts over a column from top to bottom. A text also counts for the blank cells to its right. */
function textsOver(grid: Grid, rows: readonly number[], column: number): readonly string[] {
  return rows.flatMap((row) => {
    for (let at = column; at >= grid.column; at--) {
      const cell = grid.cells[row - grid.row]?.[at - grid.column];
      if (cell && !isBlank(cell)) return cell.kind === 'text' ? [String(cell.value)] : [];
    }
    return [];
  });
}

/** The months, quarters, semesters or weeks of a run of columns; `null` if it is none of these. */
function slotsOf(
  run: readonly Name[],
  over: readonly string[],
  before: Name | undefined,
): readonly Omit<CalendarSlot, 'round'>[] | null {
  const [first] = run;
  if (!first) return null;
  const overYear = yearsIn(over.join(' ; '));
  const year = overYear.length === 1 ? (overYear[0] ?? null) : null;
  const whole = (name: Name, month: number, months: number) => ({
    column: name.column,
    year: name.year ?? year,
    month,
    months,
    week: null,
  });
  if (first.months) {
    const least = first.months[1] === 1 ? 3 : 2;
    if (run.length < least && !beginsNextYear(run, before)) return null;
    return run.flatMap((name) => (name.months ? [whole(name, ...name.months)] : []));
  }
  if (first.figure !== 1) return null;
  const month = over.map(monthsOf).findLast((named) => named?.months?.[1] === 1);
  if (month?.months && (run.length === 4 || run.length === 5)) {
    const [inMonth] = month.months;
    return run.map((name, at) => ({
      ...whole(name, inMonth, 1),
      year: month.year ?? year,
      week: [at + 1, run.length],
    }));
  }
  const isUnder = over.some((text) => OVER_CALENDAR.test(plain(text)) || monthsOf(text) !== null);
  if (run.length >= FEWEST_WEEKS) {
    return run.map((name, at) => ({ ...whole(name, 1, 12), week: [at + 1, Math.max(run.length, WEEKS_OF_YEAR)] }));
  }
  const count = { 2: 6, 4: 3, 12: 1 }[run.length];
  // `S1` and `S2` alone are the halves of a year.
  if (!(isUnder || first.isWeek) || count === undefined || (first.isWeek && count !== 6)) return null;
  return run.map((name, at) => whole(name, at * count + 1, count));
}

/** Numbers the years of a calendar; see `CalendarSlot.round`. */
function withRounds(slots: readonly Omit<CalendarSlot, 'round'>[]): readonly CalendarSlot[] {
  let [round, before] = [0, 0];
  return slots.map((slot) => {
    if (slot.month < before) round++;
    before = slot.month;
    return { ...slot, round };
  });
}

/** The calendar in a row of the sheet, with the rows above up to `top`; `null` if there is none. */
function calendarIn(grid: Grid, top: number, row: number): PlanCalendar | null {
  const line = grid.cells[row - grid.row] ?? [];
  const above = Array.from({ length: row - top }, (_, at) => top + at);
  const [planned, others]: Omit<CalendarSlot, 'round'>[][] = [[], []];
  const runs = runsOf(line, grid.column);
  for (const [at, run] of runs.entries()) {
    const over = textsOver(grid, above, run[0]?.column ?? 0);
    const slots = slotsOf(run, over, runs[at - 1]?.at(-1)) ?? [];
    (over.some((text) => NOT_PLANNED.test(plain(text))) ? others : planned)?.push(...slots);
  }
  return planned?.length && others ? { planned: withRounds(planned), others: withRounds(others) } : null;
}

/** Whether a row below a heading continues it: the columns of a calendar, and at most as many other short texts. */
function continuesHeading(line: readonly GridCell[], calendar: PlanCalendar): boolean {
  const filled = line.filter((cell) => !isBlank(cell));
  const isShort = ({ kind, value }: GridCell) => kind !== 'text' || String(value).length <= LONGEST_HEADING;
  return filled.every(isShort) && calendarColumns(calendar).length * 2 >= filled.length;
}

/**
 * Adds the calendar in a heading's rows, or in the few below, to the heading. Its columns are no longer any other
 * column of the plan.
 */
export function withCalendar(grid: Grid, heading: Heading): Heading {
  const [top, bottom] = [heading.rows[0] ?? 0, heading.rows.at(-1) ?? 0];
  let found: PlanCalendar | null = null;
  let last = bottom;
  for (let row = top; row <= bottom + MOST_CALENDAR_ROWS; row++) {
    const calendar = calendarIn(grid, top, row);
    if (!calendar || (row > bottom && !continuesHeading(grid.cells[row - grid.row] ?? [], calendar))) continue;
    // A lower row is finer: months below quarters.
    if (found && calendar.planned.length < found.planned.length) continue;
    [found, last] = [calendar, Math.max(bottom, row)];
  }
  if (!found) return heading;
  const taken = new Set(calendarColumns(found));
  const isFree = (key: ColumnKey) => heading.columns[key] !== undefined && !taken.has(heading.columns[key]);
  const only = <Value>(values: Readonly<Partial<Record<ColumnKey, Value>>>) =>
    Object.fromEntries(COLUMN_KEYS.filter(isFree).map((key) => [key, values[key]]));
  return {
    ...heading,
    rows: Array.from({ length: last - top + 1 }, (_, at) => top + at),
    columns: only(heading.columns),
    headings: only(heading.headings),
    otherColumns: heading.otherColumns.filter(({ column }) => !taken.has(column)),
    calendar: found,
  };
}

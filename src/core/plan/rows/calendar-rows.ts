import { cellAt, isBlank, type Grid, type GridCell } from '../grid';
import type { CalendarSlot, ImprovementPlan, PlanCalendar } from '../improvement-plan';
import { plain } from '../text/plain-text';
import { rowsBelow } from './merged-cells';

/** Labels of a row whose marks are what was planned or what was done: *P* and *E*, *Programado* and *Ejecutado*. */
const PLANNED = /^(?:p|prog(?:ramad[oa]|\.)?|plan(?:ificad[oa]|ead[oa]|\.)?|previst[oa]|planned)$/;
const DONE = /^(?:e|ejec(?:utad[oa]|\.)?|r|real(?:izad[oa])?|c|cumplid[oa]|l|lograd[oa]|done|actual)$/;

/** Whether the marks of a row are what was planned or what was done, by its label; `null` if it has no label. */
export function marksOf(cells: readonly GridCell[]): 'planned' | 'done' | null {
  for (const { kind, value } of cells) {
    if (kind !== 'text') continue;
    const label = plain(String(value));
    if (PLANNED.test(label)) return 'planned';
    if (DONE.test(label)) return 'done';
  }
  return null;
}

/**
 * Whether a row has only marks in the calendar and their label, and so continues the action above. Without a label it
 * could be an action whose text is missing.
 *
 * @param outside The row's cells outside the calendar.
 */
export function isOnlyMarks(outside: readonly GridCell[]): boolean {
  const filled = outside.filter((cell) => !isBlank(cell));
  return filled.length === 1 && marksOf(filled) !== null;
}

/** Texts in a calendar for nothing planned: a dash, a zero, *no*. */
const NOTHING = /^(?:[-–—.]+|0+(?:[.,]0+)?\s*%?|no|n\/?a)$/;

/** Whether a cell of a calendar is marked, by a letter, a number or a percentage. */
export function isMarked(cell: GridCell): boolean {
  if (isBlank(cell) || cell.kind === 'error') return false;
  if (typeof cell.value === 'number') return cell.value !== 0;
  return typeof cell.value === 'boolean' ? cell.value : !NOTHING.test(plain(cell.value));
}

/** Whether a row of the calendar has a mark. */
function isRowMarked(grid: Grid, slots: readonly CalendarSlot[], row: number): boolean {
  return slots.some(({ column }) => isMarked(cellAt(grid, row, column)));
}

/**
 * Whether a calendar's shading may give an action's dates: there is no column of ends or periods, and a row has no mark
 * in the calendar.
 */
export function dependsOnFills(
  grid: Grid,
  { headingRows: rows, columns, calendar }: Pick<ImprovementPlan, 'headingRows' | 'columns' | 'calendar'>,
): boolean {
  if (!calendar || columns.end !== undefined || columns.period !== undefined) return false;
  const action = columns.action ?? columns.tasks;
  for (const [row, line] of rowsBelow(grid, rows)) {
    const cell = action === undefined ? undefined : line[action - grid.column];
    if (cell && !isBlank(cell) && !isRowMarked(grid, calendar.planned, row)) return true;
  }
  return false;
}

/** All columns of a calendar. */
export function calendarColumns(calendar: PlanCalendar | null): readonly number[] {
  return calendar ? [...calendar.planned, ...calendar.others].map(({ column }) => column) : [];
}

import { rowClassifier } from './classify-row';
import type { Heading } from '../heading/find-heading';
import { cellAt, EMPTY_CELL, isBlank, type Grid, type GridCell } from '../grid';
import {
  COLUMN_KEYS,
  type ColumnKey,
  type ImprovementPlan,
  type NotReadRow,
  type PlanCalendar,
  type PlanCell,
} from '../improvement-plan';
import { calendarColumns } from '../heading/calendar-heading';
import { isOnlyMarks, marksOf } from './calendar-rows';
import { coveringAreas, rowsBelow } from './merged-cells';
import { readCriterion, sectionOf, type CriterionReading } from './read-criterion';
import { rememberTexts } from '../text/remember-texts';

/** The cells of an action, before they are understood. */
export interface ActionRow {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, PlanCell>>>;
  /** The row, from 0, whose marks in the plan's calendar say when it is to be done: mostly its own. */
  readonly calendarRow: number;
}

/** The rows below a heading. */
export interface CollectedRows {
  readonly actions: readonly ActionRow[];
  readonly notRead: readonly NotReadRow[];
}

type Cells = Partial<Record<ColumnKey, PlanCell>>;

type CriterionReader = (cell: PlanCell) => CriterionReading;

/** The last criterion, subcriterion and area that were filled in. */
type Carried = Map<ColumnKey, PlanCell>;

/** The columns that are filled in once and hold for the rows below, each under the one before it. */
const INHERITED = ['criterion', 'subcriterion', 'improvementArea'] as const;

/** The columns that a row of tasks takes from the action above, whose cells are merged down over it. */
const CONTINUED = ['number', 'objective', 'action'] as const;

/** The columns that such a row may fill in itself; blank ones it takes from above too. */
const SHARED = ['resources', 'indicator', 'owner'] as const;

function isFilled(cell: PlanCell | undefined): cell is PlanCell {
  return cell !== undefined && !isBlank(cell);
}

function planCell({ kind, value, text, numberFormat }: GridCell, row: number, column: number): PlanCell {
  return { kind, value, text, numberFormat, row, column, inherited: false };
}

/** Whether two cells name the same criterion, subcriterion or area. */
function saysTheSame(a: PlanCell, b: PlanCell | undefined, criterionOf: CriterionReader): boolean {
  if (!b) return false;
  if (a.value === b.value) return true;
  const number = criterionOf(a).number;
  return number !== null && number === criterionOf(b).number;
}

/** Whether a subcriterion's number says that it belongs to another criterion than the one above. */
function belongsElsewhere(
  subcriterion: PlanCell | undefined,
  criterion: PlanCell | undefined,
  criterionOf: CriterionReader,
): boolean {
  if (!isFilled(subcriterion) || !criterion) return false;
  const [sub, own] = [criterionOf(subcriterion).number, criterionOf(criterion).number];
  return sub !== null && own !== null && sub.includes('.') && sub.split('.')[0] !== own;
}

/** Gives the blank cells of an action what stands above them, and remembers what stands in its own for the rows below. */
function inherit(cells: Cells, carried: Carried, criterionOf: CriterionReader): void {
  if (!isFilled(cells.criterion) && belongsElsewhere(cells.subcriterion, carried.get('criterion'), criterionOf))
    carried.clear();
  let parentChanged = false;
  for (const key of INHERITED) {
    const own = cells[key];
    const above = carried.get(key);
    if (isFilled(own)) {
      // Nothing stands under an area.
      parentChanged ||= key !== 'improvementArea' && !saysTheSame(own, above, criterionOf);
      if (own.kind === 'error') carried.delete(key);
      else carried.set(key, own);
    } else if (parentChanged) {
      carried.delete(key);
    } else if (above) {
      cells[key] = { ...above, inherited: true };
    }
  }
}

function hasOwn(cells: Cells, key: ColumnKey): boolean {
  return isFilled(cells[key]) && !cells[key].inherited;
}

/** Gives a row of tasks the action above it: it has tasks and nothing else of its own that would make it another action. */
function continueAction(cells: Cells, above: Cells | null): void {
  const isContinued =
    above !== null &&
    hasOwn(cells, 'tasks') &&
    isFilled(above.action) &&
    cells.action !== undefined &&
    [...INHERITED, ...CONTINUED].every((key) => !hasOwn(cells, key));
  if (!isContinued) return;
  for (const key of [...CONTINUED, ...SHARED]) {
    const cell = above[key];
    if (isFilled(cell) && !isFilled(cells[key])) cells[key] = { ...cell, inherited: true };
  }
}

/** Remembers the criterion or subcriterion of a section row for the rows below. */
function openSection(all: readonly PlanCell[], columns: Heading['columns'], carried: Carried): void {
  for (const cell of all) {
    const key = sectionOf(cell) ?? (cell.column === columns.subcriterion ? 'subcriterion' : 'criterion');
    carried.delete('improvementArea');
    if (key === 'criterion') carried.delete('subcriterion');
    carried.set(key, cell);
  }
}

/** How many of the sheet's columns, from its first, a plan takes. */
export function planWidth({ columns, otherColumns, calendar }: PlanColumns): number {
  return (
    Math.max(
      ...Object.values(columns),
      ...otherColumns.map(({ column }) => column),
      ...calendarColumns(calendar ?? null),
    ) + 1
  );
}

/** The columns by which cells belong to a plan. */
export interface PlanColumns extends Pick<ImprovementPlan, 'columns' | 'otherColumns'> {
  readonly calendar?: PlanCalendar | null;
}

/** Collects the rows below a heading: the actions, with what they inherit, and the others that hold something. */
export function collectRows(grid: Grid, heading: Heading): CollectedRows {
  const { rows, columns, headings } = heading;
  // At the right of the plan's columns is another table, or a legend.
  const width = planWidth(heading) - grid.column;
  const inCalendar = new Set(calendarColumns(heading.calendar ?? null));
  const classify = rowClassifier(headings);
  const placed = COLUMN_KEYS.flatMap((key) => {
    const column = columns[key];
    return column === undefined ? [] : [[key, column] as const];
  });
  // Filled from a pattern all rows' cells are alike in form, which makes each look at them quicker.
  const noneFilled: Partial<Record<ColumnKey, GridCell | undefined>> = Object.fromEntries(
    placed.map(([key]) => [key, undefined]),
  );
  const noCells: Cells = Object.fromEntries(placed.map(([key, column]) => [key, planCell(EMPTY_CELL, 0, column)]));
  const criterionOf = rememberTexts(readCriterion);
  const actions: ActionRow[] = [];
  const notRead: NotReadRow[] = [];
  const carried: Carried = new Map();
  const areaOver = coveringAreas(grid.merged ?? []);
  /** The cell from which a blank one takes its value because both are merged; `null` if it takes none. */
  const mergedFrom = (row: number, column: number): PlanCell | null => {
    const area = areaOver(row, column);
    const cell = area && cellAt(grid, area.row, area.column);
    return !cell || isBlank(cell) ? null : { ...planCell(cell, area.row, area.column), inherited: true };
  };
  /** Whether a row only has marks in the calendar for the action above; those that are its plan count for it. */
  const goesOnWithMarks = (line: readonly GridCell[], row: number): boolean => {
    const outside = line.filter((_, index) => !inCalendar.has(grid.column + index));
    const action = actions.at(-1);
    if (!action || !isOnlyMarks(outside)) return false;
    if (marksOf(outside) === 'planned') actions[actions.length - 1] = { ...action, calendarRow: row };
    return true;
  };
  let above: Cells | null = null;
  let afterSignature = false;
  const collect = (gridLine: readonly GridCell[], row: number) => {
    const line = gridLine.slice(0, width);
    const all = line.filter((cell) => !isBlank(cell));
    if (all.length === 0) return;
    if (inCalendar.size > 0 && above && goesOnWithMarks(line, row)) return;
    const filled = { ...noneFilled };
    const keys: ColumnKey[] = [];
    let merged: Cells | null = null;
    for (const [key, column] of placed) {
      const cell = line[column - grid.column];
      if (cell !== undefined && !isBlank(cell)) {
        filled[key] = cell;
        keys.push(key);
        continue;
      }
      const over = grid.merged ? mergedFrom(row, column) : null;
      if (over !== null) (merged ??= {})[key] = over;
    }
    const sharedCount = merged === null ? 0 : Object.keys(merged).length;
    const rowClass = classify({ filled, keys, sharedCount, all }, afterSignature);
    if (rowClass === 'action') {
      const cells = { ...noCells };
      for (const [key, column] of placed) {
        cells[key] = merged?.[key] ?? planCell(line[column - grid.column] ?? EMPTY_CELL, row, column);
      }
      continueAction(cells, above);
      inherit(cells, carried, criterionOf);
      actions.push({ row, cells, calendarRow: row });
      above = cells;
      return;
    }
    // A task that isn't an action of its own stands between others that may be.
    if (rowClass !== 'not-an-action') above = null;
    notRead.push({ row, reason: rowClass });
    afterSignature ||= rowClass === 'signature';
    if (rowClass === 'section') {
      const cells = line.flatMap((cell, index) => (isBlank(cell) ? [] : [planCell(cell, row, grid.column + index)]));
      openSection(cells, columns, carried);
    }
  };
  for (const [row, line] of rowsBelow(grid, rows)) collect(line, row);
  return { actions, notRead };
}

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
import { calendarColumns, isOnlyMarks, marksOf } from './calendar-rows';
import { coveringAreas, rowsBelow } from './merged-cells';
import { readCriterion, sectionOf, type CriterionReading } from './read-criterion';
import { cachedByText } from '../text/cached-texts';

/** The cells of an action, before their content is read. */
export interface ActionRow {
  /** The sheet's row, from 0. */
  readonly row: number;
  readonly cells: Readonly<Partial<Record<ColumnKey, PlanCell>>>;
  /** The row, from 0, with the action's marks in the calendar; usually its own. */
  readonly calendarRow: number;
}

/** The rows below a heading. */
export interface CollectedRows {
  readonly actions: readonly ActionRow[];
  readonly notRead: readonly NotReadRow[];
}

type Cells = Partial<Record<ColumnKey, PlanCell>>;

type CriterionReader = (cell: PlanCell) => CriterionReading;

/** The last group, criterion, subcriterion and area that were filled in. */
type Carried = Map<ColumnKey, PlanCell>;

/** The columns that are filled in once for several rows, each below the one before it in the hierarchy. */
const INHERITED = ['group', 'criterion', 'subcriterion', 'improvementArea'] as const;

/** Those of them that a criterion is above of, or is itself. */
const IN_CRITERION = ['criterion', 'subcriterion', 'improvementArea'] as const;

/** Columns in which the title of a group may stand, if it is the only cell of its row. */
const TITLED: readonly (ColumnKey | undefined)[] = ['number', undefined];

/** In characters. Longer texts are notes. */
const LONGEST_TITLE = 150;

/** The columns that a row of tasks takes from the action above it. */
const CONTINUED = ['number', 'objective', 'action'] as const;

/** The columns that a row of tasks may fill in itself and otherwise takes from the action above. */
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

/** Whether a subcriterion's number belongs to another criterion than the one above. */
function belongsElsewhere(
  subcriterion: PlanCell | undefined,
  criterion: PlanCell | undefined,
  criterionOf: CriterionReader,
): boolean {
  if (!isFilled(subcriterion) || !criterion) return false;
  const [sub, own] = [criterionOf(subcriterion).number, criterionOf(criterion).number];
  return sub !== null && own !== null && sub.includes('.') && sub.split('.')[0] !== own;
}

/** Fills an action's blank cells with the values carried from above, and carries its own to the rows below. */
function inherit(cells: Cells, carried: Carried, criterionOf: CriterionReader): void {
  if (!isFilled(cells.criterion) && belongsElsewhere(cells.subcriterion, carried.get('criterion'), criterionOf))
    for (const key of IN_CRITERION) carried.delete(key);
  let parentChanged = false;
  for (const key of INHERITED) {
    const own = cells[key];
    const above = carried.get(key);
    if (isFilled(own)) {
      // No column is below the area.
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

/**
 * Fills a row of further tasks with the cells of the action above it. Such a row has tasks, but nothing else that would
 * make it an action of its own.
 */
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

/** Carries the criterion or subcriterion of a section row to the rows below. */
function openSection(all: readonly PlanCell[], columns: Heading['columns'], carried: Carried): void {
  for (const cell of all) {
    const key = sectionOf(cell) ?? (cell.column === columns.subcriterion ? 'subcriterion' : 'criterion');
    carried.delete('improvementArea');
    if (key === 'criterion') carried.delete('subcriterion');
    carried.set(key, cell);
  }
}

/**
 * The title of a group that stands alone in its row, to the left of the actions: a component, a question; `null` if the
 * row is none. A plan with a column of groups has no such rows.
 */
function groupTitle(cells: readonly PlanCell[], { columns }: Heading): PlanCell | null {
  const [cell, ...others] = cells;
  if (cell?.kind !== 'text' || others.length > 0 || columns.group !== undefined) return null;
  const key = COLUMN_KEYS.find((each) => columns[each] === cell.column);
  const action = columns.action ?? columns.tasks;
  if (!TITLED.includes(key) || action === undefined || cell.column >= action) return null;
  const text = String(cell.value);
  return text.length <= LONGEST_TITLE && /\p{L}{3}/u.test(text) ? cell : null;
}

/** The sheet's columns up to the plan's last, as a count. */
export function planWidth({ columns, otherColumns, calendar }: PlanColumns): number {
  return (
    Math.max(
      ...Object.values(columns),
      ...otherColumns.map(({ column }) => column),
      ...calendarColumns(calendar ?? null),
    ) + 1
  );
}

/** The columns of a plan. */
export interface PlanColumns extends Pick<ImprovementPlan, 'columns' | 'otherColumns'> {
  readonly calendar?: PlanCalendar | null;
}

/** Collects the rows below a heading: the actions with the values they inherit, and the others that aren't blank. */
export function collectRows(grid: Grid, heading: Heading): CollectedRows {
  const { rows, columns, headings } = heading;
  // Cells to the right of the plan's columns are another table's, or a legend's.
  const width = planWidth(heading) - grid.column;
  const inCalendar = new Set(calendarColumns(heading.calendar ?? null));
  const classify = rowClassifier(headings);
  const placed = COLUMN_KEYS.flatMap((key) => {
    const column = columns[key];
    return column === undefined ? [] : [[key, column] as const];
  });
  // Copies of one object have the same shape, which makes their properties faster to read.
  const noneFilled: Partial<Record<ColumnKey, GridCell | undefined>> = Object.fromEntries(
    placed.map(([key]) => [key, undefined]),
  );
  const noCells: Cells = Object.fromEntries(placed.map(([key, column]) => [key, planCell(EMPTY_CELL, 0, column)]));
  const criterionOf = cachedByText(readCriterion);
  const actions: ActionRow[] = [];
  const notRead: NotReadRow[] = [];
  const carried: Carried = new Map();
  const areaOver = coveringAreas(grid.merged ?? []);
  /** The cell above that a blank cell is merged with; `null` if there is none or it is blank too. */
  const mergedFrom = (row: number, column: number): PlanCell | null => {
    const area = areaOver(row, column);
    const cell = area && cellAt(grid, area.row, area.column);
    return !cell || isBlank(cell) ? null : { ...planCell(cell, area.row, area.column), inherited: true };
  };
  /**
   * Whether a row has only marks in the calendar for the action above. If they are what was planned, they become the
   * action's.
   */
  const continuesWithMarks = (line: readonly GridCell[], row: number): boolean => {
    const outside = line.filter((_, index) => !inCalendar.has(grid.column + index));
    const action = actions.at(-1);
    if (!action || !isOnlyMarks(outside)) return false;
    if (marksOf(outside) === 'planned') actions[actions.length - 1] = { ...action, calendarRow: row };
    return true;
  };
  let above: Cells | null = null;
  let afterSignature = false;
  /** The group's title above, by its place in `notRead`, and the one before it; `null` if an action below has it. */
  let opened: { readonly place: number; readonly before: PlanCell | undefined } | null = null;
  const collect = (gridLine: readonly GridCell[], row: number) => {
    const line = gridLine.slice(0, width);
    const all = line.filter((cell) => !isBlank(cell));
    if (all.length === 0) return;
    if (inCalendar.size > 0 && above && continuesWithMarks(line, row)) return;
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
      const title = opened === null ? undefined : notRead[opened.place];
      if (opened !== null && title) notRead[opened.place] = { ...title, reason: 'section' };
      opened = null;
      actions.push({ row, cells, calendarRow: row });
      above = cells;
      return;
    }
    // A row of tasks that isn't an action doesn't end the action above.
    if (rowClass !== 'not-an-action') above = null;
    notRead.push({ row, reason: rowClass });
    afterSignature ||= rowClass === 'signature';
    if (rowClass === 'heading' && opened !== null) {
      // What stands above a repeated heading is the title of the page.
      if (opened.before) carried.set('group', opened.before);
      else carried.delete('group');
      opened = null;
    }
    if (rowClass !== 'section' && rowClass !== 'not-an-action') return;
    const cells = line.flatMap((cell, index) => (isBlank(cell) ? [] : [planCell(cell, row, grid.column + index)]));
    const title = rowClass === 'section' ? null : groupTitle(cells, heading);
    if (rowClass === 'section') openSection(cells, columns, carried);
    if (title === null) return;
    opened = { place: notRead.length - 1, before: opened === null ? carried.get('group') : opened.before };
    carried.set('group', title);
  };
  for (const [row, line] of rowsBelow(grid, rows)) collect(line, row);
  return { actions, notRead };
}

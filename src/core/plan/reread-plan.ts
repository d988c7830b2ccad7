import { collectRows, CONTINUED, INHERITED, SHARED, type ActionRow } from './collect-rows';
import { countsFrom1904 } from './date-system';
import type { Heading } from './find-heading';
import { isBlank, type Grid, type GridCell } from './grid';
import {
  COLUMN_KEYS,
  type ColumnKey,
  type ImprovementAction,
  type ImprovementPlan,
  type PlanCell,
} from './improvement-plan';
import { readTitle } from './plan-title';
import { DATE_COLUMNS, dateContextIn, readDatesAgain, type DateColumn } from './read-date-columns';
import type { DateContext } from './read-dates';
import { actionReader, planHeading, scaleOf, toldYears, type ReadPlanOptions } from './read-plan';

/** Rows of a plan's sheet, read again. */
export interface EditedRows {
  /** The sheet's first rows as they are now, as far as a heading may stand; where no edit is among them, down to the heading is enough. */
  readonly top: Grid;
  /** The cells of the rows that were edited, by the sheet's row, from 0; each begins in the sheet's first column. */
  readonly lines: ReadonlyMap<number, readonly GridCell[]>;
  /** Which of them are hidden. */
  readonly hiddenRows: ReadonlySet<number>;
  /** Whether the workbook counts days from 1904, as its cells showed before. */
  readonly date1904: boolean;
}

type Cells = ImprovementAction['cells'];

/** What is filled in once and holds below, and what tells a row of its own from one that goes on with the action above. */
const OWN: readonly ColumnKey[] = [...INHERITED, ...CONTINUED];
/** What the rows below an action may take from it, if they go on with it. */
const TAKEN: readonly ColumnKey[] = [...CONTINUED, ...SHARED];

const isOwn = (cell: PlanCell | undefined) => cell !== undefined && !cell.inherited && !isBlank(cell);
const standsAlone = (cells: Cells) => OWN.some((key) => isOwn(cells[key]));

function isSameContent(a: GridCell, b: GridCell): boolean {
  return a.kind === b.kind && a.value === b.value && a.text === b.text && a.numberFormat === b.numberFormat;
}

/** The heading, where it is what it was. */
function sameHeading(plan: ImprovementPlan, top: Grid, options: ReadPlanOptions): Heading | null {
  const now = planHeading(top, options);
  if (now === null) return null;
  const { rows, columns, headings, otherColumns } = now;
  const isSame =
    JSON.stringify([rows, columns, headings, otherColumns]) ===
    JSON.stringify([plan.headingRows, plan.columns, plan.headings, plan.otherColumns]);
  return isSame ? now : null;
}

/** The own cells of a row that is an action by itself; `null` where it isn't. */
function ownCells(row: number, line: readonly GridCell[], top: Grid, heading: Heading): Cells | null {
  const alone = collectRows({ ...top, row, column: 0, cells: [line] }, { ...heading, rows: [row - 1] });
  return alone.actions[0]?.cells ?? null;
}

/** An action whose row was edited. */
interface Edit {
  readonly at: number;
  readonly old: ImprovementAction;
  /** Its cells now: what it inherited it still does, for its own cells there were blank and are. */
  readonly cells: Cells;
  /** The columns that hold something else than before. */
  readonly changed: readonly ColumnKey[];
}

/** The edit of an action's row, where it doesn't touch what the rows below take from it or it from those above; else `null`. */
function editOf(plan: ImprovementPlan, at: number, own: Cells): Edit | null {
  const old = plan.actions[at];
  if (!old || !standsAlone(old.cells) || !standsAlone(own)) return null;
  const changed = COLUMN_KEYS.filter((key) => {
    const [before, now] = [old.cells[key], own[key]];
    if (before === undefined || now === undefined) return false;
    return before.inherited ? !isBlank(now) : !isSameContent(before, now);
  });
  const cells = { ...old.cells, ...Object.fromEntries(changed.map((key) => [key, own[key]])) };
  const next = plan.actions[at + 1]?.cells;
  const isChanged = (key: ColumnKey) => changed.includes(key);
  if (next && TAKEN.some(isChanged) && !standsAlone(next)) return null;
  if (INHERITED.some(isChanged)) {
    const isWhole = (those: Cells) => INHERITED.every((key) => plan.columns[key] === undefined || isOwn(those[key]));
    const inSections = INHERITED.some((key) => plan.columns[key] === undefined) && hasSections(plan);
    if (inSections || ![old.cells, own, next ?? own].every(isWhole)) return null;
  }
  return { at, old, cells, changed };
}

const hasSections = ({ notRead }: ImprovementPlan) => notRead.some(({ reason }) => reason === 'section');

/** What the edited columns of dates say together; `null` where that is something else than before. */
function dateContexts(
  keys: readonly DateColumn[],
  [before, after]: readonly [readonly ActionRow[], readonly ActionRow[]],
  years: readonly number[],
  date1904: boolean,
): ReadonlyMap<DateColumn, DateContext> | null {
  const contexts = new Map<DateColumn, DateContext>();
  for (const key of keys) {
    const [old, now] = [before, after].map((rows) => dateContextIn(rows, key, years, date1904));
    if (!now || JSON.stringify(old) !== JSON.stringify(now)) return null;
    contexts.set(key, now);
  }
  return contexts;
}

/** Whether what was edited leaves no doubt from which year the workbook counts its days. */
function countsAsBefore(edits: readonly Edit[], date1904: boolean): boolean {
  return edits.every(({ old, cells, changed }) =>
    changed.every((key) => {
      const [before, now] = [old.cells[key], cells[key]];
      // Where days are counted from 1904 some cell says so, and it may have been this one.
      if (date1904) return before?.kind !== 'number' && now?.kind !== 'number';
      return now === undefined || !countsFrom1904([now]);
    }),
  );
}

/** The edits of the lines; `null` where one of them is more than the edit of an action's own cells. */
function editsOf(plan: ImprovementPlan, { top, lines }: EditedRows, heading: Heading): readonly Edit[] | null {
  const afterSignature = Math.min(...plan.notRead.flatMap(({ row, reason }) => (reason === 'signature' ? [row] : [])));
  const notRead = new Set(plan.notRead.map(({ row }) => row));
  const edits: Edit[] = [];
  for (const [row, line] of lines) {
    if (row < plan.firstRow || row > afterSignature || notRead.has(row)) return null;
    const at = plan.actions.findIndex((action) => action.row === row);
    const own = ownCells(row, line, top, heading);
    const edit = at < 0 || own === null ? null : editOf(plan, at, own);
    // A blank row that is still blank was never read.
    if (edit === null && (at >= 0 || !line.every(isBlank))) return null;
    if (edit) edits.push(edit);
  }
  return edits;
}

/**
 * Reads the edited rows of a plan again and carries over all else: what `readPlan` would read of the whole sheet, without looking at it.
 * `null` where the edit reaches further than the cells of some actions, so that the sheet must be read whole: the heading or the title,
 * rows that were or become none of the plan's, what rows below inherit, and what a column's cells decide together.
 *
 * @param options Those with which the plan was read.
 */
export function rereadPlan(
  plan: ImprovementPlan,
  rows: EditedRows,
  options: ReadPlanOptions = {},
): ImprovementPlan | null {
  const { top, hiddenRows, date1904 } = rows;
  const heading = top.sheet === plan.sheet ? sameHeading(plan, top, options) : null;
  if (heading === null) return null;
  const { title, years: titleYears } = readTitle(top, heading.rows[0] ?? top.row);
  const told = options.years ?? toldYears(titleYears, heading);
  if (title !== plan.title || (told.length > 0 && told.join() !== plan.years.join())) return null;
  const edits = editsOf(plan, rows, heading);
  if (edits === null) return null;

  const isChanged = (key: ColumnKey) => edits.some(({ changed }) => changed.includes(key));
  const now: ActionRow[] = [...plan.actions];
  for (const { at, old, cells } of edits) now[at] = { row: old.row, cells };
  const dateKeys = DATE_COLUMNS.filter(isChanged);
  // Without a year told, the dates tell it together.
  if (dateKeys.length > 0 && told.length === 0) return null;
  const contexts = dateContexts(dateKeys, [plan.actions, now], told, date1904);
  if (contexts === null) return null;
  if (!countsAsBefore(edits, date1904)) return null;
  const scale = isChanged('progress') ? scaleOf(now) : null;
  if (scale !== null && scale !== scaleOf(plan.actions)) return null;

  const actionOf = actionReader(scale ?? 'fraction', options.statusWords);
  const actions = [...plan.actions];
  for (const { at, old, cells, changed } of edits) {
    const hidden = hiddenRows.has(old.row);
    if (changed.length === 0 && hidden === old.hidden) continue;
    const row = { row: old.row, cells };
    const action = actionOf(row, readDatesAgain(row, old, contexts), hidden);
    actions[at] = scale === null ? { ...action, progress: old.progress } : action;
  }
  return { ...plan, actions };
}

import type { CriteriaIndex } from '../../criteria/criteria-index';
import type { CriterionEntry } from '../../criteria/structure';
import { beginsVisibly, type GridCell } from '../../plan/grid';
import type { ColumnKey, DateReading, ImprovementAction, ImprovementPlan, PlanCell } from '../../plan/improvement-plan';

/** Anything but spaces and invisible characters. */
const VISIBLE = /[^\s\u00AD\u200B-\u200F\u2060\uFEFF]/;

/** Whether a cell looks empty. */
export function isBlank(cell: GridCell): boolean {
  if (cell.kind === 'empty') return true;
  return typeof cell.value === 'string' && !beginsVisibly(cell.value) && !VISIBLE.test(cell.value);
}

/** A cell's content as written: its text, or a number as displayed, even if the column is too narrow (`####`). */
export function writtenIn(cell: GridCell): string {
  if (typeof cell.value === 'string') return cell.value.trim();
  return cell.text === '' || /^#+$/.test(cell.text) ? String(cell.value) : cell.text;
}

/** A date of an action with its cell. */
export interface DateField<Kind extends DateReading['kind']> {
  readonly field: 'start' | 'end' | 'completedOn';
  /** `period` if one column holds start and end. */
  readonly column: ColumnKey;
  readonly cell: PlanCell;
  readonly reading: Extract<DateReading, { readonly kind: Kind }>;
}

const DATES = ['start', 'end', 'completedOn'] as const satisfies readonly DateField<DateReading['kind']>['field'][];

function isOf<Kind extends DateReading['kind']>(
  kind: Kind,
  reading: DateReading,
): reading is Extract<DateReading, { readonly kind: Kind }> {
  return reading.kind === kind;
}

/** An action's dates with the given reading. */
export function datesOf<Kind extends DateReading['kind']>(
  kind: Kind,
  action: ImprovementAction,
): readonly DateField<Kind>[] {
  const fields: DateField<Kind>[] = [];
  for (const field of DATES) {
    const reading = action[field];
    if (!isOf(kind, reading)) continue;
    const column = field === 'completedOn' || action.cells[field] ? field : 'period';
    const cell = action.cells[column];
    // A text over both columns is reported as the start.
    const isStart = field === 'end' && cell !== undefined && cell.column === action.cells.start?.column;
    if (cell && !(isStart && isOf(kind, action.start))) fields.push({ field, column, cell, reading });
  }
  return fields;
}

/** `null` if the action names no criterion of the structure. */
export function criterionOfAction(action: ImprovementAction, criteria: CriteriaIndex): CriterionEntry | null {
  return action.criterion === null ? null : criteria.criterion(action.criterion);
}

/** `null` if the action names no subcriterion of the structure. */
export function subcriterionOfAction(action: ImprovementAction, criteria: CriteriaIndex): CriterionEntry | null {
  return action.subcriterion === null ? null : criteria.subcriterion(action.subcriterion);
}

/** Whether the criterion's cell has content that isn't a criterion of the structure. */
export function namesUnknownCriterion(action: ImprovementAction, criteria: CriteriaIndex): boolean {
  const cell = action.cells.criterion;
  return cell !== undefined && !isBlank(cell) && criterionOfAction(action, criteria) === null;
}

const sharedRows = new WeakMap<ImprovementPlan, Map<ColumnKey, ReadonlySet<number>>>();

/** Whether rows below inherit an action's cell, because it is merged or because theirs are blank. */
export function isSharedBelow(plan: ImprovementPlan, column: ColumnKey, action: ImprovementAction): boolean {
  const byColumn = sharedRows.get(plan) ?? new Map<ColumnKey, ReadonlySet<number>>();
  sharedRows.set(plan, byColumn);
  let rows = byColumn.get(column);
  if (rows === undefined) {
    const inherited = plan.actions.flatMap(({ cells }) => cells[column] ?? []).filter((cell) => cell.inherited);
    rows = new Set(inherited.map(({ row }) => row));
    byColumn.set(column, rows);
  }
  return rows.has(action.row);
}

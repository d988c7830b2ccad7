import { isoDay } from '../../src/core/plan/day';
import { columnLetters } from '../../src/core/plan/grid';
import {
  COLUMN_KEYS,
  type ActionStatus,
  type ColumnKey,
  type DateReading,
  type ImprovementPlan,
  type NotReadReason,
} from '../../src/core/plan/improvement-plan';
import type { ActionSituation, Situation } from '../../src/core/schedule/situation';

/**
 * An expected date: an ISO day, both days if two are possible, `permanent`, `open` or `unreadable`; `null` if the cell
 * is empty or missing.
 */
export type UnderstoodDate = string | readonly [string, string] | null;

/** An expected action. Rows are counted from 1. Absent properties are `false`, `null` or empty. */
export interface UnderstoodAction {
  readonly row: number;
  readonly number: number | null;
  readonly criterion: string | null;
  readonly subcriterion: string | null;
  /** The guide's example number. */
  readonly example: number | null;
  readonly start: UnderstoodDate;
  readonly end: UnderstoodDate;
  /** The dates that are text in the sheet. */
  readonly asText?: readonly ('start' | 'end' | 'completedOn')[];
  readonly status?: ActionStatus;
  /** As a fraction. */
  readonly progress?: number;
  readonly completedOn?: UnderstoodDate;
  readonly situation: Situation;
  readonly owners: readonly string[];
  readonly indicators: readonly string[];
  /** The columns whose value is inherited from a row above. */
  readonly inherits?: readonly ColumnKey[];
  readonly hidden?: boolean;
}

/** A plan as it must be read. */
export interface UnderstoodPlan {
  readonly sheet: string;
  readonly title: string;
  readonly years: readonly number[];
  readonly headingRows: readonly number[];
  /** The letters of each column. */
  readonly columns: Readonly<Partial<Record<ColumnKey, string>>>;
  /** The headings of columns that aren't the plan's, by column letters. */
  readonly otherColumns?: Readonly<Record<string, string>>;
  readonly actions: readonly UnderstoodAction[];
  readonly notRead: readonly { readonly row: number; readonly reason: NotReadReason }[];
}

function dateOf(reading: DateReading): UnderstoodDate {
  switch (reading.kind) {
    case 'empty':
      return null;
    case 'date':
      return isoDay(reading.day);
    case 'ambiguous':
      return [isoDay(reading.days[0]), isoDay(reading.days[1])];
    case 'permanent':
    case 'open':
    case 'unreadable':
      return reading.kind;
  }
}

function isText(reading: DateReading): boolean {
  return (reading.kind === 'date' || reading.kind === 'ambiguous') && reading.asText;
}

function understoodAction({ action, situation }: ActionSituation): UnderstoodAction {
  const { start, end, completedOn } = action;
  const asText = (['start', 'end', 'completedOn'] as const).filter((key) => isText(action[key]));
  const inherits = COLUMN_KEYS.filter((key) => action.cells[key]?.inherited);
  const completed = dateOf(completedOn);
  return {
    row: action.row + 1,
    number: action.number,
    criterion: action.criterion,
    subcriterion: action.subcriterion,
    example: action.example,
    start: dateOf(start),
    end: dateOf(end),
    ...(asText.length > 0 ? { asText } : {}),
    ...(action.status === null ? {} : { status: action.status }),
    ...(action.progress === null ? {} : { progress: action.progress }),
    ...(completed === null ? {} : { completedOn: completed }),
    situation,
    owners: action.owners,
    indicators: action.indicators,
    ...(inherits.length > 0 ? { inherits } : {}),
    ...(action.hidden ? { hidden: true } : {}),
  };
}

/** Converts a plan as read to the form of the expectations in this folder. */
export function understoodPlan(plan: ImprovementPlan, situations: readonly ActionSituation[]): UnderstoodPlan {
  const { otherColumns } = plan;
  return {
    sheet: plan.sheet,
    title: plan.title,
    years: plan.years,
    headingRows: plan.headingRows.map((row) => row + 1),
    columns: Object.fromEntries(Object.entries(plan.columns).map(([key, column]) => [key, columnLetters(column)])),
    ...(otherColumns.length > 0
      ? {
          otherColumns: Object.fromEntries(otherColumns.map(({ column, heading }) => [columnLetters(column), heading])),
        }
      : {}),
    actions: situations.map(understoodAction),
    notRead: plan.notRead.map(({ row, reason }) => ({ row: row + 1, reason })),
  };
}

import { calendarDay, type Day } from '../../core/plan/day';
import type { DateReading, ImprovementAction, ImprovementPlan, PlanCell } from '../../core/plan/improvement-plan';
import type { AsOf } from '../../core/schedule/as-of';
import { realDates, TEXT_FORMS, type LiveForm } from './live-forms';
import { anyOf, fitsRule, groupsThatFit, textTerms } from './rule-formula';

/** A rule's condition on an action's end: terms of an `AND`, which is false where one of them is an error. */
export type Condition = readonly string[];

/** The two situations that follow from an end and the as-of date. */
export type DatedSituation = 'overdue' | 'due-soon';

interface EndCell {
  readonly cell: PlanCell;
  readonly end: DateReading;
}

/** The cell of an action's end: its own, else the one that holds start and end. */
export function endCell({ cells }: ImprovementAction): PlanCell | undefined {
  return cells.end ?? cells.period;
}

/** The column of the ends; `undefined` if the plan has none. */
export function endColumn({ columns }: ImprovementPlan): number | undefined {
  return columns.end ?? columns.period;
}

export function dayFormula(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return `DATE(${year},${month},${dayOfMonth})`;
}

/** The as-of date in a formula: `TODAY()` if it follows the day. */
export function asOfFormula({ day, followsToday }: AsOf): string {
  return followsToday ? 'TODAY()' : dayFormula(day);
}

/** Whether an end, given as an expression that is a day, is past or within the next days. */
function endTerm(situation: DatedSituation, end: string, asOf: string, dueSoonDays: number): string {
  if (situation === 'overdue') return `${end}<${asOf}`;
  // From today to so many days later, in one comparison, so that a long expression occurs only once.
  const half = dueSoonDays / 2;
  return `ABS(${end}-${asOf}-${half})<=${half}`;
}

/** Whether a form gives the reader's day for every cell written that way: only then may a rule judge by it. */
function agrees(form: LiveForm, ends: readonly EndCell[]): boolean {
  return ends.every(({ cell, end }) => {
    const day = form.day(cell);
    return day === null || (end.kind === 'date' && end.day === day);
  });
}

/** The forms by which rules judge this plan's ends: those that occur in it and agree with the reader. */
function liveForms(ends: readonly EndCell[], date1904: boolean): readonly LiveForm[] {
  const occurs = (form: LiveForm) => ends.some(({ cell }) => form.day(cell) !== null);
  const real = [false, true].map((monthOnly) => realDates(monthOnly, date1904));
  const [numbers] = real.filter((form) => agrees(form, ends));
  const texts = TEXT_FORMS.filter((form) => (form.always || occurs(form)) && agrees(form, ends));
  return numbers === undefined ? texts : [numbers, ...texts];
}

/** Conditions that a cell holds its current content, from the most exact to the shortest. */
function literals({ kind, value }: PlanCell, reference: string): readonly string[] {
  return kind === 'number' ? [`${reference}=${value}`] : textTerms(String(value), reference);
}

/**
 * The rows of actions whose end doesn't depend on a single cell but on a calendar or a duration. `null` if the plan has
 * a column of ends or periods.
 */
function endsWithoutCell({ columns, actions }: ImprovementPlan): readonly number[] | null {
  const hasEndCells = columns.end !== undefined || (columns.period !== undefined && columns.duration === undefined);
  if (hasEndCells) return null;
  return actions.filter(({ end }) => end.kind === 'date').map(({ row }) => row);
}

/**
 * Contents of cells that don't mean the same day in each row, because the row's other date decides how they are read.
 */
function ambiguousContents(ends: readonly EndCell[]): ReadonlySet<PlanCell['value']> {
  const meanings = new Map<PlanCell['value'], Set<Day | null>>();
  for (const { cell, end } of ends) {
    meanings.set(cell.value, (meanings.get(cell.value) ?? new Set()).add(end.kind === 'date' ? end.day : null));
  }
  return new Set([...meanings].filter(([, days]) => days.size > 1).map(([value]) => value));
}

/** The rules on ends, and the actions that they can't express. */
export interface EndConditions {
  /** One for each rule. */
  readonly conditions: readonly Condition[];
  /** The rows, from 0, of actions whose end has a day that no rule can express. */
  readonly notMarked: readonly number[];
}

/**
 * The conditions under which an action is overdue or due soon, each for a rule of its own.
 *
 * Ends that are written in a form that a rule can judge are judged by the rule itself, so that edited rows and rows to
 * come are judged too. Other ends (quarters, ranges, dates of doubtful form) can only be named: one condition for each
 * day, with all the texts that mean it.
 *
 * @param reference the end's cell in the block's first row, its column absolute: `$I5`.
 */
export function endConditions(
  plan: ImprovementPlan,
  date1904: boolean,
  situation: DatedSituation,
  reference: string,
  asOf: string,
  dueSoonDays: number,
): EndConditions {
  const ends = plan.actions.flatMap((action) => {
    const cell = endCell(action);
    return cell === undefined ? [] : [{ cell, end: action.end, row: action.row }];
  });
  const withoutCell = endsWithoutCell(plan);
  if (withoutCell !== null) return { conditions: [], notMarked: withoutCell };
  const ambiguous = ambiguousContents(ends);
  const judge = (end: string) => endTerm(situation, end, asOf, dueSoonDays);
  const conditionOf = (form: LiveForm): Condition => {
    const { guards, end } = form.formula(reference);
    return [...guards, judge(end)];
  };
  const forms = liveForms(ends, date1904).filter((form) => fitsRule(situation, conditionOf(form)));

  const named = new Map<Day, Set<string>>();
  const notMarked: number[] = [];
  for (const { cell, end, row } of ends) {
    if (end.kind !== 'date' || (!cell.inherited && forms.some((form) => form.day(cell) !== null))) continue;
    // A row's rule can't refer to a value in a cell above.
    const texts = cell.inherited ? [] : literals(cell, reference);
    const text = texts.find((term) => fitsRule(situation, [term, judge(dayFormula(end.day))]));
    if (text === undefined || ambiguous.has(cell.value)) notMarked.push(row);
    else named.set(end.day, (named.get(end.day) ?? new Set()).add(text));
  }
  const others = [...named].flatMap(([day, texts]) => {
    const conditionOfTexts = (group: readonly string[]): Condition => [anyOf(group), judge(dayFormula(day))];
    return groupsThatFit(situation, texts, conditionOfTexts).map(conditionOfTexts);
  });
  return { conditions: [...forms.map(conditionOf), ...others], notMarked };
}

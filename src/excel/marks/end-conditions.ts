import { calendarDay, type Day } from '../../core/plan/day';
import type { ImprovementPlan, PlanCell } from '../../core/plan/improvement-plan';
import type { AsOf } from '../../core/schedule/as-of';
import { quoteText } from '../../core/summary/references';

/** A rule's condition on an action's end: terms of an `AND`, which is false where one of them is an error. */
export type Condition = readonly string[];

/** The two situations that follow from an end and the as-of date. */
export type DatedSituation = 'overdue' | 'due-soon';

/** Three letters a month, Spanish first, then the four that English writes otherwise. */
const MONTHS = 'enefebmarabrmayjunjulagosepoctnovdicjan------apr---------aug---------dec';

/** A day as a formula writes it. */
export function dayFormula(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return `DATE(${year},${month},${dayOfMonth})`;
}

/** The as-of date as a formula writes it: `TODAY()` where it follows the day. */
export function asOfFormula({ day, followsToday }: AsOf): string {
  return followsToday ? 'TODAY()' : dayFormula(day);
}

/** Whether an end, given as an expression that is a day, is past or within the next days. */
function endTerm(situation: DatedSituation, end: string, asOf: string, dueSoonDays: number): string {
  if (situation === 'overdue') return `${end}<${asOf}`;
  // From today to so many days on, in one comparison, so that a long expression stands in it once.
  const half = dueSoonDays / 2;
  return `ABS(${end}-${asOf}-${half})<=${half}`;
}

/**
 * Whether a text is a month and a year in a form that {@link liveMonth} judges: `ago-24`, `Apr-24`, `sept/24`, `Enero 2024`. A range
 * such as `ene-mar 24` is none.
 */
export function isMonthAndYear(text: string): boolean {
  const [, letters = ''] = /^(\p{L}{3})\p{L}*\.?(?: +|[-/])(?:20)?\d{2} *$/u.exec(text) ?? [];
  const place = MONTHS.indexOf(letters.toLowerCase());
  return letters !== '' && place >= 0 && place % 3 === 0;
}

/** The month's last day, from a text that is a month and a year: its first three letters and its last two digits. */
function liveMonth(cell: string): { readonly end: string; readonly guard: string } {
  return {
    end: `DATE(2000+RIGHT(TRIM(${cell}),2),MOD((SEARCH(LEFT(${cell},3),"${MONTHS}")+2)/3-1,12)+2,0)`,
    // What follows the first separator must be figures: a number other than 0 is true to AND, and an error makes it false.
    guard: `-MID(${cell},FIND("-",SUBSTITUTE(SUBSTITUTE(${cell}," ","-"),"/","-"))+1,9)`,
  };
}

/** An end cell as the conditions see it. */
interface EndCell {
  readonly cell: PlanCell;
  readonly day: Day;
  readonly monthOnly: boolean;
}

function readableEnds(plan: ImprovementPlan): readonly EndCell[] {
  return plan.actions.flatMap(({ cells, end }) =>
    end.kind === 'date' && cells.end !== undefined
      ? [{ cell: cells.end, day: end.day, monthOnly: end.precision === 'month' }]
      : [],
  );
}

/**
 * The conditions under which an action is overdue or due soon, each for a rule of its own.
 *
 * Real dates and texts that are a month and a year are judged by the rule itself, so that rows to come are judged too. Other texts
 * can only be named: one condition for each end, with all the texts that mean it.
 *
 * @param cell the end's cell in the block's first row, its column absolute: `$I5`.
 */
export function endConditions(
  plan: ImprovementPlan,
  situation: DatedSituation,
  cell: string,
  asOf: string,
  dueSoonDays: number,
): readonly Condition[] {
  const ends = readableEnds(plan);
  const numbers = ends.filter((end) => end.cell.kind === 'number');
  const months = numbers.filter((end) => end.monthOnly).length;
  const judge = (end: string) => endTerm(situation, end, asOf, dueSoonDays);

  // Where some real dates show a day and others do not, a rule can't see which: those cells are named like odd texts.
  const liveNumbers = months === 0 || months === numbers.length;
  const dated: Condition[] = [];
  if (liveNumbers) {
    const end = months > 0 ? `EOMONTH(${cell},0)` : cell;
    dated.push([`ISNUMBER(${cell})`, judge(end)]);
  }
  const { end, guard } = liveMonth(cell);
  dated.push([guard, judge(end)]);

  const named = new Map<Day, Set<string>>();
  for (const { cell: source, day } of ends) {
    const isNumber = source.kind === 'number';
    if (isNumber ? liveNumbers : isMonthAndYear(String(source.value))) continue;
    const literal = isNumber
      ? `${cell}=${String(source.value)}`
      : `TRIM(${cell})=${quoteText(String(source.value).trim())}`;
    const texts = named.get(day);
    if (texts === undefined) named.set(day, new Set([literal]));
    else texts.add(literal);
  }
  for (const [day, texts] of named) {
    dated.push([texts.size === 1 ? [...texts].join() : `OR(${[...texts].join()})`, judge(dayFormula(day))]);
  }
  return dated;
}

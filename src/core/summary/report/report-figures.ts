import { MONTH_NAMES } from '../../messages/month-names';
import { REPORT_FIGURES, type OpeningFacts, type ReportFigure } from '../../messages/report-facts';
import { REPORT_WORDS, type ReportWords } from '../../messages/report-words';
import type { Language } from '../../messages/language';
import { calendarDay, type Day } from '../../plan/day';
import type { ActionSituation, Situation } from '../../schedule/situation';
import { situationWord } from '../layout/action-cells';
import { columnCells, quoteText } from '../layout/references';
import { asOfReference } from '../layout/sheet-head';
import { ownersOf } from '../sheets/group-by-owner';
import type { SpecCell } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import { COUNT_COLUMN, GROUP_COLUMN, SITUATION_COLUMN } from './report-page';
import type { ReportGroup } from './report-groups';

/** The columns of the list of actions whose figures are counted, from 0. */
export const END_COLUMN = 5;
export const PROGRESS_COLUMN = 7;

export function reportWords({ language }: SummaryInput): ReportWords {
  return REPORT_WORDS[language];
}

/** A reference to the cell of a figure. */
export const figureCell = (figure: ReportFigure): string => `$M$${REPORT_FIGURES.indexOf(figure) + 1}`;

/** Whether an action counts: all but canceled ones. */
export const isLive = ({ situation }: ActionSituation): boolean => situation !== 'cancelled';

const endOf = ({ action: { end } }: ActionSituation): Day | null => (end.kind === 'date' ? end.day : null);

/** A date in words: `15 de septiembre de 2025`. */
export function longDay(day: Day, language: Language): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return [dayOfMonth, MONTH_NAMES[language][month - 1] ?? '', year].join(REPORT_WORDS[language].ofDate);
}

/** A date in words without its year: `15 de septiembre`. */
export function dayOfYear(day: Day, language: Language): string {
  const { month, day: dayOfMonth } = calendarDay(day);
  return [dayOfMonth, MONTH_NAMES[language][month - 1] ?? ''].join(REPORT_WORDS[language].ofDate);
}

/** An expression for a date in words. `TEXT` would need codes in Excel's own language. */
export function longDayExpression(cell: string, language: Language): string {
  const months = MONTH_NAMES[language].map(quoteText).join(',');
  const between = quoteText(REPORT_WORDS[language].ofDate);
  return `DAY(${cell})&${between}&CHOOSE(MONTH(${cell}),${months})&${between}&YEAR(${cell})`;
}

/** Removes the characters that mark figures in the opening paragraph. */
const withoutMarks = (text: string) => text.replace(/[\uE000\uE001\s]+/g, ' ').trim();

/** The one item with the highest count, if that is above 1; `null` if there is none. */
function onlyMost<Item>(counts: ReadonlyMap<Item, number>): readonly [Item, number] | null {
  const [first, second] = [...counts].sort(([, a], [, b]) => b - a);
  return first === undefined || first[1] < 2 || first[1] === second?.[1] ? null : first;
}

function mostOverdue(input: SummaryInput, groups: readonly ReportGroup[]): OpeningFacts['mostOverdue'] {
  // A name that was chosen when the sheet was written could be wrong tomorrow.
  if (input.asOf.followsToday) return { group: null, owner: null };
  const late = ({ situation }: ActionSituation) => situation === 'overdue';
  const byGroup = new Map(groups.map((group) => [group, group.situations.filter(late).length]));
  const byOwner = new Map<string, number>();
  for (const judged of input.schedule.situations.filter(late)) {
    for (const owner of ownersOf(judged, input.plan)) byOwner.set(owner, (byOwner.get(owner) ?? 0) + 1);
  }
  const group = groups.length > 1 ? onlyMost(byGroup) : null;
  const owner = byOwner.size > 1 ? onlyMost(byOwner) : null;
  return {
    group: group === null ? null : { number: group[0].number, title: withoutMarks(group[0].title), count: group[1] },
    owner: owner === null ? null : { name: withoutMarks(owner[0]), count: owner[1] },
  };
}

/** A day before the as-of date, without the year if it is the same. */
function sinceDay(day: Day, { asOf, language }: SummaryInput): string {
  const isSameYear = calendarDay(day).year === calendarDay(asOf.day).year;
  return isSameYear && !asOf.followsToday ? dayOfYear(day, language) : longDay(day, language);
}

/** What the plan is like on the as-of date, for the opening paragraph. */
export function openingFacts(input: SummaryInput, groups: readonly ReportGroup[]): OpeningFacts {
  const { schedule, dueSoonDays, asOf } = input;
  const live = schedule.situations.filter(isLive);
  const overdue = live.filter(({ situation }) => situation === 'overdue');
  const oldest = Math.min(...overdue.map((judged) => endOf(judged) ?? Infinity));
  const { counts } = schedule;
  return {
    live: live.length,
    done: counts.completed,
    due: live.filter((judged) => (endOf(judged) ?? Infinity) <= asOf.day).length,
    overdue: counts.overdue,
    dueSoon: counts['due-soon'],
    suspended: counts.suspended,
    cancelled: counts.cancelled,
    withProgress: live.filter(({ action }) => action.progress !== null).length,
    dueSoonDays,
    oldest: {
      day: overdue.length === 0 ? '' : sinceDay(oldest, input),
      days: overdue.length === 0 ? 0 : asOf.day - oldest,
    },
    mostOverdue: mostOverdue(input, groups),
  };
}

/** The rows of the list of actions, from 0; those between actions have no situation. */
export interface ActionList {
  readonly firstRow: number;
  readonly lastRow: number;
}

/** The list's columns, as references. */
function listColumns({ firstRow, lastRow }: ActionList) {
  const column = (index: number) => columnCells(firstRow, lastRow, index);
  return {
    group: column(GROUP_COLUMN),
    situation: column(SITUATION_COLUMN),
    days: column(COUNT_COLUMN),
    end: column(END_COLUMN),
    progress: column(PROGRESS_COLUMN),
  };
}

/** Counts actions of the list, as expressions without `=`. */
export function countsOf(input: SummaryInput, list: ActionList, group: string | null) {
  const columns = listColumns(list);
  const own = group === null ? '' : `${columns.group},${group},`;
  const word = (situation: Situation) => quoteText(situationWord(input, situation));
  const cancelled = word('cancelled');
  const count = (pattern: string) => `COUNTIFS(${own}${columns.situation},${pattern})`;
  const average = `AVERAGEIFS(${columns.progress},${own}${columns.situation},"<>"&${cancelled})`;
  return {
    live: `${count('"?*"')}-${count(cancelled)}`,
    done: count(word('completed')),
    due: `COUNTIFS(${own}${columns.situation},"?*",${columns.situation},"<>"&${cancelled},${columns.end},"<="&${figureCell('asOf')})`,
    average: `IFERROR(${average},"")`,
    of: (situation: Situation) => count(word(situation)),
    withProgress: `SUMPRODUCT(ISNUMBER(${columns.progress})*(${columns.situation}<>${cancelled}))`,
    days: `MAX(0,${columns.days})`,
  };
}

/** The figures of the hidden cells, with their names. */
export function figureRows(input: SummaryInput, list: ActionList | null): readonly (readonly SpecCell[])[] {
  const counts = list === null ? null : countsOf(input, list, null);
  const formulas: Readonly<Record<ReportFigure, string>> = {
    asOf: asOfReference(input),
    live: counts?.live ?? '0',
    done: counts?.done ?? '0',
    due: counts?.due ?? '0',
    overdue: counts?.of('overdue') ?? '0',
    days: counts?.days ?? '0',
    dueSoon: counts?.of('due-soon') ?? '0',
    suspended: counts?.of('suspended') ?? '0',
    cancelled: counts?.of('cancelled') ?? '0',
    average: counts?.average ?? '""',
    withProgress: counts?.withProgress ?? '0',
  };
  const { figures } = reportWords(input);
  return REPORT_FIGURES.map((figure) => [figures[figure], { formula: `=${formulas[figure]}` }]);
}

import { SHORT_MONTHS } from '../../messages/month-names';
import { calendarDay, type Day } from '../../plan/day';
import { cellAddress } from '../../plan/grid';
import { countActions } from '../count-actions';
import { quoteText } from '../layout/references';
import { asOfReference, sheetWords } from '../layout/sheet-head';
import type { SpecLayout } from '../layout/spec-layout';
import { timelineMonths } from '../sheets/plan-months';
import type { SpecArea } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import { shortDay, type RegisterFigures } from './register-figures';

/** The chart's data: a heading row, then a row per month with the month first and a figure for each line. */
export interface ProgressData {
  readonly area: SpecArea;
  /** The number of actions with no end in the months, an expression. */
  readonly outside: string;
}

/** The columns of the data, from 0: the month's first day, its name, and the lines. */
const [FIRST_DAY, LABEL] = [0, 1];
const WIDTH = 7;

/**
 * Adds planned and completed actions by month below the page: what ends by the month's end; what was completed at each
 * review; and single points for the as-of date and the plan's end, which carry the labels. `NA()` leaves a point out.
 */
export function addProgressData(input: SummaryInput, layout: SpecLayout, figures: RegisterFigures): ProgressData {
  const { dashboard } = sheetWords(input);
  const { series } = dashboard;
  const asOf = asOfReference(input);
  const months = timelineMonths(input.plan, input.asOf.day);
  const names = SHORT_MONTHS[input.language];
  const heading = layout.add([
    dashboard.place,
    dashboard.month,
    series.planned,
    series.completed,
    { formula: `=${shortDay(input)}&":"` },
    series.completed,
    series.planned,
  ]);
  layout.style('heading', heading, 1, 0, WIDTH);
  const first = heading + 1;
  const completedThen = completedByMonth(input);
  months.forEach((day, index) => {
    const { year, month } = calendarDay(day);
    const row = first + index;
    const start = cellAddress(row, FIRST_DAY);
    const isNow = `AND(YEAR(${asOf})=YEAR(${start}),MONTH(${asOf})=MONTH(${start}))`;
    const planned = cellAddress(row, LABEL + 1);
    const then = completedThen.get(day);
    const name = names[month - 1] ?? '';
    layout.add([
      { day },
      months.length > 12 ? `${name} ${String(year % 100).padStart(2, '0')}` : name,
      { formula: `=${figures.endingBy(`(DATE(${year},${month + 1},1)-1)`)}` },
      { formula: `=IF(${isNow},${figures.completed()},${then ?? 'NA()'})` },
      { formula: `=IF(${isNow},${figures.endingBy(asOf)},NA())` },
      { formula: `=IF(${isNow},${figures.completed()},NA())` },
      { formula: index === months.length - 1 ? `=${planned}` : '=NA()' },
    ]);
  });
  layout.styleColumns(['date', 'line', 'count', 'count', 'count', 'count', 'count'], first, months.length);
  const last = cellAddress(first + months.length - 1, LABEL + 1);
  return {
    area: { row: heading, column: LABEL, rowCount: months.length + 1, columnCount: WIDTH - LABEL },
    outside: `(${countActions(input)}-${countActions(input, { situation: 'cancelled' })}-${last})`,
  };
}

/** The actions completed at the last review in each month, by the month's first day. */
function completedByMonth({ history, asOf, plan }: SummaryInput): ReadonlyMap<Day, number> {
  const months = timelineMonths(plan, asOf.day);
  const earlier = history.filter((review) => review.asOf < asOf.day);
  return new Map(
    earlier.flatMap((review) => {
      const month = months.findLast((day) => day <= review.asOf);
      return month === undefined ? [] : [[month, review.counts.completed] as const];
    }),
  );
}

/** The chart's data in a sentence, as an expression. */
export function progressSentence(input: SummaryInput, figures: RegisterFigures, { outside }: ProgressData): string {
  const { said, outside: words } = sheetWords(input).dashboard;
  return (
    `${quoteText(said.on)}&${shortDay(input)}&${quoteText(said.planned)}&${figures.endingBy(asOfReference(input))}&` +
    `${quoteText(said.completed)}&${figures.completed()}&${quoteText(said.end)}&` +
    `IF(${outside}=0,"",${quoteText(` ${words.before}`)}&${outside}&${quoteText(words.end)})`
  );
}

import type { ImprovementAction } from '../../plan/improvement-plan';
import { calendarDay, type Day } from '../../plan/day';
import { cellAddress } from '../../plan/grid';
import { messagesFor } from '../../messages/messages';
import { SITUATIONS_BY_URGENCY, type Situation } from '../../schedule/situation';
import { situationWord } from '../layout/action-cells';
import { countActions } from '../count-actions';
import { MOST_OVERDUE_COUNT, rowOfMostOverdue } from './most-overdue';
import { timelineMonths } from '../sheets/plan-months';
import { columnCells, quoteText, tableColumnWithHeading } from '../layout/references';
import { sheetWords } from '../layout/sheet-head';
import type { SpecArea, SpecCell } from '../sheet-spec';
import type { SpecLayout } from '../layout/spec-layout';
import type { SummaryInput } from '../summary-input';

/** The columns of the data, from 0. */
const [KEY, LABEL, FIGURES] = [0, 1, 2];

/** The cells that the dashboard's charts and lists use. */
export interface DashboardData {
  /** Includes the heading. One row per criterion, one column per situation. `null` if there are no criteria. */
  readonly criteria: SpecArea | null;
  /** The number of criteria without actions, as an expression. */
  readonly uncovered: string;
  /** Includes the heading. One row per month; columns for completed, overdue and other actions. */
  readonly months: SpecArea;
  /** The total of each month, and the number of actions that end in none of them. */
  readonly monthTotals: { readonly cells: string; readonly outside: string };
  /** References to the cells with the register rows of the most overdue actions, the most overdue first. */
  readonly mostOverdue: readonly string[];
}

/**
 * Writes the data of the charts and lists below the dashboard's page, so that every figure can be traced.
 *
 * @param overdue A reference to the number of overdue actions.
 */
export function addDashboardData(input: SummaryInput, layout: SpecLayout, overdue: string): DashboardData {
  layout.style('section', layout.add([sheetWords(input).dashboard.data]));
  const criteria = addCriteria(input, layout);
  if (criteria.criteria) layout.add([]);
  const months = addMonths(input, layout);
  layout.add([]);
  return { ...criteria, ...months, mostOverdue: addMostOverdue(input, layout, overdue) };
}

/** Whether the action's criterion is missing from the structure, by the same test as the register's key. */
function isOfNoCriterion({ criterion }: ImprovementAction, numbers: ReadonlySet<string>): boolean {
  return criterion === null || !numbers.has(criterion.toLowerCase());
}

function addHeading(layout: SpecLayout, heading: readonly SpecCell[]): number {
  const row = layout.add(heading);
  layout.style('heading', row, 1, 0, heading.length);
  return row;
}

function addCriteria(input: SummaryInput, layout: SpecLayout): Pick<DashboardData, 'criteria' | 'uncovered'> {
  const text = sheetWords(input);
  const criteria = input.structure.entries.filter(({ parent }) => parent === null);
  if (criteria.length === 0) return { criteria: null, uncovered: '0' };
  const heading = addHeading(layout, [
    text.byCriterion.number,
    text.register.criterion,
    ...SITUATIONS_BY_URGENCY.map((situation) => situationWord(input, situation)),
  ]);
  const first = heading + 1;
  for (const { number, title } of criteria) {
    const criterion = `$${cellAddress(layout.nextRow, KEY)}`;
    layout.add([
      number,
      `${number}. ${title}`,
      ...SITUATIONS_BY_URGENCY.map((situation): SpecCell => ({
        formula: `=${countActions(input, { criterion, situation })}`,
      })),
    ]);
  }
  const numbers = new Set(criteria.map(({ number }) => number.toLowerCase()));
  if (input.plan.actions.some((action) => isOfNoCriterion(action, numbers))) {
    const known = (column: number) => columnCells(first, first + criteria.length - 1, column).replaceAll('$', '');
    layout.add([
      '–',
      text.unrecognised,
      ...SITUATIONS_BY_URGENCY.map((situation, index): SpecCell => ({
        formula: `=${countActions(input, { situation })}-SUM(${known(FIGURES + index)})`,
      })),
    ]);
  }
  const rowCount = layout.nextRow - first;
  layout.styleColumns(['code', 'text', ...SITUATIONS_BY_URGENCY.map(() => 'count' as const)], first, rowCount);
  const sums = SITUATIONS_BY_URGENCY.map((_, index) =>
    columnCells(first, first + criteria.length - 1, FIGURES + index),
  );
  return {
    criteria: { row: heading, column: LABEL, rowCount: rowCount + 1, columnCount: 1 + SITUATIONS_BY_URGENCY.length },
    uncovered: `SUMPRODUCT(--(${sums.join('+')}=0))`,
  };
}

function firstOfMonth(day: Day, monthsLater: number): string {
  const { year, month } = calendarDay(day);
  return `DATE(${year},${month + monthsLater},1)`;
}

function addMonths(input: SummaryInput, layout: SpecLayout): Pick<DashboardData, 'months' | 'monthTotals'> {
  const text = sheetWords(input);
  const { months: names } = messagesFor(input.language).words;
  const column = (key: 'order' | 'end' | 'situation') =>
    tableColumnWithHeading(input.names.tables.indicators, text.register[key]);
  const heading = addHeading(layout, [
    text.dashboard.place,
    text.dashboard.month,
    situationWord(input, 'completed'),
    situationWord(input, 'overdue'),
    text.dashboard.others,
    text.byCriterion.actions,
  ]);
  const first = heading + 1;
  const months = timelineMonths(input.plan, input.asOf.day);
  months.forEach((day, index) => {
    const row = layout.nextRow;
    const { year, month } = calendarDay(day);
    const ends = `COUNTIFS(${column('order')},1,${column('end')},">="&${firstOfMonth(day, 0)},${column('end')},"<"&${firstOfMonth(day, 1)}`;
    const among = (situation: Situation): SpecCell => ({
      formula: `=${ends},${column('situation')},${quoteText(situationWord(input, situation))})`,
    });
    const [completed, overdue, total] = [0, 1, 3].map((figure) => cellAddress(row, FIGURES + figure));
    layout.add([
      index + 1,
      `${names[month - 1] ?? ''} ${year}`,
      among('completed'),
      among('overdue'),
      { formula: `=${total}-${completed}-${overdue}` },
      { formula: `=${ends})` },
    ]);
  });
  const cells = columnCells(first, layout.nextRow - 1, FIGURES + 3);
  const last = layout.add([
    '–',
    text.dashboard.outside,
    null,
    null,
    null,
    { formula: `=${countActions(input)}-SUM(${cells})` },
  ]);
  layout.styleColumns(['code', 'text', 'count', 'count', 'count', 'count'], first, months.length + 1);
  return {
    months: { row: heading, column: LABEL, rowCount: months.length + 1, columnCount: 4 },
    monthTotals: { cells, outside: cellAddress(last, FIGURES + 3) },
  };
}

function addMostOverdue(input: SummaryInput, layout: SpecLayout, overdue: string): readonly string[] {
  const { dashboard } = sheetWords(input);
  const first = addHeading(layout, [dashboard.place, dashboard.registerRow]) + 1;
  const cells = Array.from({ length: MOST_OVERDUE_COUNT }, (_, index) => {
    const row = layout.add([
      index + 1,
      { formula: `=${rowOfMostOverdue(input, cellAddress(first + index, KEY), overdue)}` },
    ]);
    return cellAddress(row, LABEL);
  });
  layout.styleColumns(['code', 'code'], first, MOST_OVERDUE_COUNT);
  return cells;
}

import { calendarDay } from '../../plan/day';
import { cellAddress, columnLetters } from '../../plan/grid';
import { SITUATIONS } from '../../schedule/situation';
import { cellText, dayCell, judgedCells, rowLink, situationEmphases, situationWord } from '../layout/action-cells';
import { timelineMonths } from './plan-months';
import { quoteText } from '../layout/references';
import { addHead, printOf, sheetWords } from '../layout/sheet-head';
import type { SheetSpec, SpecStyle } from '../sheet-spec';
import { SpecLayout } from '../layout/spec-layout';
import type { SummaryInput } from '../summary-input';

/**
 * Styles and widths in characters of the columns before the months: number, action, owner, start, end, situation, days.
 * The link comes after the months, because it isn't printed.
 */
const COLUMNS: readonly (readonly [SpecStyle, number])[] = [
  ['code', 4],
  ['text', 30],
  ['text', 15],
  ['date', 9.5],
  ['date', 9.5],
  ['situation', 11],
  ['days', 5.5],
];
const [START, END, SITUATION] = [3, 4, 5];
const FIRST_MONTH = COLUMNS.length;
const LINK_WIDTH = 10;

/** The width of the months together, in characters, for one page; that of a month is at least enough for its name. */
const [MONTHS_WIDTH, LEAST_MONTH] = [60, 3.3];

/**
 * A row per action, a column per month, and bars from start to end in the situation's color. Bars, situations and the
 * marked month are formulas that follow the as-of cell.
 */
export function timelineSheet(input: SummaryInput): SheetSpec {
  const { plan, schedule, names, asOf } = input;
  const text = sheetWords(input);
  const months = timelineMonths(plan, asOf.day);
  const layout = new SpecLayout(FIRST_MONTH + months.length + 1);
  const asOfCell = addHead(layout, input, 'timeline', START);

  const headingRow = 5;
  const firstRow = headingRow + 1;
  const rowCount = Math.max(1, schedule.situations.length);
  layout.style('note', layout.add([text.timelineNote]));
  layout.add([
    ...Array<null>(FIRST_MONTH).fill(null),
    ...months.map((day, index) => (index % 12 === 0 ? calendarDay(day).year : null)),
  ]);
  layout.style('year', headingRow - 1, 1, FIRST_MONTH, months.length);
  const { register } = text;
  layout.add([
    register.number,
    register.action,
    register.owner,
    register.start,
    register.end,
    register.situation,
    register.days,
    ...months.map((day) => ({ day })),
    register.link,
  ]);
  layout.style('heading', headingRow);
  layout.style('month-name', headingRow, 1, FIRST_MONTH, months.length);

  for (const judged of schedule.situations) {
    const { action } = judged;
    const row = layout.nextRow;
    const { situation, days } = judgedCells(input, judged, {
      start: cellAddress(row, START),
      end: cellAddress(row, END),
      asOf: asOfCell,
    });
    layout.add([
      cellText(action, 'number', action.number),
      cellText(action, 'action'),
      cellText(action, 'owner'),
      dayCell(action.start),
      dayCell(action.end),
      situation,
      days,
      ...months.map(() => null),
      rowLink(input, action),
    ]);
  }
  if (schedule.situations.length === 0) layout.add([]);

  layout.styleColumns(
    COLUMNS.map(([style]) => style),
    firstRow,
    rowCount,
  );
  layout.style('bar', firstRow, rowCount, FIRST_MONTH, months.length);
  layout.style('link', firstRow, rowCount, FIRST_MONTH + months.length, 1);

  // Relative to the bars' first cell.
  const month = `${columnLetters(FIRST_MONTH)}$${headingRow + 1}`;
  const cell = (column: number) => `$${cellAddress(firstRow, column)}`;
  const nextMonth = `DATE(YEAR(${month}),MONTH(${month})+1,1)`;
  const isThisMonth = `${month}<=${asOfCell},${asOfCell}<${nextMonth}`;
  // An action without a start gets only its end's month.
  const start = `IF(${cell(START)}="",${cell(END)},${cell(START)})`;
  const isBar = `${cell(END)}<>"",${cell(END)}>=${month},${start}<${nextMonth}`;
  const bars = { row: firstRow, column: FIRST_MONTH, rowCount, columnCount: months.length };
  layout.emphasize(
    { area: { ...bars, row: headingRow, rowCount: 1 }, formula: `=AND(${isThisMonth})`, as: 'this-month' },
    // The conditions exclude each other, so the order of the rules doesn't matter.
    { area: bars, formula: `=AND(${isThisMonth},NOT(AND(${isBar})))`, as: 'this-month' },
    ...SITUATIONS.map((situation) => ({
      area: bars,
      formula: `=AND(${cell(SITUATION)}=${quoteText(situationWord(input, situation))},${isBar})`,
      situation,
      as: 'bar' as const,
    })),
    ...situationEmphases(
      input,
      { row: firstRow, column: SITUATION, rowCount, columnCount: 1 },
      cellAddress(firstRow, SITUATION),
    ),
  );
  const monthWidth = Math.max(LEAST_MONTH, MONTHS_WIDTH / months.length);
  const pages = Math.ceil((months.length * monthWidth) / MONTHS_WIDTH);
  return {
    key: 'timeline',
    name: names.sheets.timeline,
    ...layout.finish(),
    columnWidths: [...COLUMNS.map(([, width]) => width), ...months.map(() => monthWidth), LINK_WIDTH],
    table: null,
    frozenRows: firstRow,
    firstFittedRow: headingRow,
    print: printOf(input, headingRow, {
      columns: FIRST_MONTH + months.length,
      ...(pages > 1 && { wide: { pages, repeatedColumns: FIRST_MONTH } }),
    }),
  };
}

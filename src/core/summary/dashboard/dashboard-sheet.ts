import { cellAddress, columnLetters } from '../../plan/grid';
import { SITUATION_STYLES } from '../../schedule/palette';
import { SITUATIONS_BY_URGENCY, type Situation } from '../../schedule/situation';
import { situationEmphases, situationWord } from '../layout/action-cells';
import { countActions } from '../count-actions';
import { changesPart } from './changes-part';
import { addDashboardData, type DashboardData } from './dashboard-data';
import { addTiles } from './dashboard-tiles';
import { mattersToDecide } from './decisions';
import { MOST_OVERDUE_COUNT, registerCell, registerText } from './most-overdue';
import { quoteText } from '../layout/references';
import { addHead, printOf, registerClosing, sheetWords } from '../layout/sheet-head';
import type { SheetSpec, SpecArea, SpecCell } from '../sheet-spec';
import { SpecLayout } from '../layout/spec-layout';
import type { SummaryInput } from '../summary-input';

/**
 * In characters. The first five columns are the left half; the seventh separates the most overdue actions from the
 * decisions.
 */
const WIDTHS = [7, 23, 11, 9, 43, 30, 6, 39, 10, 26];
const [SIGN, NAME, COUNT, SHARE, SIXTH, RIGHT] = [0, 1, 2, 3, 5, 7];

/** Row indexes, from 0, of the page's parts. */
const TILES = 5;
const SITUATIONS = 9;
const FIRST_SITUATION = SITUATIONS + 2;
const TOTAL = FIRST_SITUATION + SITUATIONS_BY_URGENCY.length;
const CHARTS = TOTAL + 3;
const CHART_ROWS = 14;
const LISTS = CHARTS + CHART_ROWS + 2;
const FIRST_OVERDUE = LISTS + 2;
const PAGE_ROWS = FIRST_OVERDUE + MOST_OVERDUE_COUNT + 2;

/** The length, in characters, of the texts in the list of the most overdue actions: two lines in their columns. */
const SHOWN = { owner: 46, action: 86, comments: 60 };

/**
 * A one-page overview: key figures, the legend of the marks, charts, the most overdue actions and matters to decide.
 * All figures are formulas over the register and follow the as-of cell. The charts' data is below the page.
 */
export function dashboardSheet(input: SummaryInput): SheetSpec {
  const { names } = input;
  const layout = new SpecLayout(WIDTHS.length);
  addHead(layout, input, 'dashboard', COUNT);
  layout.style('note', layout.add([registerClosing(input)]));

  const count = (situation: Situation) =>
    cellAddress(FIRST_SITUATION + SITUATIONS_BY_URGENCY.indexOf(situation), COUNT);
  const total = cellAddress(TOTAL, COUNT);
  addTiles(input, layout, TILES, { count, total, longest: cellAddress(FIRST_OVERDUE, SHARE) });
  addSituations(input, layout, total);

  // The data is laid out first because the page refers to it.
  while (layout.nextRow <= PAGE_ROWS) layout.add([]);
  const data = addDashboardData(input, layout, count('overdue'));
  addCharts(input, layout, data, total);
  addMostOverdue(input, layout, data);
  addDecisions(input, layout, data);

  return {
    key: 'dashboard',
    name: names.sheets.dashboard,
    ...layout.finish(),
    columnWidths: WIDTHS,
    table: null,
    frozenRows: 0,
    firstFittedRow: TILES,
    print: printOf(input, null, {
      onePage: { row: 0, column: 0, rowCount: PAGE_ROWS, columnCount: WIDTHS.length },
    }),
  };
}

/** All situations with sign, count and meaning. Also serves as the legend of the marks. */
function addSituations(input: SummaryInput, layout: SpecLayout, total: string): void {
  const text = sheetWords(input);
  const { dashboard } = text;
  const meanings = dashboard.meanings(input.dueSoonDays);
  const share = (row: number): SpecCell => ({
    formula: `=IF(${total}=0,"",${cellAddress(row, COUNT)}/${total})`,
  });
  layout.put(SITUATIONS, SIGN, [dashboard.situations]);
  layout.style('section', SITUATIONS, 1, SIGN, 1);
  layout.put(SITUATIONS + 1, SIGN, [
    dashboard.sign,
    text.register.situation,
    text.byCriterion.actions,
    dashboard.share,
    dashboard.meaning,
  ]);
  layout.style('heading', SITUATIONS + 1, 1, SIGN, SIXTH);
  SITUATIONS_BY_URGENCY.forEach((situation, index) => {
    const row = FIRST_SITUATION + index;
    layout.put(row, SIGN, [
      SITUATION_STYLES[situation].sign,
      situationWord(input, situation),
      { formula: `=${countActions(input, { situation })}` },
      share(row),
      meanings[situation],
    ]);
  });
  layout.put(TOTAL, NAME, [text.total, { formula: `=${countActions(input)}` }, share(TOTAL)]);
  layout.styleColumns(['sign', 'line', 'count', 'percent', 'line'], FIRST_SITUATION, SITUATIONS_BY_URGENCY.length + 1);
  layout.style('total', TOTAL, 1, SIGN, SIXTH);
  layout.emphasize(
    ...situationEmphases(
      input,
      { row: FIRST_SITUATION, column: SIGN, rowCount: SITUATIONS_BY_URGENCY.length, columnCount: 2 },
      `$${cellAddress(FIRST_SITUATION, NAME)}`,
    ),
  );
}

/** One of an area's columns without the heading, as a reference within the sheet. */
function figuresOf({ row, column, rowCount }: SpecArea, index: number): string {
  const letters = columnLetters(column + index);
  return `$${letters}$${row + 2}:$${letters}$${row + rowCount}`;
}

/** The label beside the largest figure, as an expression. */
const labelOfMost = (labels: string, figures: string) => `INDEX(${labels},MATCH(MAX(${figures}),${figures},0))`;

function addCharts(input: SummaryInput, layout: SpecLayout, data: DashboardData, total: string): void {
  const { charts, said } = sheetWords(input).dashboard;
  const situations = { row: SITUATIONS + 1, column: NAME, rowCount: SITUATIONS_BY_URGENCY.length + 1, columnCount: 2 };
  const most = (area: SpecArea, figures: string) => `${labelOfMost(figuresOf(area, 0), figures)}&" ("&MAX(${figures})&`;
  const counts = figuresOf(situations, 1);
  const { criteria } = data;
  const overdue = criteria === null ? '' : figuresOf(criteria, 1 + SITUATIONS_BY_URGENCY.indexOf('overdue'));
  const { cells, outside } = data.monthTotals;
  const sentences: readonly (readonly [row: number, column: number, formula: string])[] = [
    [
      SITUATIONS,
      SIXTH,
      `IF(${total}=0,${quoteText(said.situations.none)},${quoteText(said.situations.most)}&` +
        `${most(situations, counts)}${quoteText(said.situations.of)}&${total}&").")`,
    ],
    ...(criteria === null
      ? []
      : [
          [
            CHARTS,
            SIGN,
            `IF(SUM(${overdue})=0,${quoteText(said.criteria.none)},${quoteText(said.criteria.most)}&${most(criteria, overdue)}").")&` +
              `${quoteText(said.criteria.empty)}&${data.uncovered}&"."`,
          ] as const,
        ]),
    [
      CHARTS,
      SIXTH,
      `IF(SUM(${cells})=0,${quoteText(said.months.none)},${quoteText(said.months.most)}&${most(data.months, cells)}").")&` +
        `${quoteText(said.months.outside)}&${outside}&"."`,
    ],
  ];
  for (const [row, column, formula] of sentences) {
    layout.put(row, column, [{ formula: `=${formula}` }]);
    layout.style('note', row, 1, column, 1);
  }
  layout.draw(
    {
      key: 'situations',
      title: charts.situations,
      type: 'bars',
      data: situations,
      place: {
        row: SITUATIONS + 1,
        column: SIXTH,
        rowCount: CHARTS - SITUATIONS - 2,
        columnCount: WIDTHS.length - SIXTH,
      },
      situations: SITUATIONS_BY_URGENCY,
    },
    ...(criteria === null
      ? []
      : [
          {
            key: 'criteria' as const,
            title: charts.criteria,
            type: 'stacked-bars' as const,
            data: criteria,
            place: { row: CHARTS + 1, column: SIGN, rowCount: CHART_ROWS, columnCount: SIXTH },
            situations: SITUATIONS_BY_URGENCY,
          },
        ]),
    {
      key: 'months',
      title: charts.months,
      type: 'stacked-columns',
      data: data.months,
      place: { row: CHARTS + 1, column: SIXTH, rowCount: CHART_ROWS, columnCount: WIDTHS.length - SIXTH },
      situations: ['completed', 'overdue', 'in-progress'],
    },
  );
}

/** The most overdue actions, as formulas that follow the as-of cell. */
function addMostOverdue(input: SummaryInput, layout: SpecLayout, { mostOverdue }: DashboardData): void {
  const { register, report, dashboard } = sheetWords(input);
  layout.put(LISTS, SIGN, [dashboard.mostOverdue(MOST_OVERDUE_COUNT)]);
  layout.style('section', LISTS, 1, SIGN, 1);
  layout.put(LISTS + 1, SIGN, [
    register.number,
    register.owner,
    register.end,
    register.days,
    register.action,
    report.comments,
  ]);
  layout.style('heading', LISTS + 1, 1, SIGN, SIXTH + 1);
  const { noReason } = report;
  mostOverdue.forEach((row, index) => {
    const comments =
      'comments' in input.plan.columns
        ? registerText(input, 'comments', row, SHOWN.comments, noReason)
        : `IF(${row}="","",${quoteText(noReason)})`;
    layout.put(FIRST_OVERDUE + index, SIGN, [
      { formula: `=${registerCell(input, 'number', row)}` },
      { formula: `=${registerText(input, 'owner', row, SHOWN.owner, sheetWords(input).noOwner)}` },
      { formula: `=${registerCell(input, 'end', row)}` },
      { formula: `=${registerCell(input, 'days', row)}` },
      { formula: `=${registerText(input, 'action', row, SHOWN.action, '')}` },
      { formula: `=${comments}` },
    ]);
  });
  layout.styleColumns(['code', 'text', 'date', 'days', 'text', 'text'], FIRST_OVERDUE, MOST_OVERDUE_COUNT);
}

function addDecisions(input: SummaryInput, layout: SpecLayout, data: DashboardData): void {
  const { dashboard } = sheetWords(input);
  const listOf = (column: number) => data.mostOverdue.map((_, index) => cellAddress(FIRST_OVERDUE + index, column));
  const matters = mattersToDecide(input, data, {
    numbers: listOf(SIGN),
    days: listOf(SHARE),
    comments: listOf(SIXTH),
  });
  layout.put(LISTS, RIGHT, [dashboard.decisions]);
  layout.style('section', LISTS, 1, RIGHT, 1);
  layout.put(LISTS + 1, RIGHT, [dashboard.matter, dashboard.howMany, dashboard.which]);
  layout.style('heading', LISTS + 1, 1, RIGHT);
  addCounted(layout, FIRST_OVERDUE, matters);

  const { title, note, rows } = changesPart(input);
  const first = FIRST_OVERDUE + matters.length + 1;
  layout.put(first, RIGHT, [title]);
  layout.style('section', first, 1, RIGHT, 1);
  if (note !== null) {
    layout.put(first + 1, RIGHT, [note]);
    layout.style('note', first + 1, 1, RIGHT, 1);
  }
  addCounted(layout, first + 1, rows);
}

/** Rows beside the list of the most overdue actions. */
function addCounted(layout: SpecLayout, first: number, rows: readonly (readonly SpecCell[])[]): void {
  rows.forEach((cells, index) => {
    layout.put(first + index, RIGHT, cells);
  });
  for (const [index, style] of (['text', 'count', 'text'] as const).entries()) {
    layout.style(style, first, rows.length, RIGHT + index, 1);
  }
}

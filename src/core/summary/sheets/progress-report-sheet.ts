import { calendarDay, type Day } from '../../plan/day';
import { cellAddress } from '../../plan/grid';
import { SITUATIONS_BY_URGENCY, type ActionSituation, type Situation } from '../../schedule/situation';
import { cellText, dayCell, judgedCells, situationEmphases, situationWord } from '../layout/action-cells';
import { achievement } from './by-criterion-sheet';
import { countActions, type ActionFilter } from '../count-actions';
import { columnCells, quoteText } from '../layout/references';
import { addHead, printOf, registerClosing, sheetWords } from '../layout/sheet-head';
import type { SheetSpec, SpecCell, SpecStyle } from '../sheet-spec';
import { SpecLayout } from '../layout/spec-layout';
import type { SummaryInput } from '../summary-input';

/** Styles and widths in characters: number, action, owner, end, completed on, situation, days, evidence, comments. */
const COLUMNS: readonly (readonly [SpecStyle, number])[] = [
  ['code', 6],
  ['text', 46],
  ['text', 24],
  ['date', 12],
  ['date', 12],
  ['situation', 17],
  ['days', 14],
  ['text', 28],
  ['text', 34],
];
const [TITLE, COUNT, END, SITUATION] = [1, 2, 3, 5];

/** The first column of each signature line and its number of columns. */
const SIGNATURES = [
  [1, 1],
  [3, 3],
  [7, 1],
] as const;

/** Blank rows above the signature lines; and all rows to fill in: those, the lines, and one each for name and date. */
const ROOM_TO_SIGN = 4;
const SIGNATURE_ROWS = ROOM_TO_SIGN + 5;

/** For sorting: actions without an end come last. */
const endOf = ({ action }: ActionSituation) => (action.end.kind === 'date' ? action.end.day : Infinity);

/**
 * The progress report, for printing or saving as PDF: what was completed, what is overdue and why, the percentage by
 * criterion, and space to sign.
 *
 * Actions are grouped by what the plan states (completed; suspended or cancelled; open), and open ones are sorted by
 * end. Neither depends on the as-of cell, so every row stays in the right place when the date changes.
 */
export function progressReportSheet(input: SummaryInput): SheetSpec {
  const { schedule, names, plan } = input;
  const { report } = sheetWords(input);
  const layout = new SpecLayout(COLUMNS.length);
  const asOf = addHead(layout, input, 'progress-report', END);
  const firstFittedRow = layout.add([registerClosing(input)]) + 1;
  layout.style('note', firstFittedRow - 1);

  const among = (...situations: readonly Situation[]) =>
    schedule.situations.filter(({ situation }) => situations.includes(situation));
  const done = among('completed');
  const stopped = among('suspended', 'cancelled');
  const closed = new Set([...done, ...stopped]);
  const open = schedule.situations
    .filter((judged) => !closed.has(judged))
    .sort((a, b) => endOf(a) - endOf(b) || a.action.row - b.action.row);

  let parts = 0;
  const numbered = (title: string) => `${++parts}. ${title}`;
  addFigures(input, layout, numbered(report.figures));
  if (input.structure.entries.length > 0) addCriteria(input, layout, numbered(report.criteria));
  addActions(input, layout, asOf, numbered(report.done), done);
  if (done.length > 0 && !('evidence' in plan.columns)) layout.style('note', layout.add([null, report.noEvidence]));
  addActions(input, layout, asOf, numbered(report.open), open);
  if (stopped.length > 0) addActions(input, layout, asOf, numbered(report.stopped), stopped);
  addSignatures(input, layout);

  return {
    key: 'progress-report',
    name: names.sheets['progress-report'],
    ...layout.finish(),
    columnWidths: COLUMNS.map(([, width]) => width),
    table: null,
    frozenRows: 0,
    fillInRows: SIGNATURE_ROWS,
    firstFittedRow,
    print: printOf(input, null),
  };
}

function addPart(layout: SpecLayout, title: string, heading: readonly SpecCell[], column = 0): number {
  layout.add([]);
  layout.style('section', layout.add([title]));
  const row = layout.add([...Array<null>(column).fill(null), ...heading]);
  layout.style('heading', row, 1, column, heading.length);
  return row + 1;
}

/** The count of each situation, the total and the *cumplimiento*. */
function addFigures(input: SummaryInput, layout: SpecLayout, title: string): void {
  const text = sheetWords(input);
  const first = addPart(layout, title, [text.register.situation, text.byCriterion.actions], TITLE);
  for (const situation of SITUATIONS_BY_URGENCY) {
    layout.add([null, situationWord(input, situation), { formula: `=${countActions(input, { situation })}` }]);
  }
  const count = (situation: Situation) => cellAddress(first + SITUATIONS_BY_URGENCY.indexOf(situation), COUNT);
  const total = layout.add([null, text.total, { formula: `=${countActions(input)}` }]);
  layout.add([
    null,
    text.byCriterion.achievement,
    achievement(cellAddress(total, COUNT), count('completed'), count('cancelled')),
    text.report.achievementNote,
  ]);
  layout.style('text', first, SITUATIONS_BY_URGENCY.length + 2, TITLE, 1);
  layout.style('count', first, SITUATIONS_BY_URGENCY.length + 1, COUNT, 1);
  layout.style('percent', total + 1, 1, COUNT, 1);
  layout.style('note', total + 1, 1, END);
  layout.style('total', total, 2, TITLE, 2);
}

/** The actions and the percentage completed by criterion, calculated as in *Por criterio*. */
function addCriteria(input: SummaryInput, layout: SpecLayout, title: string): void {
  const text = sheetWords(input);
  const { byCriterion } = text;
  const counted: readonly (Situation | null)[] = [null, 'completed', 'overdue', 'cancelled'];
  const criteria = input.structure.entries.filter(({ parent }) => parent === null);
  const first = addPart(layout, title, [
    byCriterion.number,
    byCriterion.title,
    ...counted.map((situation) => (situation === null ? byCriterion.actions : situationWord(input, situation))),
    byCriterion.achievement,
  ]);
  const at = (row: number, index: number) => cellAddress(row, COUNT + index);
  const counts = (filter: ActionFilter) =>
    counted.map((situation): SpecCell => ({
      formula: `=${countActions(input, situation === null ? filter : { ...filter, situation })}`,
    }));
  const achievementIn = (row: number) => achievement(at(row, 0), at(row, 1), at(row, 3));
  for (const { number, title } of criteria) {
    const row = layout.nextRow;
    layout.add([number, title, ...counts({ criterion: cellAddress(row, 0) }), achievementIn(row)]);
  }
  const rest = layout.nextRow;
  const total = rest + 1;
  const known = (index: number) => `SUM(${at(first, index)}:${at(rest - 1, index)})`;
  layout.add(
    [
      null,
      text.unrecognised,
      ...counted.map((_, index): SpecCell => ({
        formula: `=${at(total, index)}-${known(index)}`,
      })),
      achievementIn(rest),
    ],
    [null, text.total, ...counts({}), achievementIn(total)],
  );
  const rowCount = total - first + 1;
  layout.styleColumns(['code', 'text', ...counted.map(() => 'count' as const), 'percent'], first, rowCount);
  layout.style('total', total, 1, 0, COUNT + counted.length + 1);
}

function dateExpression(day: Day): string {
  const { year, month, day: dayOfMonth } = calendarDay(day);
  return `DATE(${year},${month},${dayOfMonth})`;
}

function addActions(
  input: SummaryInput,
  layout: SpecLayout,
  asOf: string,
  title: string,
  actions: readonly ActionSituation[],
): void {
  const text = sheetWords(input);
  const { register, report } = text;
  const first = addPart(layout, title, [
    register.number,
    register.action,
    register.owner,
    register.end,
    register.completedOn,
    register.situation,
    register.days,
    report.evidence,
    report.comments,
  ]);
  const overdue = quoteText(situationWord(input, 'overdue'));
  for (const judged of actions) {
    const { action } = judged;
    const row = layout.nextRow;
    const { situation, days } = judgedCells(input, judged, {
      // The report has no start column, so the start is part of the formula.
      start: action.start.kind === 'date' ? dateExpression(action.start.day) : '0',
      end: cellAddress(row, END),
      asOf,
    });
    layout.add([
      cellText(action, 'number', action.number),
      cellText(action, 'action'),
      cellText(action, 'owner'),
      dayCell(action.end),
      dayCell(action.completedOn),
      situation,
      days,
      cellText(action, 'evidence'),
      cellText(action, 'comments') ?? {
        formula: `=IF(${cellAddress(row, SITUATION)}=${overdue},${quoteText(report.noReason)},"")`,
      },
    ]);
  }
  const rowCount = layout.nextRow - first;
  layout.styleColumns(
    COLUMNS.map(([style]) => style),
    first,
    rowCount,
  );
  if (actions.length === 0) {
    layout.style('note', layout.add([null, report.none]));
    return;
  }
  const area = { row: first, column: SITUATION, rowCount, columnCount: 1 };
  layout.emphasize(...situationEmphases(input, area, cellAddress(first, SITUATION)));
  const situations = columnCells(first, first + rowCount - 1, SITUATION);
  layout.style('note', layout.add([null, { formula: `=${quoteText(report.counted)}&COUNTIF(${situations},"?*")` }]));
}

/** Space for the signatures of those who prepared, reviewed and approved the report. */
function addSignatures(input: SummaryInput, layout: SpecLayout): void {
  const { report } = sheetWords(input);
  const first = layout.nextRow;
  const role = first + ROOM_TO_SIGN;
  const rows: readonly (readonly string[])[] = [
    ...Array<readonly string[]>(ROOM_TO_SIGN).fill([]),
    [report.madeBy, report.reviewedBy, report.approvedBy],
    SIGNATURES.map(() => report.nameAndPost),
    [],
    SIGNATURES.map(() => report.date),
    [],
  ];
  for (const texts of rows) {
    layout.add(
      Array.from({ length: COLUMNS.length }, (_, column): SpecCell => {
        const index = SIGNATURES.findIndex(([at]) => at === column);
        return texts[index] ?? { fillIn: true };
      }),
    );
  }
  for (const [column, columnCount] of SIGNATURES) {
    layout.style('signature', role, 1, column, columnCount);
    layout.style('note', role + 1, 1, column, columnCount);
    layout.style('note', role + 3, 1, column, columnCount);
  }
}

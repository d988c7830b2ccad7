import { rowNumber } from '../../plan/sheet-row';
import { messagesFor } from '../../messages/messages';
import { formatDay } from '../../messages/format-day';
import { calendarDay } from '../../plan/day';
import { cellAddress } from '../../plan/grid';
import type { ColumnKey, DateReading, ImprovementAction } from '../../plan/improvement-plan';
import { rowName } from './action-rows';
import { SITUATION_STYLES } from '../../schedule/palette';
import { SITUATIONS_BY_URGENCY, type ActionSituation } from '../../schedule/situation';
import { cellText, dayCell, judgedCells, situationWord } from '../layout/action-cells';
import { quoteText } from '../layout/references';
import { sheetWords } from '../layout/sheet-head';
import type { SpecCell, SpecEmphasis } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import { END_COLUMN, figureCell, PROGRESS_COLUMN, reportWords, type ActionList } from './report-figures';
import { groupTitle, type ReportGroup } from './report-groups';
import { addHeading, tableCells, type TableCell, type TableColumn } from './page-table';
import { MOST_LINES, NORMAL, SITUATION_COLUMN, type PageCell, type ReportPage } from './report-page';
import { rowHeight, textLines, textParts } from './text-lines';

const [START_COLUMN, STATUS_COLUMN] = [4, 6] as const;

type Column = 'number' | 'action' | 'indicator' | 'owner' | 'start' | 'end' | 'status' | 'progress';

/** Which columns of the plan hold anything. */
export type FilledColumns = ReadonlySet<ColumnKey>;

const CHECKED = [
  'indicator',
  'target',
  'actual',
  'owner',
  'start',
  'end',
  'status',
  'progress',
  'evidence',
  'comments',
] as const satisfies readonly ColumnKey[];

const isGiven = ({ kind }: DateReading) => kind !== 'empty';

export function filledColumns({ plan }: SummaryInput): FilledColumns {
  const isFilled = (action: ImprovementAction, column: ColumnKey) => {
    if (column === 'start') return isGiven(action.start);
    if (column === 'end') return isGiven(action.end);
    return cellText(action, column) !== null;
  };
  return new Set(CHECKED.filter((column) => plan.actions.some((action) => isFilled(action, column))));
}

/** The room of a column that the plan lacks goes to the one on its left. */
function columnsOf(input: SummaryInput, filled: FilledColumns): readonly TableColumn<Column>[] {
  const words = reportWords(input);
  const { register } = sheetWords(input);
  const status = messagesFor(input.language).words.columns.status;
  const has = (column: ColumnKey) => filled.has(column);
  const only = (column: ColumnKey, found: TableColumn<Column>) => (has(column) ? [found] : []);
  return [
    { key: 'number', at: 0, heading: numberHeading(input), style: 'report-center' },
    { key: 'action', at: 1, span: has('indicator') ? 1 : 2, heading: register.action },
    ...only('indicator', { key: 'indicator', at: 2, heading: register.indicator }),
    { key: 'owner', at: 3, span: has('start') ? 1 : 2, heading: register.owner },
    ...only('start', { key: 'start', at: START_COLUMN, heading: register.start, style: 'report-date' }),
    { key: 'end', at: END_COLUMN, heading: register.end, style: 'report-date' },
    { key: 'status', at: STATUS_COLUMN, span: has('progress') ? 1 : 2, heading: status, style: 'report-status' },
    ...only('progress', {
      key: 'progress',
      at: PROGRESS_COLUMN,
      heading: words.progressShare,
      style: 'report-percent',
    }),
  ];
}

/** What the symbols mean, and what the plan doesn't give: said once. */
function legend(input: SummaryInput, filled: FilledColumns): string {
  const words = reportWords(input);
  const { columns } = messagesFor(input.language).words;
  const signs = SITUATIONS_BY_URGENCY.filter((situation) => input.schedule.counts[situation] > 0).map(
    (situation) =>
      `${SITUATION_STYLES[situation].sign}\u00A0${situationWord(input, situation).toLowerCase().replaceAll(' ', '\u00A0')}`,
  );
  const absent = CHECKED.filter((column) => !filled.has(column)).map((column) => columns[column].toLowerCase());
  const key = `${filled.has('status') ? words.statusNote : words.situationNote}${signs.join(', ')}.`;
  return `${key}${absent.length === 0 ? '' : words.absent(absent)}`;
}

const hasNumbers = ({ plan }: SummaryInput) => plan.actions.some((action) => cellText(action, 'number') !== null);

/** The heading of the actions' numbers, or of their rows in a plan without numbers. */
export function numberHeading(input: SummaryInput): string {
  const text = sheetWords(input);
  return hasNumbers(input) ? text.register.number : text.row.trim();
}

/** The action's number; its row in a plan without numbers. */
export function numberCell(input: SummaryInput, action: ImprovementAction): SpecCell {
  return hasNumbers(input) ? cellText(action, 'number', action.number) : rowNumber(action.row);
}

/** What a cell of an action shows; `''` if it is empty. */
export function shownText(action: ImprovementAction, column: ColumnKey): string {
  const cell = cellText(action, column);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell) : '';
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

function indicatorText(input: SummaryInput, action: ImprovementAction): string | null {
  const { register } = sheetWords(input);
  const said = (column: 'target' | 'actual') => {
    const text = shownText(action, column);
    return text === '' ? [] : [`${register[column]}: ${text.replace(/\s*[\r\n]+\s*/g, '; ')}`];
  };
  const lines = [...action.indicators, ...said('target'), ...said('actual')];
  return lines.length === 0 ? null : lines.join('\n');
}

/** The line above actions that share it: the subcriterion's number with the objective, else the improvement area. */
function goalText(input: SummaryInput, action: ImprovementAction, group: ReportGroup): string {
  const { columns } = messagesFor(input.language).words;
  const objective = oneLine(shownText(action, 'objective'));
  const area = oneLine(shownText(action, 'improvementArea'));
  const text =
    objective !== '' && objective !== group.title
      ? `${columns.objective}: ${objective}`
      : area === ''
        ? ''
        : `${columns.improvementArea}: ${area}`;
  return [action.subcriterion ?? '', text].filter((part) => part !== '').join(' · ');
}

function notesText(input: SummaryInput, action: ImprovementAction): string {
  const { register } = sheetWords(input);
  const { completedOn } = action;
  const said = (label: string, text: string) => (text === '' ? [] : [`${label}: ${text}`]);
  return [
    ...(completedOn.kind === 'date' ? [`${register.completedOn} ${formatDay(completedOn.day, input.language)}`] : []),
    ...said(register.evidence, shownText(action, 'evidence')),
    ...said(reportWords(input).comment, shownText(action, 'comments')),
  ].join('\n');
}

/** The rows of one action: what it is for, the action itself, and what is noted about it. */
interface ActionRows {
  readonly goal: string;
  /** The first row, and those that a long text continues in. */
  readonly parts: readonly (readonly PageCell[])[];
  readonly notes: readonly string[];
}

/** A cell's text in parts that fit into rows. */
function partsOf(page: ReportPage, cell: PageCell): readonly SpecCell[] {
  const { content, at, span = 1, font = NORMAL } = cell;
  return typeof content === 'string' ? textParts(content, page.width(at, span), font, MOST_LINES) : [content];
}

function splitRow(page: ReportPage, cells: readonly PageCell[]): readonly (readonly PageCell[])[] {
  const parts = cells.map((cell) => partsOf(page, cell));
  const count = Math.max(...parts.map(({ length }) => length));
  return Array.from({ length: count }, (_, row) =>
    cells.map((cell, at): PageCell => {
      const { shown, ...rest } = cell;
      const content = parts[at]?.[row] ?? null;
      return row === 0 && shown !== undefined ? { ...rest, shown, content } : { ...rest, content };
    }),
  );
}

function actionRows(
  page: ReportPage,
  input: SummaryInput,
  columns: readonly TableColumn<Column>[],
  judged: ActionSituation,
  goal: string,
): ActionRows {
  const { action, situation } = judged;
  const status = cellText(action, 'status');
  const word = typeof status === 'string' && status.trim() !== '' ? status : null;
  const date = (reading: DateReading, column: 'start' | 'end'): TableCell => {
    const day = dayCell(reading);
    const text = day === null ? cellText(action, column) : null;
    return { content: day ?? text, ...(day === null ? {} : { shown: '' }) };
  };
  const cells = tableCells(columns, {
    number: { content: numberCell(input, action) },
    action: { content: cellText(action, 'action') },
    indicator: { content: indicatorText(input, action) },
    owner: { content: cellText(action, 'owner') },
    start: date(action.start, 'start'),
    end: date(action.end, 'end'),
    status: {
      content: word,
      shown: `${SITUATION_STYLES[situation].sign} ${word ?? situationWord(input, 'unscheduled')}`,
      bold: true,
    },
    progress: { content: action.progress ?? '–', shown: '' },
  });
  const notes = notesText(input, action);
  const width = page.width(1, 7);
  return {
    goal,
    parts: splitRow(page, cells),
    notes: notes === '' ? [] : textParts(notes, width, NORMAL, MOST_LINES),
  };
}

function heightOfRows(page: ReportPage, { goal, parts, notes }: ActionRows): number {
  const lines = (text: string, at: number) => textLines(text, page.width(at, 8 - at), NORMAL).length;
  const goalHeight = goal === '' ? 0 : rowHeight(lines(goal, 0), NORMAL.size);
  const notesHeight = notes.reduce((sum, note) => sum + rowHeight(lines(note, 1), NORMAL.size), 0);
  return goalHeight + parts.reduce((sum, cells) => sum + page.heightOf(cells), 0) + notesHeight;
}

/** The height of a group's title, and about that of the table's heading. */
const [GROUP_HEIGHT, HEADING_HEIGHT] = [19, 18];

/** The actions of the plan by group. Returns the place of the list; `null` if the plan has no action. */
export function addActions(
  page: ReportPage,
  input: SummaryInput,
  groups: readonly ReportGroup[],
  title: string,
  filled: FilledColumns,
): ActionList | null {
  const columns = columnsOf(input, filled);
  page.title('actions', title, 120);
  page.prose(legend(input, filled), { styles: ['report-quiet'] });
  let firstRow: number | null = null;
  for (const group of groups) {
    let isBegun = false;
    let lastGoal = '';
    for (const judged of group.situations) {
      const goal = goalText(input, judged.action, group);
      const rows = actionRows(page, input, columns, judged, goal === lastGoal ? '' : goal);
      const titleHeight = isBegun ? 0 : GROUP_HEIGHT;
      const isNewPage = page.keep(titleHeight + (firstRow === null ? HEADING_HEIGHT : 0) + heightOfRows(page, rows));
      // The heading opens the list and every page of it.
      if (isNewPage || firstRow === null) firstRow = Math.min(firstRow ?? Infinity, addHeading(page, columns));
      if (isNewPage || !isBegun) addGroupTitle(page, input, group, isBegun);
      addAction(page, input, group, judged, rows);
      isBegun = true;
      lastGoal = goal;
    }
  }
  return firstRow === null ? null : { firstRow, lastRow: page.nextRow - 1 };
}

function addGroupTitle(page: ReportPage, input: SummaryInput, group: ReportGroup, isContinued: boolean): void {
  const words = reportWords(input);
  const name = groupTitle(input, group);
  if (name === '') return;
  const text = isContinued ? words.continued(name) : words.groupTitle(name, group.situations.length);
  page.prose(text, { font: { size: 11, bold: true }, styles: ['report-group'] });
}

function addAction(
  page: ReportPage,
  input: SummaryInput,
  group: ReportGroup,
  judged: ActionSituation,
  { goal, parts, notes }: ActionRows,
): void {
  const { action } = judged;
  if (goal !== '') page.prose(goal, { styles: ['report-goal'] });
  parts.forEach((cells, part) => {
    if (part > 0) {
      page.row(cells, notes.length === 0 && part === parts.length - 1 ? { styles: ['report-line'] } : {});
      return;
    }
    const row = page.nextRow;
    const at = (column: number) => cellAddress(row, column);
    const { situation } = judgedCells(input, judged, {
      start: startExpression(action),
      // The cell shows the text of an end that isn't a date, and Excel takes text for later than any date.
      end: action.end.kind === 'date' ? at(END_COLUMN) : '""',
      asOf: figureCell('asOf'),
    });
    const overdue = quoteText(situationWord(input, 'overdue'));
    const days = `IF(${at(SITUATION_COLUMN)}=${overdue},${figureCell('asOf')}-${at(END_COLUMN)},0)`;
    const status: SpecCell = { formula: `=${at(SITUATION_COLUMN)}` };
    const own = cells.map((cell) =>
      cell.at === STATUS_COLUMN && cell.content === null ? { ...cell, content: status } : cell,
    );
    page.row(own, {
      name: rowName('action', action),
      hidden: [group.key, situation, { formula: `=${days}` }],
      ...(notes.length === 0 && parts.length === 1 ? { styles: ['report-line'] } : {}),
    });
  });
  notes.forEach((note, at) => {
    page.prose(note, { at: 1, styles: ['report-quiet'] }, at === notes.length - 1 ? { styles: ['report-line'] } : {});
  });
}

/** An action without a readable start counts as begun. */
function startExpression({ start }: ImprovementAction): string {
  if (start.kind !== 'date') return '0';
  const { year, month, day } = calendarDay(start.day);
  return `DATE(${year},${month},${day})`;
}

/** Shows the symbol of each situation before the status, and what is overdue in red. */
export function statusEmphases(input: SummaryInput, list: ActionList | null): readonly SpecEmphasis[] {
  if (list === null) return [];
  const { firstRow, lastRow } = list;
  const area = { row: firstRow, column: STATUS_COLUMN, rowCount: lastRow - firstRow + 1, columnCount: 1 };
  return SITUATIONS_BY_URGENCY.map((situation) => ({
    area,
    formula: `=$M${firstRow + 1}=${quoteText(situationWord(input, situation))}`,
    as: 'sign',
    situation,
  }));
}

import { cellAddress } from '../../plan/grid';
import type { ImprovementAction } from '../../plan/improvement-plan';
import type { ActionSituation } from '../../schedule/situation';
import { cellText, dayCell } from '../layout/action-cells';
import { sheetWords } from '../layout/sheet-head';
import type { SpecCell } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import { matchRowNames, rowName } from './action-rows';
import { numberCell, numberHeading, shownText } from './report-actions';
import { figureCell, reportWords } from './report-figures';
import { addHeading, tableCells, type TableColumn } from './page-table';
import { NORMAL, type PageCell, type ReportPage } from './report-page';
import { textLines } from './text-lines';

const [ACTION_COLUMN, REASON_COLUMN, END_COLUMN, DAYS_COLUMN, NEW_DATE_COLUMN] = [1, 2, 4, 5, 6] as const;

/** The lines of an action's text, and of a reason, where the whole text is elsewhere in the report. */
const [ACTION_LINES, REASON_LINES] = [2, 4] as const;

/** Shortens a text to whole words. */
function brief(text: string, pixels: number, most: number): string {
  const lines = textLines(text, pixels, NORMAL);
  if (lines.length <= most) return text;
  const words = lines.slice(0, most).join(' ').split(' ');
  while (words.length > 1 && textLines(`${words.join(' ')}…`, pixels, NORMAL).length > most) words.pop();
  // Not «… a la…».
  while (words.length > 1 && (words.at(-1) ?? '').length < 4) words.pop();
  return `${words.join(' ').replace(/[,;.:]$/, '')}…`;
}

/** An action's text in a few lines: the whole text is in the list of actions. */
export function briefAction(page: ReportPage, action: ImprovementAction, span = 1): string {
  const text = shownText(action, 'action').replace(/\s+/g, ' ');
  return brief(text, page.width(ACTION_COLUMN, span), ACTION_LINES);
}

type DelayColumn = 'number' | 'action' | 'reason' | 'owner' | 'end' | 'days' | 'newDate';

function columnsOf(input: SummaryInput): readonly TableColumn<DelayColumn>[] {
  const words = reportWords(input);
  const { register } = sheetWords(input);
  return [
    { key: 'number', at: 0, heading: numberHeading(input), style: 'report-center' },
    { key: 'action', at: ACTION_COLUMN, heading: register.action },
    { key: 'reason', at: REASON_COLUMN, heading: words.reason },
    { key: 'owner', at: 3, heading: register.owner },
    { key: 'end', at: END_COLUMN, heading: register.end, style: 'report-date' },
    { key: 'days', at: DAYS_COLUMN, heading: register.days, style: 'report-days' },
    { key: 'newDate', at: NEW_DATE_COLUMN, span: 2, heading: words.newDate, style: 'report-new-date' },
  ];
}

const [LATE, NOTED] = ['late', 'noted'];

/** The overdue actions, the latest first, with the plan's reasons; people add reasons and new dates. */
export function addDelays(page: ReportPage, input: SummaryInput, title: string): void {
  const words = reportWords(input);
  const columns = columnsOf(input);
  const late = lateActions(input);
  const before = matchRowNames(page.kept.changed([LATE, NOTED]), input.plan.actions);
  page.title('delays', title, 70);
  if (late.length === 0) page.prose(words.noDelays);
  else addLate(page, input, late, columns, { title, before });

  const noted = [...before].filter(([, action]) => action === null || late.every((judged) => judged.action !== action));
  if (noted.length === 0) return;
  page.keep(60);
  page.prose(words.notLateNow, { styles: ['report-quiet'] });
  for (const [found, action] of noted) {
    const cells = tableCells(columns, {
      number: { content: action === null ? null : numberCell(input, action) },
      action: { content: action === null ? null : briefAction(page, action) },
      reason: { content: null, kept: true },
      newDate: { content: null, kept: true },
    });
    const name = action === null ? found.replace(LATE, NOTED) : rowName(NOTED, action);
    page.row(cells, { name, before: found, styles: ['report-line'] });
  }
}

/** What is the same for all rows of the table. */
interface Table {
  readonly title: string;
  /** The action of each row that users changed, by the row's name. */
  readonly before: ReadonlyMap<string, ImprovementAction | null>;
}

function addLate(
  page: ReportPage,
  input: SummaryInput,
  late: readonly ActionSituation[],
  columns: readonly TableColumn<DelayColumn>[],
  { title, before }: Table,
): void {
  const words = reportWords(input);
  const hasReasons = late.some(({ action }) => cellText(action, 'comments') !== null);
  if (!hasReasons) page.prose(words.noReasons, { styles: ['report-quiet'] });
  addHeading(page, columns);
  for (const { action } of late) {
    const [found] = [...before].find(([, candidate]) => candidate === action) ?? [];
    const reason = cellText(action, 'comments') ?? (hasReasons ? words.noReason : null);
    const cells = tableCells(columns, {
      number: { content: numberCell(input, action) },
      action: { content: briefAction(page, action) },
      reason: {
        content: typeof reason === 'string' ? brief(reason, page.width(REASON_COLUMN), REASON_LINES) : null,
        kept: true,
      },
      owner: { content: cellText(action, 'owner') },
      end: { content: dayCell(action.end), shown: '' },
      newDate: { content: null, kept: true },
    });
    if (page.keep(page.heightOf(cells) + 13)) {
      page.prose(words.continued(title), { font: { size: 12, bold: true }, styles: ['report-section'] });
      addHeading(page, columns);
    }
    const days: SpecCell = { formula: `=${figureCell('asOf')}-${cellAddress(page.nextRow, END_COLUMN)}` };
    page.row(
      cells.map((cell): PageCell => (cell.at === DAYS_COLUMN ? { ...cell, content: days } : cell)),
      {
        name: rowName(LATE, action),
        styles: ['report-line'],
        ...(found === undefined ? {} : { before: found }),
      },
    );
  }
}

function lateActions({ schedule }: SummaryInput): readonly ActionSituation[] {
  return schedule.situations
    .filter(({ situation }) => situation === 'overdue')
    .sort((a, b) => (b.days ?? 0) - (a.days ?? 0) || a.action.row - b.action.row);
}

import { sheetWords } from '../layout/sheet-head';
import type { SheetSpec } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import { formatDay } from '../../messages/format-day';
import { oneLine } from '../../messages/quote';
import { KeptTexts } from './kept-texts';
import { addActions, filledColumns, statusEmphases, type FilledColumns } from './report-actions';
import { addChanges, addDecisions, addSignatures } from './report-decisions';
import { addDelays } from './report-delays';
import { figureRows, reportWords } from './report-figures';
import { reportGroups } from './report-groups';
import { addHead, addNotes, addSummary } from './report-head';
import { GROUP_COLUMN, KEY_COLUMN, MARGINS, PAGE_COLUMNS, ReportPage, SITUATION_COLUMN } from './report-page';
import { addProgress } from './report-progress';

/** The widths of the printed columns, in pixels. Together 93 % of the page: LibreOffice draws columns that much wider. */
const WIDTHS = [28, 160, 108, 104, 60, 70, 90, 56] as const;

/** Where the plan has no progress, its column's room goes to the texts. */
const WIDTHS_WITHOUT_PROGRESS = [28, 186, 132, 108, 60, 70, 88, 4] as const;

/** The gap beside the page, the notes, and hidden columns. */
const OTHER_WIDTHS = [20, 620, 64, 64, 64, 64] as const;

/** The most characters of the plan's name in the footer. */
const LONGEST_FOOTER = 60;

const widthsOf = (filled: FilledColumns) => (filled.has('progress') ? WIDTHS : WIDTHS_WITHOUT_PROGRESS);

/** A width in characters of Excel's normal font. */
const characters = (pixels: number) => (pixels - 5) / 7;

function footerOf(input: SummaryInput): string {
  const { plan, asOf, language } = input;
  const words = reportWords(input);
  const name = oneLine(plan.title === '' ? plan.sheet : plan.title, LONGEST_FOOTER);
  const date = asOf.followsToday ? '' : words.asOfPage(formatDay(asOf.day, language));
  // In a footer `&` begins a code.
  return `${words.title} · ${name}${date}`.replaceAll('&', '&&');
}

/**
 * The progress report, a document to print, sign and hand out: what is done and what should be, the actions by criterion, delays and
 * their reasons, decisions, changes of dates, signatures.
 *
 * Figures are formulas over the report's own list of actions. What users write into it is kept at a refresh; see {@link KeptTexts}.
 */
export function progressReportSheet(input: SummaryInput): SheetSpec {
  const { report, names } = input;
  const words = reportWords(input);
  const { register } = sheetWords(input);
  const filled = filledColumns(input);
  const widths = widthsOf(filled);
  const page = new ReportPage(widths, report?.paper ?? 'a4', new KeptTexts(report?.rows ?? []));
  const groups = reportGroups(input);
  let parts = 0;
  const numbered = (title: string) => `${++parts}. ${title}`;

  addHead(page, input);
  addSummary(page, input, groups, numbered(words.summary));
  const progress = addProgress(page, input, groups, numbered(words.progress), filled.has('progress'));
  const actionsTitle = groups.length > 1 ? words.actionsBy(register.criterion) : words.actions;
  const list = addActions(page, input, groups, numbered(actionsTitle), filled);
  addDelays(page, input, numbered(words.delays));
  addDecisions(page, input, numbered(words.decisions));
  addChanges(page, input, numbered);
  for (const row of page.kept.rest()) page.userRow(row);
  addSignatures(page, input);

  progress.count(list);
  figureRows(input, list).forEach((cells, row) => {
    page.layout.put(row, GROUP_COLUMN, cells);
  });
  page.layout.style('report-date', 0, 1, SITUATION_COLUMN, 1);
  addNotes(page, input);
  page.layout.emphasize(...progress.emphases, ...statusEmphases(input, list));
  const { styles, ...content } = page.layout.finish();
  const rowCount = page.nextRow;
  return {
    key: 'progress-report',
    name: names.sheets['progress-report'],
    ...content,
    styles: [{ area: { row: 0, column: 0, rowCount, columnCount: KEY_COLUMN }, style: 'report-page' }, ...styles],
    columnWidths: [...widths, ...OTHER_WIDTHS].map(characters),
    table: null,
    frozenRows: 0,
    firstFittedRow: 0,
    print: { orientation: 'portrait', headingRow: null, footer: words.page(page.breaks.length + 1) },
    document: {
      rowHeights: page.rowHeights,
      spans: page.spans,
      bars: progress.bars,
      hiddenFrom: KEY_COLUMN,
      pages: {
        paper: page.paper,
        area: { row: 0, column: 0, rowCount, columnCount: PAGE_COLUMNS },
        breaks: page.breaks,
        margins: MARGINS,
        leftFooter: footerOf(input),
      },
    },
  };
}

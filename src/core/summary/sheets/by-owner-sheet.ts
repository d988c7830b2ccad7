import { cellAddress } from '../../plan/grid';
import { longDayExpression } from '../report/report-figures';
import { MARGINS } from '../report/report-page';
import { rowHeight, textLines } from '../report/text-lines';
import { cellText, dayCell, judgedCells, rowLink, situationEmphases } from '../layout/action-cells';
import { quoteText } from '../layout/references';
import { addHead, printOf, registerClosing, sheetWords } from '../layout/sheet-head';
import { SpecLayout } from '../layout/spec-layout';
import type { SheetSpec, SpecCell, SpecStyle } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import { groupByOwner } from './group-by-owner';
import {
  ACTION,
  actionText,
  END,
  LAST,
  LINK,
  ownerRows,
  PIXELS,
  SITUATION,
  START,
  TEXT_SIZE,
  type OwnerRow,
} from './owner-pages';
import { addOwnersSummary, ownerName, summaryRowCount, type OwnerBlock } from './owners-summary';

/** The width of the link's column, which isn't printed, in pixels. */
const LINK_PIXELS = 70;

/** Styles of an owner's actions; the link comes last. */
const ACTION_STYLES: readonly SpecStyle[] = [
  'code',
  'text',
  'text',
  'date',
  'date',
  'situation',
  'days',
  'code',
  'link',
];

/** The rows of the sheet's head: title, source, as-of date, a gap. */
const HEAD_ROWS = 4;

/**
 * A summary of all owners, then each owner's actions, on a page of their own to hand out. A shared action is in the
 * block of each owner and names the others.
 */
export function byOwnerSheet(input: SummaryInput): SheetSpec {
  const { plan, schedule, names } = input;
  const lateness = (situations: (typeof groups)[number]['situations']) =>
    situations.filter(({ situation }) => situation === 'overdue').length;
  const groups = [...groupByOwner(schedule, plan)].sort(
    (a, b) => Number(a.owner === null) - Number(b.owner === null) || lateness(b.situations) - lateness(a.situations),
  );
  const layout = new SpecLayout(LINK + 1);
  const asOf = addHead(layout, input, 'by-owner', START);
  layout.add([]);

  // The figures are above the rows that they count, so the positions of those rows are calculated first.
  const top = HEAD_ROWS + summaryRowCount(input, groups);
  const line = rowHeight(1, TEXT_SIZE);
  const rows = ownerRows(input, groups, (top + 2) * line);
  const blocks = groups.map((group): OwnerBlock => {
    const own = rows.flatMap((row, index) => (row.group === group && row.kind === 'action' ? [top + index] : []));
    return { group, first: own[0] ?? top, last: own.at(-1) ?? top };
  });
  addOwnersSummary(input, layout, blocks, asOf);
  const summaryHeights = layout.rowsAt(0, layout.nextRow).map((cells, row) => summaryHeight(input, cells, row));
  for (const row of rows) addOwnerRow(input, layout, row, blocks, asOf);
  // Below the pages, for checking; not printed.
  const printedRows = layout.nextRow;
  layout.style('note', layout.add([registerClosing(input)]));

  const area = { row: top, column: SITUATION, rowCount: Math.max(1, rows.length), columnCount: 1 };
  layout.emphasize(...situationEmphases(input, area, cellAddress(top, SITUATION), 'sign'));
  return {
    key: 'by-owner',
    name: names.sheets['by-owner'],
    ...layout.finish(),
    columnWidths: [...PIXELS, LINK_PIXELS].map((pixels) => (pixels - 5) / 7),
    table: null,
    frozenRows: 0,
    firstFittedRow: 0,
    print: printOf(input, null, { orientation: 'portrait', footer: '' }),
    document: {
      rowHeights: [...summaryHeights, ...rows.map(({ height }) => height)],
      spans: [],
      bars: [],
      pages: {
        paper: input.report?.paper ?? 'a4',
        area: { row: 0, column: 0, rowCount: printedRows, columnCount: LINK },
        breaks: rows.flatMap(({ beginsPage }, index) => (beginsPage ? [top + index] : [])),
        margins: MARGINS,
        leftFooter: '',
      },
    },
  };
}

/** The height of a row of the summary: names may take several lines, headings two. */
function summaryHeight(input: SummaryInput, cells: readonly SpecCell[], row: number): number {
  if (row === 0) return 24;
  const name = cells[ACTION] ?? null;
  const isHeading = name === sheetWords(input).register.owner;
  const text = row < HEAD_ROWS || typeof name !== 'string' ? '' : name;
  return rowHeight(isHeading ? 2 : textLines(text, PIXELS[ACTION], { size: TEXT_SIZE }).length, TEXT_SIZE);
}

function addOwnerRow(
  input: SummaryInput,
  layout: SpecLayout,
  { kind, group, judged }: OwnerRow,
  blocks: readonly OwnerBlock[],
  asOf: string,
): void {
  const { byOwner } = sheetWords(input);
  const name = ownerName(input, group);
  switch (kind) {
    case 'gap':
      layout.add([]);
      return;
    case 'owner':
      layout.style('owner', layout.add([name]), 1, 0, 1);
      return;
    case 'continued':
      layout.style('section', layout.add([byOwner.continued(name)]), 1, 0, 1);
      return;
    case 'about':
      layout.add([{ formula: `=${about(input, blocks, group, asOf)}` }]);
      return;
    case 'heading':
      layout.style('heading', layout.add(headings(input)), 1, 0, LINK);
      return;
    case 'received':
      layout.style('received', layout.add([byOwner.received]), 1, 0, 1);
      return;
    case 'action':
      if (judged !== undefined) addAction(input, layout, actionText(input, group, judged), judged, asOf);
  }
}

function headings(input: SummaryInput): readonly string[] {
  const { register } = sheetWords(input);
  return [
    register.number,
    register.action,
    register.indicator,
    register.start,
    register.end,
    register.situation,
    register.days,
    'progress' in input.plan.columns ? register.progress : register.criterion,
  ];
}

/** `Plan 2025. Sus acciones al 15 de septiembre de 2025: 12, vencidas: 5`, as an expression. */
function about(input: SummaryInput, blocks: readonly OwnerBlock[], group: OwnerBlock['group'], asOf: string): string {
  const { byOwner } = sheetWords(input);
  const { plan, language } = input;
  const row = HEAD_ROWS + 2 + blocks.findIndex((block) => block.group === group);
  const [overdue, dueSoon, total] = [2, 3, 7].map((column) => `$${cellAddress(row, column)}`);
  const ifAny = (words: string, cell = '') => `IF(${cell}=0,"",${quoteText(words)}&${cell})`;
  const title = plan.title === '' ? plan.sheet : plan.title;
  return (
    `${quoteText(`${title}. ${byOwner.actionsAt}`)}&${longDayExpression(asOf, language)}&": "&${total ?? ''}&` +
    `${ifAny(byOwner.counted.overdue, overdue)}&${ifAny(byOwner.counted.dueSoon, dueSoon)}&"."`
  );
}

function addAction(
  input: SummaryInput,
  layout: SpecLayout,
  text: string,
  judged: NonNullable<OwnerRow['judged']>,
  asOf: string,
): void {
  const { action } = judged;
  const row = layout.nextRow;
  const { situation, days } = judgedCells(input, judged, {
    start: cellAddress(row, START),
    end: cellAddress(row, END),
    asOf,
  });
  const last: SpecCell =
    'progress' in input.plan.columns ? action.progress : cellText(action, 'criterion', action.criterion);
  layout.add([
    cellText(action, 'number', action.number),
    text === '' ? null : text,
    action.indicators.length === 0 ? null : action.indicators.join('\n'),
    dayCell(action.start),
    dayCell(action.end),
    situation,
    days,
    last,
    rowLink(input, action),
  ]);
  layout.styleColumns(ACTION_STYLES, row, 1);
  if ('progress' in input.plan.columns) layout.style('percent', row, 1, LAST, 1);
}

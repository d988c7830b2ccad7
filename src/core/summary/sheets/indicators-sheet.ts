import type { sheets as SheetWords } from '../../messages/es/sheets';
import { cellAddress, columnLetters } from '../../plan/grid';
import type { ColumnKey } from '../../plan/improvement-plan';
import { indicatorResults, type TargetAchieved } from '../../plan/targets/target-achieved';
import type { ActionSituation } from '../../schedule/situation';
import {
  cellText,
  dayCell,
  openSituation,
  rowLink,
  situationEmphases,
  situationWord,
  statedByPlan,
} from '../layout/action-cells';
import { keyOf } from '../count-actions';
import { delayOf } from '../dashboard/most-overdue';
import { type Columns, userColumns, rowOf, withUserColumns } from '../layout/user-columns';
import { quoteText, tableColumn } from '../layout/references';
import { addTitle, AS_OF_CELL, printOf, sheetWords } from '../layout/sheet-head';
import type { SheetSpec, SpecCell, SpecStyle } from '../sheet-spec';
import { SpecLayout } from '../layout/spec-layout';
import type { SummaryInput } from '../summary-input';

type RegisterColumn = keyof (typeof SheetWords)['register'];

interface ColumnStyle {
  readonly style: SpecStyle;
  /** In characters; for text, its share of the room that the others leave on the page. */
  readonly width: number;
  /** The column is included only if the plan has all of these. */
  readonly needs?: readonly ColumnKey[];
  readonly isText?: true;
  /** Not printed, or hidden because only formulas need it. */
  readonly isFor?: 'screen' | 'formulas';
}

/** In the sheet's order: those that are printed come first. */
const COLUMNS: Readonly<Record<RegisterColumn, ColumnStyle>> = {
  criterion: { style: 'code', width: 7 },
  subcriterion: { style: 'code', width: 5 },
  number: { style: 'code', width: 4.5 },
  indicator: { style: 'text', width: 3, isText: true },
  target: { style: 'text', width: 8, needs: ['target'] },
  actual: { style: 'text', width: 9, needs: ['actual'] },
  degree: { style: 'percent', width: 7, needs: ['target', 'actual'] },
  action: { style: 'text', width: 4, isText: true },
  owner: { style: 'text', width: 2.3, isText: true },
  start: { style: 'date', width: 9.5 },
  end: { style: 'date', width: 9.5 },
  saidByPlan: { style: 'text', width: 10.5 },
  completedOn: { style: 'date', width: 9.5, needs: ['completedOn'] },
  timeliness: { style: 'situation', width: 9, needs: ['completedOn'] },
  situation: { style: 'situation', width: 11 },
  progress: { style: 'percent', width: 6.5, needs: ['progress'] },
  days: { style: 'days', width: 5.5 },
  comments: { style: 'text', width: 2.5, needs: ['comments'], isText: true },
  evidence: { style: 'text', width: 2.3, needs: ['evidence'], isText: true },
  link: { style: 'link', width: 11, isFor: 'screen' },
  order: { style: 'rank', width: 7, isFor: 'formulas' },
  delay: { style: 'rank', width: 8, isFor: 'formulas' },
  key: { style: 'key', width: 18, isFor: 'formulas' },
};

/** The width of a page in pixels at which text of 9 points is printed with more than 8, and that of a cell's margins. */
const [PAGE_PIXELS, PADDING_PIXELS, DIGIT_PIXELS] = [1100, 5, 7];

/** The least room, in characters, that each share of text needs; without it the last text isn't printed. */
const LEAST_SHARE = 6.5;

/** The share of a text column on the page, in characters. */
function textShare(printed: readonly RegisterColumn[]): number {
  const texts = printed.filter((column) => COLUMNS[column].isText);
  const widths = printed.map((column) => (COLUMNS[column].isText ? 0 : COLUMNS[column].width));
  const room = (PAGE_PIXELS - PADDING_PIXELS * printed.length) / DIGIT_PIXELS - sum(widths);
  return room / sum(texts.map((column) => COLUMNS[column].width));
}

const sum = (figures: readonly number[]) => figures.reduce((total, figure) => total + figure, 0);

/** The columns that fit on a page. Evidence, then comments, stay on the screen where there is no room for them. */
function printedColumns(columns: readonly RegisterColumn[]): readonly RegisterColumn[] {
  const printed = columns.filter((column) => COLUMNS[column].isFor === undefined);
  for (const last of ['evidence', 'comments'] as const) {
    if (textShare(printed) >= LEAST_SHARE) break;
    if (printed.at(-1) === last) printed.pop();
  }
  return printed;
}

/** `Acciones evaluadas: 5 + sin evaluar: 1 = total: 6`, as formulas. Actions are counted by the rows in which `order` is 1. */
function closing(input: SummaryInput): SpecCell {
  const text = sheetWords(input);
  const table = input.names.tables.indicators;
  const unscheduled = quoteText(situationWord(input, 'unscheduled'));
  const order = `${tableColumn(table, text.register.order)}=1`;
  const situation = tableColumn(table, text.register.situation);
  const judged = `SUMPRODUCT((${order})*(${situation}<>${unscheduled}))`;
  const notJudged = `SUMPRODUCT((${order})*(${situation}=${unscheduled}))`;
  const total = `SUMPRODUCT(--(${order}))`;
  const parts = text.closing;
  return {
    formula: `=${quoteText(parts.judged)}&${judged}&${quoteText(parts.notJudged)}&${notJudged}&${quoteText(parts.total)}&${total}`,
  };
}

function registerColumns({ plan, structure: { entries } }: SummaryInput): readonly RegisterColumn[] {
  const isLeftOut = (column: RegisterColumn) =>
    (column === 'criterion' && entries.length === 0) ||
    (column === 'subcriterion' && entries.every(({ parent }) => parent === null));
  return (Object.keys(COLUMNS) as RegisterColumn[]).filter(
    (column) => (COLUMNS[column].needs ?? []).every((needed) => needed in plan.columns) && !isLeftOut(column),
  );
}

/**
 * The register: a row per indicator, or one row for an action without indicators.
 *
 * Situation and days are formulas over the row's dates and the as-of cell, so that they can be traced and stay current.
 */
export function indicatorsSheet(input: SummaryInput): SheetSpec {
  const { schedule, asOf, names } = input;
  const text = sheetWords(input);
  const ours = registerColumns(input);
  const printed = printedColumns(ours);
  const share = textShare(printed);
  const columns = withUserColumns('indicators', ours, input);
  const layout = new SpecLayout(columns.length);
  addTitle(layout, input, 'indicators');
  layout.add([
    text.asOf,
    null,
    null,
    asOf.followsToday ? { formula: '=TODAY()' } : { day: asOf.day },
    asOf.followsToday ? text.asOfToday : text.asOfFixed,
  ]);
  layout.add(
    [closing(input)],
    [isDirectionMissing(input) ? `${text.daysNote} ${text.noDirectionNote}` : text.daysNote],
    [],
  );
  layout.style('note', AS_OF_CELL.row, 3);
  layout.style('label', AS_OF_CELL.row, 1, 0, 1);
  layout.style('as-of', AS_OF_CELL.row, 1, AS_OF_CELL.column, 1);

  const headingRow = layout.add(rowOf(columns, (column) => text.register[column]));
  layout.style('heading', headingRow);
  for (const judged of schedule.situations) {
    for (const row of registerRows(input, judged, columns, layout.nextRow)) layout.add(row);
  }
  // Excel's tables need at least one row of data.
  if (layout.nextRow === headingRow + 1) layout.add([]);

  const firstRow = headingRow + 1;
  const rowCount = layout.nextRow - firstRow;
  layout.styleColumns(
    columns.map((column) => (typeof column === 'number' ? 'text' : COLUMNS[column].style)),
    firstRow,
    rowCount,
  );
  const situation = columns.indexOf('situation');
  const body = { row: firstRow, column: situation, rowCount, columnCount: 1 };
  layout.emphasize(...situationEmphases(input, body, cellAddress(firstRow, situation), 'sign'));
  const criterion = columns.indexOf('criterion');
  if (criterion >= 0) {
    layout.emphasize({
      area: { ...body, column: criterion },
      formula: `=${cellAddress(firstRow, criterion)}<>${cellAddress(headingRow, criterion)}`,
      as: 'group',
    });
  }
  const inserted = userColumns('indicators', columns, layout, firstRow, input);
  return {
    key: 'indicators',
    name: names.sheets.indicators,
    ...layout.finish(),
    columnWidths: columns.map((column) =>
      typeof column === 'number' ? 0 : COLUMNS[column].width * (COLUMNS[column].isText ? share : 1),
    ),
    hiddenColumns: columns.flatMap((column, at) =>
      typeof column === 'string' && COLUMNS[column].isFor === 'formulas' ? [at] : [],
    ),
    table: {
      name: names.tables.indicators,
      area: { row: headingRow, column: 0, rowCount: rowCount + 1, columnCount: columns.length },
      ...inserted,
    },
    frozenRows: firstRow,
    firstFittedRow: headingRow,
    print: printOf(input, headingRow, { columns: columns.indexOf(printed.at(-1) ?? 'days') + 1 }),
  };
}

function isDirectionMissing({ plan }: SummaryInput): boolean {
  return plan.actions.some((action) =>
    indicatorResults(action).some(({ achieved }) => achieved?.kind === 'unknown-direction'),
  );
}

/** A sign, explained above the table, where more could be better or worse. */
function degreeCell(input: SummaryInput, achieved: TargetAchieved | null): SpecCell {
  if (achieved === null) return null;
  return achieved.kind === 'degree' ? { formula: `=${achieved.expression}` } : sheetWords(input).noDirection;
}

function registerRows(
  input: SummaryInput,
  judged: ActionSituation,
  columns: Columns<RegisterColumn>,
  firstRow: number,
): readonly (readonly SpecCell[])[] {
  const { action } = judged;
  const asOf = `$${columnLetters(AS_OF_CELL.column)}$${AS_OF_CELL.row + 1}`;
  const completed = quoteText(situationWord(input, 'completed'));
  const text = sheetWords(input);

  return indicatorResults(action).map(({ indicator, target, actual, achieved }, index) => {
    const at = (column: RegisterColumn) => cellAddress(firstRow + index, columns.indexOf(column));
    const orEmpty = (column: RegisterColumn) => (columns.includes(column) ? at(column) : '""');
    const dated = columns.includes('completedOn')
      ? `AND(${at('situation')}=${completed},${at('completedOn')}<>"",${at('end')}<>"")`
      : null;
    const completedDays = dated === null ? '""' : `IF(${dated},${at('completedOn')}-${at('end')},"")`;
    const open = openSituation(input, { start: at('start'), end: at('end'), asOf });
    const row: Readonly<Record<RegisterColumn, SpecCell>> = {
      number: cellText(action, 'number', action.number),
      order: index + 1,
      criterion: cellText(action, 'criterion', action.criterion),
      subcriterion: cellText(action, 'subcriterion', action.subcriterion),
      indicator,
      target: target.text,
      actual: actual.text,
      degree: degreeCell(input, achieved),
      action: cellText(action, 'action'),
      owner: cellText(action, 'owner'),
      progress: index === 0 ? action.progress : null,
      start: dayCell(action.start),
      end: dayCell(action.end),
      saidByPlan: statedByPlan(input, judged),
      completedOn: dayCell(action.completedOn),
      timeliness:
        dated === null
          ? null
          : {
              formula: `=IF(${dated},IF(${at('completedOn')}<=${at('end')},${quoteText(text.onTime)},${quoteText(text.late)}),"")`,
            },
      situation: { formula: `=IF(${at('saidByPlan')}<>"",${at('saidByPlan')},${open})` },
      days: {
        formula: `=IF(OR(${at('saidByPlan')}<>"",${at('end')}=""),${completedDays},${asOf}-${at('end')})`,
      },
      evidence: cellText(action, 'evidence'),
      comments: cellText(action, 'comments'),
      link: rowLink(input, action),
      delay: { formula: `=${delayOf(input, at('order'), at('situation'), at('days'))}` },
      key: { formula: `=${keyOf(at('order'), orEmpty('criterion'), orEmpty('subcriterion'), at('situation'))}` },
    };
    return rowOf(columns, (column) => row[column]);
  });
}

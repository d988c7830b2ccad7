import type { sheets as SheetWords } from '../messages/es/sheets';
import { words as en } from '../messages/en/words';
import { words as es } from '../messages/es/words';
import { cellAddress, columnLetters } from '../plan/grid';
import type { ColumnKey, DateReading, ImprovementAction } from '../plan/improvement-plan';
import { SITUATIONS, type ActionSituation, type Situation } from '../schedule/situation';
import { absoluteReference, quoteText, tableColumn } from './references';
import { headLines, padRow, sheetWords } from './sheet-head';
import type { SheetSpec, SpecCell, SpecStyle } from './sheet-spec';
import type { SummaryInput } from './summary-input';

type RegisterColumn = keyof (typeof SheetWords)['register'];

/** How each column of the register looks and how wide it is, in characters. */
const LOOKS: Readonly<Record<RegisterColumn, { readonly style: SpecStyle; readonly width: number }>> = {
  number: { style: 'code', width: 6 },
  order: { style: 'code', width: 7 },
  criterion: { style: 'code', width: 9 },
  subcriterion: { style: 'code', width: 12 },
  indicator: { style: 'text', width: 38 },
  action: { style: 'text', width: 48 },
  owner: { style: 'text', width: 26 },
  start: { style: 'date', width: 11 },
  end: { style: 'date', width: 11 },
  saidByPlan: { style: 'text', width: 14 },
  completedOn: { style: 'date', width: 12 },
  situation: { style: 'situation', width: 15 },
  days: { style: 'days', width: 8 },
  link: { style: 'link', width: 11 },
};

/** Where the one cell stands that holds the as-of date: `D3`, which every live figure of every sheet follows. */
const AS_OF_CELL = { row: 2, column: 3 } as const;

/** The heading's row, from 0. */
const HEADING_ROW = 6;

/** A reference to the as-of date from any sheet of the workbook. */
export function asOfReference(input: SummaryInput): string {
  return absoluteReference(input.names.sheets.indicators, AS_OF_CELL.row, AS_OF_CELL.column);
}

/** Situations that the plan itself tells, so that no date can change them. */
const TOLD_BY_PLAN: readonly Situation[] = ['cancelled', 'suspended', 'completed'];

/** `Juzgadas: 5 + sin juzgar: 1 = total: 6`, counted from the register: actions are counted where `order` is 1. */
export function closingFormula(input: SummaryInput): SpecCell {
  const text = sheetWords(input);
  const { unscheduled } = (input.language === 'es' ? es : en).situations;
  const order = `${tableColumn(input.names.table, text.register.order)}=1`;
  const situation = tableColumn(input.names.table, text.register.situation);
  const judged = `SUMPRODUCT((${order})*(${situation}<>${quoteText(unscheduled)}))`;
  const notJudged = `SUMPRODUCT((${order})*(${situation}=${quoteText(unscheduled)}))`;
  const total = `SUMPRODUCT(--(${order}))`;
  const { closing } = text;
  return {
    formula: `=${quoteText(closing.judged)}&${judged}&${quoteText(closing.notJudged)}&${notJudged}&${quoteText(closing.total)}&${total}`,
  };
}

/**
 * The register: one row an indicator, and one row with an empty indicator for an action that has none.
 *
 * Situation and days are formulas over the row's own dates and the as-of cell, so that they can be traced and stay true.
 */
export function indicatorsSheet(input: SummaryInput): SheetSpec {
  const { plan, schedule, asOf, names } = input;
  const text = sheetWords(input);
  const columns = (Object.keys(LOOKS) as RegisterColumn[]).filter(
    (column) => column !== 'completedOn' || 'completedOn' in plan.columns,
  );
  const width = columns.length;
  const situationColumn = columns.indexOf('situation');
  const words = input.language === 'es' ? es : en;
  const { title, source } = headLines(input, 'indicators');

  const rows: (readonly SpecCell[])[] = [];
  for (const judged of schedule.situations) {
    const indicators = judged.action.indicators.length > 0 ? judged.action.indicators : [null];
    indicators.forEach((indicator, index) => {
      const entry = registerRow(input, judged, indicator, index + 1, HEADING_ROW + 1 + rows.length, columns);
      rows.push(columns.map((column) => entry[column]));
    });
  }
  // Excel's tables have at least one row of data.
  if (rows.length === 0) rows.push(padRow([], width));

  const body = (column: number) => ({ row: HEADING_ROW + 1, column, rowCount: rows.length, columnCount: 1 });
  return {
    key: 'indicators',
    name: names.sheets.indicators,
    cells: [
      padRow([title], width),
      padRow([source], width),
      padRow(
        [
          text.asOf,
          null,
          null,
          asOf.followsToday ? { formula: '=TODAY()' } : { day: asOf.day },
          asOf.followsToday ? text.asOfToday : text.asOfFixed,
        ],
        width,
      ),
      padRow([closingFormula(input)], width),
      padRow([text.daysNote], width),
      padRow([], width),
      columns.map((column) => text.register[column]),
      ...rows,
    ],
    styles: [
      { area: { row: 0, column: 0, rowCount: 1, columnCount: width }, style: 'title' },
      { area: { row: 1, column: 0, rowCount: 4, columnCount: width }, style: 'note' },
      { area: { row: AS_OF_CELL.row, column: 0, rowCount: 1, columnCount: 1 }, style: 'label' },
      { area: { ...AS_OF_CELL, rowCount: 1, columnCount: 1 }, style: 'as-of' },
      { area: { row: HEADING_ROW, column: 0, rowCount: 1, columnCount: width }, style: 'heading' },
      ...columns.map((column, index) => ({ area: body(index), style: LOOKS[column].style })),
    ],
    emphases: SITUATIONS.map((situation) => ({
      area: body(situationColumn),
      formula: `=${cellAddress(HEADING_ROW + 1, situationColumn)}=${quoteText(words.situations[situation])}`,
      situation,
    })),
    columnWidths: columns.map((column) => LOOKS[column].width),
    table: {
      name: names.table,
      area: { row: HEADING_ROW, column: 0, rowCount: rows.length + 1, columnCount: width },
    },
    frozenRows: HEADING_ROW + 1,
    headingRow: HEADING_ROW,
  };
}

function registerRow(
  input: SummaryInput,
  { action, situation }: ActionSituation,
  indicator: string | null,
  order: number,
  row: number,
  columns: readonly RegisterColumn[],
): Readonly<Record<RegisterColumn, SpecCell>> {
  const { plan } = input;
  const words = input.language === 'es' ? es : en;
  const at = (column: RegisterColumn) => cellAddress(row, columns.indexOf(column));
  const asOf = `$${columnLetters(AS_OF_CELL.column)}$${AS_OF_CELL.row + 1}`;
  const name = (key: Situation) => quoteText(words.situations[key]);

  const situationFormula =
    `=IF(${at('saidByPlan')}<>"",${at('saidByPlan')},IF(${at('end')}="",${name('unscheduled')},` +
    `IF(${at('end')}<${asOf},${name('overdue')},IF(${at('end')}<=${asOf}+${input.dueSoonDays},${name('due-soon')},` +
    `IF(N(${at('start')})<=${asOf},${name('in-progress')},${name('upcoming')})))))`;

  const completedDays = columns.includes('completedOn')
    ? `IF(AND(${at('situation')}=${name('completed')},${at('completedOn')}<>"",${at('end')}<>""),${at('completedOn')}-${at('end')},"")`
    : '""';
  const daysFormula = `=IF(OR(${at('saidByPlan')}<>"",${at('end')}=""),${completedDays},${asOf}-${at('end')})`;

  const anchor = absoluteReference(plan.sheet, action.row, plan.columns.number ?? plan.columns.action ?? 0);
  return {
    number: cellText(action, 'number', action.number),
    order,
    criterion: cellText(action, 'criterion', action.criterion),
    subcriterion: cellText(action, 'subcriterion', action.subcriterion),
    indicator,
    action: cellText(action, 'action', null),
    owner: cellText(action, 'owner', null),
    start: dayCell(action.start),
    end: dayCell(action.end),
    saidByPlan: TOLD_BY_PLAN.includes(situation) ? words.situations[situation] : null,
    completedOn: dayCell(action.completedOn),
    situation: { formula: situationFormula },
    days: { formula: daysFormula },
    // CELL keeps the link true when rows are inserted above or the sheet gets another name.
    link: { formula: `=HYPERLINK("#"&CELL("address",${anchor}),${quoteText(sheetWords(input).row)}&ROW(${anchor}))` },
  };
}

function dayCell(reading: DateReading): SpecCell {
  return reading.kind === 'date' ? { day: reading.day } : null;
}

/** What was understood of a cell, else the cell's own text, so that nothing written in the plan is missing from the register. */
function cellText(action: ImprovementAction, column: ColumnKey, understood: string | number | null): SpecCell {
  if (understood !== null) return understood;
  const cell = action.cells[column];
  if (cell === undefined || cell.kind === 'empty') return null;
  // A number's text follows its format, but a text cell's may be `####` where its column is narrow.
  return cell.kind === 'text' ? String(cell.value) : cell.text;
}

import { SHEETS_WORDS, type SheetsWords } from '../../messages/sheets-words';
import { formatDay } from '../../messages/format-day';
import { columnLetters } from '../../plan/grid';
import { absoluteReference, quoteSheet } from './references';
import type { SheetKey, SpecCell, SpecPrint } from '../sheet-spec';
import type { SpecLayout } from './spec-layout';
import type { SummaryInput } from '../summary-input';

/** Where the one cell stands that holds the as-of date: `D3` of the register, which every live figure of every sheet follows. */
export const AS_OF_CELL = { row: 2, column: 3 } as const;

/** Where the register closes with judged + not judged = total: `A4`. */
const CLOSING_CELL = { row: 3, column: 0 } as const;

/** The sheets' words in the input's language. */
export function sheetWords({ language }: SummaryInput): SheetsWords {
  return SHEETS_WORDS[language];
}

/** A reference to the as-of date from any sheet of the workbook. */
export function asOfReference({ names }: SummaryInput): string {
  return absoluteReference(names.sheets.indicators, AS_OF_CELL.row, AS_OF_CELL.column);
}

/** The line with which the register closes, on another sheet. */
export function registerClosing({ names }: SummaryInput): SpecCell {
  return { formula: `=${quoteSheet(names.sheets.indicators)}!$A$${CLOSING_CELL.row + 1}` };
}

/** The title, and the line that says from what and when a sheet was made: the first two rows. */
export function addTitle(layout: SpecLayout, input: SummaryInput, key: SheetKey): void {
  const text = sheetWords(input);
  const { plan, madeOn, language, structure } = input;
  const title = plan.title === '' ? text.titles[key] : `${text.titles[key]} · ${plan.title}`;
  const source = `${text.source(plan.sheet, formatDay(madeOn, language))}${structure.title}.`;
  layout.style('title', layout.add([title]));
  layout.style('note', layout.add([source]));
}

/**
 * The as-of date with its label before it and where it comes from behind it.
 *
 * @param column where the date stands, from 0: one that is wide enough, and not the first.
 * @returns a reference to the date for the sheet's own formulas.
 */
export function addAsOf(layout: SpecLayout, input: SummaryInput, column: number, date: SpecCell, from: string): string {
  const row = layout.add([...Array<null>(column - 1).fill(null), sheetWords(input).asOf, date, from]);
  layout.style('note', row);
  layout.style('as-of-label', row, 1, column - 1, 1);
  layout.style('as-of', row, 1, column, 1);
  return `$${columnLetters(column)}$${row + 1}`;
}

/**
 * Title, source and, in the third row, the as-of date, which follows the register's; see {@link addAsOf}.
 *
 * @returns a reference to the date for the sheet's own formulas.
 */
export function addHead(layout: SpecLayout, input: SummaryInput, key: SheetKey, column: number): string {
  addTitle(layout, input, key);
  const from = sheetWords(input).asOfFrom(input.names.sheets.indicators);
  return addAsOf(layout, input, column, { formula: `=${asOfReference(input)}` }, from);
}

/** How all generated sheets come out of the printer but for what is said otherwise. */
export function printOf(input: SummaryInput, headingRow: number | null, more: Partial<SpecPrint> = {}): SpecPrint {
  return { orientation: 'landscape', headingRow, footer: sheetWords(input).page, onePage: null, ...more };
}

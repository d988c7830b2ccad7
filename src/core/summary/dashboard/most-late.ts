import { situationWord } from '../layout/action-cells';
import { quoteText, tableColumn } from '../layout/references';
import { sheetWords } from '../layout/sheet-head';
import type { SummaryInput } from '../summary-input';

/** How many actions the list of the most late ones has. */
export const MOST_LATE = 10;

/** Less than one and smaller the further up a row stands; exact, for it is a power of 2 above twice the rows of a sheet. */
const ROW_SHARE = 2 ** 21;

/**
 * The register's delay, as an expression: an overdue action's days on its first row, less a share of a day that grows with the row, so
 * that no two are the same and of several that are late by as many days the upper one comes first; nothing on other rows.
 */
export function delayOf(input: SummaryInput, order: string, situation: string, days: string): string {
  return `IF(AND(${order}=1,${situation}=${quoteText(situationWord(input, 'overdue'))}),${days}-ROW()/${ROW_SHARE},"")`;
}

/**
 * Where in the register's table the most late action of a place stands, counted from 1, as an expression; nothing where fewer are
 * overdue.
 *
 * @param place the reference of a cell that holds it: 1 for the most late of all.
 * @param overdue the reference of a cell that holds how many are overdue.
 */
export function rowOfMostLate(input: SummaryInput, place: string, overdue: string): string {
  const delay = tableColumn(input.names.tables.indicators, sheetWords(input).register.delay);
  return `IF(${place}>${overdue},"",MATCH(LARGE(${delay},${place}),${delay},0))`;
}

/**
 * What the register says in a row of its table, as an expression; an empty text where it says nothing or there is no such row.
 *
 * @param row the reference of a cell that holds the row, counted from 1, or an empty text.
 */
export function registerCell(
  input: SummaryInput,
  column: keyof ReturnType<typeof sheetWords>['register'],
  row: string,
): string {
  const cell = registerReference(input, column, row);
  return `IF(${row}="","",IF(${cell}="","",${cell}))`;
}

/** The like of {@link registerCell}, for text that must fit on one line: what is longer ends with an ellipsis. */
export function registerText(
  input: SummaryInput,
  column: keyof ReturnType<typeof sheetWords>['register'],
  row: string,
  characters: number,
  empty: string,
): string {
  const cell = registerReference(input, column, row);
  return (
    `IF(${row}="","",IF(${cell}="",${quoteText(empty)},` +
    `IF(LEN(${cell})>${characters},LEFT(${cell},${characters - 1})&"…",${cell})))`
  );
}

function registerReference(
  input: SummaryInput,
  column: keyof ReturnType<typeof sheetWords>['register'],
  row: string,
): string {
  return `INDEX(${tableColumn(input.names.tables.indicators, sheetWords(input).register[column])},${row})`;
}

import { situationWord } from '../layout/action-cells';
import { quoteText, tableColumn } from '../layout/references';
import { sheetWords } from '../layout/sheet-head';
import type { SummaryInput } from '../summary-input';

export const MOST_OVERDUE_COUNT = 11;

/**
 * The reciprocal of the delay's step per row: a power of 2, so that steps are exact, and more than twice a sheet's
 * rows.
 */
const ROW_SHARE = 2 ** 21;

/**
 * The formula for the register's delay: the days of an overdue action, less a fraction that grows with the row. The
 * fraction makes delays distinct and puts the upper of two equal ones first. Empty on other rows.
 */
export function delayOf(input: SummaryInput, order: string, situation: string, days: string): string {
  return `IF(AND(${order}=1,${situation}=${quoteText(situationWord(input, 'overdue'))}),${days}-ROW()/${ROW_SHARE},"")`;
}

/**
 * The table row, from 1, of the register that holds the `n`th most overdue action, as an expression; empty if fewer are
 * overdue.
 *
 * @param place A reference to the cell that holds `n`, from 1.
 * @param overdue A reference to the number of overdue actions.
 */
export function rowOfMostOverdue(input: SummaryInput, place: string, overdue: string): string {
  const delay = tableColumn(input.names.tables.indicators, sheetWords(input).register.delay);
  return `IF(${place}>${overdue},"",MATCH(LARGE(${delay},${place}),${delay},0))`;
}

/**
 * The content of a register cell, as an expression; an empty text if the cell is empty or there is no such row.
 *
 * @param row A reference to the table row, from 1, or to an empty text.
 */
export function registerCell(
  input: SummaryInput,
  column: keyof ReturnType<typeof sheetWords>['register'],
  row: string,
): string {
  const cell = registerReference(input, column, row);
  return `IF(${row}="","",IF(${cell}="","",${cell}))`;
}

/** Like {@link registerCell}, but cut with an ellipsis to fit on one line. */
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

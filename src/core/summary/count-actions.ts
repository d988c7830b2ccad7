import { situationWord } from './layout/action-cells';
import { quoteText, tableColumnWithHeading } from './layout/references';
import { sheetWords } from './layout/sheet-head';
import type { Situation } from '../schedule/situation';
import type { SummaryInput } from './summary-input';

/** Separates the parts of the register's key; no criterion's number contains it. */
const PART = '¦';

/** Absent properties match everything. The numbers are references to cells. */
export interface ActionFilter {
  readonly criterion?: string;
  readonly subcriterion?: string;
  readonly situation?: Situation;
}

/**
 * The formula for the register's key, such as `3¦3.1¦Vencida`. It can't be read as a number, and is set only on an
 * action's first row, so that one `COUNTIF` over one column counts actions.
 */
export function keyOf(order: string, criterion: string, subcriterion: string, situation: string): string {
  return `IF(${order}=1,${criterion}&"${PART}"&${subcriterion}&"${PART}"&${situation},"")`;
}

/**
 * Counts the register's actions. Returns an expression without `=`.
 *
 * @example countActions(input, { criterion: 'A7', situation: 'overdue' }) // 'COUNTIF(Indicadores[[#All],[Clave]],A7&"¦*¦Vencida")'
 */
export function countActions(input: SummaryInput, { criterion, subcriterion, situation }: ActionFilter = {}): string {
  const last = situation === undefined ? '*' : situationWord(input, situation);
  const pattern =
    subcriterion !== undefined
      ? `"*${PART}"&${subcriterion}&${quoteText(`${PART}${last}`)}`
      : criterion !== undefined
        ? `${criterion}&${quoteText(`${PART}*${PART}${last}`)}`
        : quoteText(`*${PART}*${PART}${last}`);
  // The heading doesn't match because it lacks the key's separators.
  return `COUNTIF(${tableColumnWithHeading(input.names.tables.indicators, sheetWords(input).register.key)},${pattern})`;
}

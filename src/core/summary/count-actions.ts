import { situationWord } from './layout/action-cells';
import { quoteText, tableColumnWithHeading } from './layout/references';
import { sheetWords } from './layout/sheet-head';
import type { Situation } from '../schedule/situation';
import type { SummaryInput } from './summary-input';

/** What parts the register's key; no criterion has it in its number. */
const PART = '¦';

/** Which actions to count; what is absent doesn't matter. The numbers are references to cells that hold them. */
export interface ActionFilter {
  readonly criterion?: string;
  readonly subcriterion?: string;
  readonly situation?: Situation;
}

/**
 * The register's key, such as `3¦3.1¦Vencida`, as an expression: text that can't be taken for a number, on an action's first row only,
 * so that one look through one column counts actions by criterion and situation.
 */
export function keyOf(order: string, criterion: string, subcriterion: string, situation: string): string {
  return `IF(${order}=1,${criterion}&"${PART}"&${subcriterion}&"${PART}"&${situation},"")`;
}

/**
 * Counts the register's actions, as an expression without `=`.
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
  // The heading is never counted: it has no key's parts.
  return `COUNTIF(${tableColumnWithHeading(input.names.tables.indicators, sheetWords(input).register.key)},${pattern})`;
}

import { SHORT_MONTHS } from '../../messages/month-names';
import { countActions } from '../count-actions';
import { situationWord } from '../layout/action-cells';
import { quoteText, tableColumnWithHeading } from '../layout/references';
import { asOfReference, sheetWords } from '../layout/sheet-head';
import type { SummaryInput } from '../summary-input';

/** Expressions over the register that several parts of the dashboard use; a criterion is a quoted number. */
export interface RegisterFigures {
  readonly live: (criterion?: string) => string;
  readonly completed: (criterion?: string) => string;
  readonly overdue: (criterion?: string) => string;
  /** The actions that count and end by a day, an expression. */
  readonly endingBy: (day: string, criterion?: string) => string;
  /** The average progress and the number of actions that state it. */
  readonly progress: string;
  readonly progressCount: string;
}

export function registerFigures(input: SummaryInput): RegisterFigures {
  const { register } = sheetWords(input);
  const column = (key: 'order' | 'criterion' | 'end' | 'situation' | 'progress') =>
    tableColumnWithHeading(input.names.tables.indicators, register[key]);
  const not = (situation: 'cancelled') => quoteText(`<>${situationWord(input, situation)}`);
  const filter = (criterion?: string) => (criterion === undefined ? {} : { criterion });
  const stated = `${column('progress')},">=0",${column('situation')},${not('cancelled')}`;
  return {
    live: (criterion) =>
      `(${countActions(input, filter(criterion))}-${countActions(input, { ...filter(criterion), situation: 'cancelled' })})`,
    completed: (criterion) => countActions(input, { ...filter(criterion), situation: 'completed' }),
    overdue: (criterion) => countActions(input, { ...filter(criterion), situation: 'overdue' }),
    endingBy: (day, criterion) =>
      `COUNTIFS(${column('order')},1,${criterion === undefined ? '' : `${column('criterion')},${criterion},`}` +
      `${column('end')},"<="&${day},${column('situation')},${not('cancelled')})`,
    progress: `(SUMIFS(${column('progress')},${stated})/COUNTIFS(${stated}))`,
    progressCount: `COUNTIFS(${stated})`,
  };
}

/** A share in percent as text: `22 %`; empty if there is nothing to divide by. */
export function percentText(part: string, whole: string, space: string): string {
  return `IF(${whole}=0,"–",ROUND(100*${part}/${whole},0)&${quoteText(`${space}%`)})`;
}

/** The as-of date in short: `15 sep`. `TEXT` would need codes in Excel's own language. */
export function shortDay(input: SummaryInput): string {
  const day = asOfReference(input);
  const months = quoteText(SHORT_MONTHS[input.language].join(''));
  return `DAY(${day})&" "&MID(${months},MONTH(${day})*3-2,3)`;
}

/** The as-of date as the language writes it: `15/09/2024`. */
export function fullDay(input: SummaryInput): string {
  const day = asOfReference(input);
  if (input.language === 'en') return `${shortDay(input)}&" "&YEAR(${day})`;
  const two = (part: string) => `RIGHT("0"&${part}(${day}),2)`;
  return `${two('DAY')}&"/"&${two('MONTH')}&"/"&YEAR(${day})`;
}

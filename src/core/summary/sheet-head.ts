import { sheets as en } from '../messages/en/sheets';
import { sheets as es } from '../messages/es/sheets';
import { formatDay } from '../messages/format-day';
import type { SheetKey, SpecCell } from './sheet-spec';
import type { SummaryInput } from './summary-input';

/** The sheets' words in the input's language. */
export function sheetWords({ language }: SummaryInput): typeof es {
  return language === 'es' ? es : en;
}

/** The title and the line that says from what and when a sheet was made. */
export function headLines(input: SummaryInput, key: SheetKey): { readonly title: string; readonly source: string } {
  const text = sheetWords(input);
  const { plan, madeOn, language, structure } = input;
  return {
    title: plan.title === '' ? text.titles[key] : `${text.titles[key]} · ${plan.title}`,
    source: `${text.source(plan.sheet, formatDay(madeOn, language))}${structure.title}.`,
  };
}

/** A row of a sheet: the given cells from column A, and empty ones up to the sheet's width. */
export function padRow(cells: readonly SpecCell[], width: number): readonly SpecCell[] {
  return [...cells, ...Array<null>(Math.max(0, width - cells.length)).fill(null)];
}

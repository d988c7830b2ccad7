import { NO_STRUCTURE } from '../../criteria/structures';
import { messagesFor } from '../../messages/messages';
import { SHEETS_WORDS, type SheetsWords } from '../../messages/sheets-words';
import { structureTitle } from '../../messages/structure-title';
import { formatDay } from '../../messages/format-day';
import { columnLetters } from '../../plan/grid';
import { absoluteReference, quoteSheet } from './references';
import type { SheetKey, SpecCell, SpecPrint } from '../sheet-spec';
import type { SpecLayout } from './spec-layout';
import type { SummaryInput } from '../summary-input';

/** The only cell that holds the as-of date: `D3` of the register. All formulas follow it. */
export const AS_OF_CELL = { row: 2, column: 3 } as const;

/** The register's closing line, judged + not judged = total: `A4`. */
const CLOSING_CELL = { row: 3, column: 0 } as const;

/** A language's words with those about criteria replaced by those about the plan's own groups. */
function withOwnGroups(words: SheetsWords): SheetsWords {
  const { ownGroups: own, dashboard } = words;
  return {
    ...words,
    titles: { ...words.titles, 'by-criterion': own.title },
    register: { ...words.register, criterion: own.group },
    byCriterion: { ...words.byCriterion, title: own.group },
    unrecognised: own.none,
    dashboard: {
      ...dashboard,
      byCriterion: own.byGroup,
      matters: { ...dashboard.matters, uncovered: own.uncovered },
    },
  };
}

const OWN_GROUPS = { es: withOwnGroups(SHEETS_WORDS.es), en: withOwnGroups(SHEETS_WORDS.en) };

export function sheetWords({ language, structure }: SummaryInput): SheetsWords {
  return (structure.id === NO_STRUCTURE.id ? OWN_GROUPS : SHEETS_WORDS)[language];
}

/** A reference to the as-of date for other sheets. */
export function asOfReference({ names }: SummaryInput): string {
  return absoluteReference(names.sheets.indicators, AS_OF_CELL.row, AS_OF_CELL.column);
}

/** Repeats the register's closing line on another sheet. */
export function registerClosing({ names }: SummaryInput): SpecCell {
  return { formula: `=${quoteSheet(names.sheets.indicators)}!$A$${CLOSING_CELL.row + 1}` };
}

/** The first two rows: the title, and the source with the date of writing. */
export function addTitle(layout: SpecLayout, input: SummaryInput, key: SheetKey): void {
  layout.style('title', layout.add([titleOf(input, key)]));
  addSource(layout, input);
}

/** The sheet's title with that of the plan. */
export function titleOf(input: SummaryInput, key: SheetKey): string {
  const title = sheetWords(input).titles[key];
  return input.plan.title === '' ? title : `${title} · ${input.plan.title}`;
}

/** A row with the source, the date of writing and the criteria. */
export function addSource(layout: SpecLayout, input: SummaryInput): void {
  const { plan, madeOn, language, structure } = input;
  const from = sheetWords(input).source(
    plan.parts.map(({ sheet }) => sheet),
    formatDay(madeOn, language),
  );
  layout.style('note', layout.add([`${from}${structureTitle(structure, messagesFor(language))}.`]));
}

/**
 * The as-of date with its label to the left and its source to the right.
 *
 * @param column The date's column, from 0. Must be wide enough, and not the first.
 * @returns A reference to the date for formulas of the same sheet.
 */
export function addAsOf(
  layout: SpecLayout,
  input: SummaryInput,
  column: number,
  date: SpecCell,
  from: string | null,
): string {
  const row = layout.add([...Array<null>(column - 1).fill(null), sheetWords(input).asOf, date, from]);
  layout.style('note', row);
  layout.style('as-of-label', row, 1, column - 1, 1);
  layout.style('as-of', row, 1, column, 1);
  return `$${columnLetters(column)}$${row + 1}`;
}

/**
 * Title, institution and, in the third row, the as-of date, which refers to the register's; see {@link addAsOf}. What
 * is said for checking stands on the register.
 *
 * @returns A reference to the date for formulas of the same sheet.
 */
export function addHead(layout: SpecLayout, input: SummaryInput, key: SheetKey, column: number): string {
  layout.style('title', layout.add([titleOf(input, key)]));
  layout.style('note', layout.add([input.report?.institution ?? null]));
  return addAsOf(layout, input, column, { formula: `=${asOfReference(input)}` }, null);
}

/** The default print settings of generated sheets. */
export function printOf(input: SummaryInput, headingRow: number | null, more: Partial<SpecPrint> = {}): SpecPrint {
  return { orientation: 'landscape', headingRow, footer: sheetWords(input).page, ...more };
}

import { words as en } from '../../messages/en/words';
import { words as es } from '../../messages/es/words';
import type { ColumnKey, DateReading, ImprovementAction } from '../../plan/improvement-plan';
import { SITUATIONS, type ActionSituation, type Situation } from '../../schedule/situation';
import { absoluteReference, quoteText } from './references';
import { sheetWords } from './sheet-head';
import type { SpecArea, SpecCell, SpecEmphasis } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';

/** References to the cells of a row that its situation follows. */
export interface JudgedCells {
  readonly start: string;
  readonly end: string;
  readonly asOf: string;
}

/** Situations that the plan itself tells, so that no date can change them. */
const STATED_BY_PLAN: readonly Situation[] = ['cancelled', 'suspended', 'completed'];

/** A situation's word, in the input's language. */
export function situationWord({ language }: SummaryInput, situation: Situation): string {
  return (language === 'es' ? es : en).situations[situation];
}

/** The situation that the plan tells of an action, in words; `null` where its dates tell. */
export function statedByPlan(input: SummaryInput, { situation }: ActionSituation): string | null {
  return STATED_BY_PLAN.includes(situation) ? situationWord(input, situation) : null;
}

/** An open action's situation by its dates, as an expression without `=`. */
export function openSituation(input: SummaryInput, { start, end, asOf }: JudgedCells): string {
  const name = (key: Situation) => quoteText(situationWord(input, key));
  return (
    `IF(${end}="",${name('unscheduled')},IF(${end}<${asOf},${name('overdue')},` +
    `IF(${end}<=${asOf}+${input.dueSoonDays},${name('due-soon')},` +
    `IF(N(${start})<=${asOf},${name('in-progress')},${name('upcoming')}))))`
  );
}

/**
 * Situation and days of an action on a sheet that shows its dates: formulas over those and the as-of cell, or just what the plan
 * tells. They are the register's own formulas rather than look-ups in it, which would cost the square of the number of actions.
 */
export function judgedCells(
  input: SummaryInput,
  judged: ActionSituation,
  cells: JudgedCells,
): { readonly situation: SpecCell; readonly days: SpecCell } {
  const told = statedByPlan(input, judged);
  if (told !== null) return { situation: told, days: judged.days };
  return {
    situation: { formula: `=${openSituation(input, cells)}` },
    days: { formula: `=IF(${cells.end}="","",${cells.asOf}-${cells.end})` },
  };
}

/** Lets the situations written in an area take their colours. */
export function situationEmphases(input: SummaryInput, area: SpecArea, firstCell: string): readonly SpecEmphasis[] {
  return SITUATIONS.map((situation) => ({
    area,
    formula: `=${firstCell}=${quoteText(situationWord(input, situation))}`,
    situation,
    as: 'text',
  }));
}

/** A link to an action's row in the plan. */
export function rowLink(input: SummaryInput, action: ImprovementAction): SpecCell {
  const { columns, sheet } = input.plan;
  const anchor = absoluteReference(sheet, action.row, columns.number ?? columns.action ?? 0);
  return { formula: linkTo(anchor, `${quoteText(sheetWords(input).row)}&ROW(${anchor})`) };
}

/** A link to a cell of the plan, which shows the cell's address. */
export function cellLink({ plan }: SummaryInput, row: number, column: number): SpecCell {
  const anchor = absoluteReference(plan.sheet, row, column);
  return { formula: linkTo(anchor, `ADDRESS(ROW(${anchor}),COLUMN(${anchor}),4)`) };
}

/** A link to a row of the plan's sheet, from 0, which shows a text. */
export function planLink({ plan }: SummaryInput, row: number, shown: string): SpecCell {
  return { formula: linkTo(absoluteReference(plan.sheet, row, 0), quoteText(shown)) };
}

/** CELL keeps the link true when rows are inserted above or the sheet gets another name. */
function linkTo(anchor: string, shown: string): string {
  return `=HYPERLINK("#"&CELL("address",${anchor}),${shown})`;
}

/** A date as a cell; empty where no one day could be read. */
export function dayCell(reading: DateReading): SpecCell {
  return reading.kind === 'date' ? { day: reading.day } : null;
}

/** What was understood of a cell, else the cell's own text, so that nothing written in the plan is missing. */
export function cellText(
  { cells }: ImprovementAction,
  column: ColumnKey,
  understood: string | number | null = null,
): SpecCell {
  if (understood !== null) return understood;
  const cell = cells[column];
  if (cell === undefined || cell.kind === 'empty') return null;
  // A number's text follows its format, but a text cell's may be `####` where its column is narrow.
  return cell.kind === 'text' ? String(cell.value) : cell.text;
}

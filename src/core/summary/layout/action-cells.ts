import { words as en } from '../../messages/en/words';
import { words as es } from '../../messages/es/words';
import type { ColumnKey, DateReading, ImprovementAction } from '../../plan/improvement-plan';
import { partOf, sheetOf } from '../../plan/plan-parts';
import { SITUATIONS, type ActionSituation, type Situation } from '../../schedule/situation';
import { absoluteReference, quoteText } from './references';
import { sheetWords } from './sheet-head';
import type { SpecArea, SpecCell, SpecEmphasis } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';

/** References to the cells that determine a row's situation. */
export interface JudgedCells {
  readonly start: string;
  readonly end: string;
  readonly asOf: string;
}

/** Situations stated by the plan, which don't depend on a date. */
const STATED_BY_PLAN: readonly Situation[] = ['cancelled', 'suspended', 'completed'];

export function situationWord({ language }: SummaryInput, situation: Situation): string {
  return (language === 'es' ? es : en).situations[situation];
}

/** The situation stated by the plan, in words; `null` if it depends on the dates. */
export function statedByPlan(input: SummaryInput, { situation }: ActionSituation): string | null {
  return STATED_BY_PLAN.includes(situation) ? situationWord(input, situation) : null;
}

/** The situation of an open action by its dates. Returns an expression without `=`. */
export function openSituation(input: SummaryInput, { start, end, asOf }: JudgedCells): string {
  const name = (key: Situation) => quoteText(situationWord(input, key));
  return (
    `IF(${end}="",${name('unscheduled')},IF(${end}<${asOf},${name('overdue')},` +
    `IF(${end}<=${asOf}+${input.dueSoonDays},${name('due-soon')},` +
    `IF(N(${start})<=${asOf},${name('in-progress')},${name('upcoming')}))))`
  );
}

/**
 * Situation and days on a sheet that shows the dates: formulas, or fixed values if the plan states the situation. They
 * repeat the register's formulas, because lookups would take quadratic time.
 */
export function judgedCells(
  input: SummaryInput,
  judged: ActionSituation,
  cells: JudgedCells,
): { readonly situation: SpecCell; readonly days: SpecCell } {
  const stated = statedByPlan(input, judged);
  if (stated !== null) return { situation: stated, days: judged.days };
  return {
    situation: { formula: `=${openSituation(input, cells)}` },
    days: { formula: `=IF(${cells.end}="","",${cells.asOf}-${cells.end})` },
  };
}

/** Colors the situations in an area, or gives them their signs and colors only what is overdue. */
export function situationEmphases(
  input: SummaryInput,
  area: SpecArea,
  firstCell: string,
  as: 'text' | 'sign' = 'text',
): readonly SpecEmphasis[] {
  return SITUATIONS.map((situation) => ({
    area,
    formula: `=${firstCell}=${quoteText(situationWord(input, situation))}`,
    situation,
    as,
  }));
}

/** Links to an action's row in the plan. */
export function rowLink(input: SummaryInput, action: ImprovementAction): SpecCell {
  const { columns, sheet } = partOf(input.plan, action.row);
  const anchor = absoluteReference(sheet, action.row, columns.number ?? columns.action ?? 0);
  const row = `${sheetName(input, action.row, ' · ')}${sheetWords(input).row}`;
  return { formula: linkTo(anchor, `${quoteText(row)}&ROW(${anchor})`) };
}

/** Links to a cell of the plan and shows its address. */
export function cellLink(input: SummaryInput, row: number, column: number): SpecCell {
  const anchor = absoluteReference(partOf(input.plan, row).sheet, row, column);
  const sheet = sheetName(input, row, '!');
  const address = `ADDRESS(ROW(${anchor}),COLUMN(${anchor}),4)`;
  return { formula: linkTo(anchor, sheet === '' ? address : `${quoteText(sheet)}&${address}`) };
}

/** The name of a row's sheet before its address; `''` for a plan on one sheet. */
function sheetName({ plan }: SummaryInput, row: number, before: string): string {
  const { sheet } = sheetOf(plan, row);
  return sheet === undefined ? '' : `${sheet}${before}`;
}

/** Links to a row of the plan's first sheet, from 0. */
export function planLink({ plan }: SummaryInput, row: number, shown: string): SpecCell {
  return { formula: linkTo(absoluteReference(plan.sheet, row, 0), quoteText(shown)) };
}

/** `CELL` keeps the link valid when rows are inserted or the sheet is renamed. */
function linkTo(anchor: string, shown: string): string {
  return `=HYPERLINK("#"&CELL("address",${anchor}),${shown})`;
}

/** Empty unless the date is one definite day. */
export function dayCell(reading: DateReading): SpecCell {
  return reading.kind === 'date' ? { day: reading.day } : null;
}

/** The interpreted value, else the cell's own text, so that no content of the plan is lost. */
export function cellText(
  { cells }: ImprovementAction,
  column: ColumnKey,
  understood: string | number | null = null,
): SpecCell {
  if (understood !== null) return understood;
  const cell = cells[column];
  if (cell === undefined || cell.kind === 'empty') return null;
  // The displayed text of a number has its format; that of a text may be `####` in a narrow column.
  return cell.kind === 'text' ? String(cell.value) : cell.text;
}

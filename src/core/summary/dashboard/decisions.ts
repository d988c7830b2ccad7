import { sheetOf } from '../../plan/plan-parts';
import { rowNumber } from '../../plan/sheet-row';
import { withSheet } from '../../messages/place-names';
import type { ImprovementAction } from '../../plan/improvement-plan';
import type { Situation } from '../../schedule/situation';
import { countActions } from '../count-actions';
import { cellText } from '../layout/action-cells';
import { quoteText, tableColumnWithHeading } from '../layout/references';
import { sheetWords } from '../layout/sheet-head';
import type { SpecCell } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';
import { uncoveredCount } from './criteria-part';
import type { MostOverdueCells } from './overdue-list';

/** The number of days from which an overdue action without a comment needs a decision. */
const LONG_OVERDUE_DAYS = 30;

/** The number of characters that fit beside the count. */
const LIST_LENGTH = 60;

/** A matter to decide. */
export type Matter = readonly [what: SpecCell, howMany: SpecCell, which: SpecCell];

/** An action's number in the plan, else its row. */
export function actionName(input: SummaryInput, action: ImprovementAction): string {
  const number = cellText(action, 'number', action.number);
  const name =
    typeof number === 'string' || typeof number === 'number'
      ? String(number)
      : `${sheetWords(input).row.toLowerCase()}${rowNumber(action.row)}`;
  return withSheet(sheetOf(input.plan, action.row).sheet, name);
}

/**
 * Joins as many names as fit on one line, and counts the rest.
 *
 * @example listed(input, ['1', '2', '3']) // '1, 2, 3'
 */
export function listed(input: SummaryInput, names: readonly string[]): string | null {
  if (names.length === 0) return null;
  const all = names.join(', ');
  if (all.length <= LIST_LENGTH) return all;
  let shown = names.length - 1;
  const text = () => `${names.slice(0, shown).join(', ')} ${sheetWords(input).dashboard.andMore(names.length - shown)}`;
  while (shown > 1 && text().length > LIST_LENGTH) shown--;
  return text();
}

/**
 * The matters that need a decision, without those that don't occur. Counts are formulas. The actions' names are formulas if they depend on the as-of
 * date; otherwise they are fixed, because only the plan determines them.
 */
export function mattersToDecide(input: SummaryInput, late: MostOverdueCells): readonly Matter[] {
  const { plan, schedule, structure } = input;
  const text = sheetWords(input);
  const { matters } = text.dashboard;
  const column = (key: 'order' | 'owner') => tableColumnWithHeading(input.names.tables.indicators, text.register[key]);
  const among = (situation: Situation) =>
    schedule.situations.flatMap((judged) => (judged.situation === situation ? [judged.action] : []));
  const names = (actions: readonly ImprovementAction[]) =>
    listed(
      input,
      actions.map((action) => actionName(input, action)),
    );
  const addressed = new Set(plan.actions.map(({ criterion }) => criterion?.toLowerCase()));
  const empty = structure.entries.filter(
    ({ parent, number }) => parent === null && !addressed.has(number.toLowerCase()),
  );
  const ownerless = plan.actions.filter(({ cells: { owner } }) => owner === undefined || owner.kind === 'empty');
  const unexplained = countUnexplained(input);
  const ifAny = (shown: string): SpecCell => ({ formula: `=IF(${unexplained}=0,"",${shown})` });
  const matter = (what: string, count: string, which: string | null): readonly Matter[] =>
    which === null ? [] : [[what, { formula: `=${count}` }, which]];
  const count = (situation: Situation) => countActions(input, { situation });
  const ownerlessCount = `COUNTIFS(${column('order')},1,${column('owner')},"")`;
  const uncovered = listed(
    input,
    empty.map(({ number }) => number),
  );
  const known = [
    ...matter(matters.suspended, count('suspended'), names(among('suspended'))),
    ...matter(matters.unscheduled, count('unscheduled'), names(among('unscheduled'))),
    ...matter(matters.ownerless, ownerlessCount, names(ownerless)),
    ...matter(matters.uncovered, uncoveredCount(input), uncovered),
  ];
  const nothing = quoteText(known.length === 0 ? text.dashboard.noDecisions : '');
  const title = quoteText(matters.unexplained(LONG_OVERDUE_DAYS));
  // It depends on the date, so it may come and go without a refresh.
  const what = { formula: `=IF(${unexplained}=0,${nothing},${title})` };
  return [...known, [what, ifAny(unexplained), ifAny(namesOfUnexplained(input, late))]];
}

/**
 * Counts the actions long overdue without a comment, as an expression. The delay's fraction is below 1, so it doesn't
 * matter.
 */
function countUnexplained(input: SummaryInput): string {
  const { register } = sheetWords(input);
  const column = (key: 'delay' | 'comments') => tableColumnWithHeading(input.names.tables.indicators, register[key]);
  const isLong = `${column('delay')},">${LONG_OVERDUE_DAYS}"`;
  return 'comments' in input.plan.columns ? `COUNTIFS(${isLong},${column('comments')},"")` : `COUNTIF(${isLong})`;
}

/** The numbers of the most overdue actions without a comment, as an expression; an ellipsis if there are more. */
function namesOfUnexplained(input: SummaryInput, { numbers, days, comments }: MostOverdueCells): string {
  const { report } = sheetWords(input);
  const [first = '', last = ''] = [comments[0], comments.at(-1)];
  const [firstDays = '', lastDays = ''] = [days[0], days.at(-1)];
  const noReason = quoteText(report.noReason);
  const isUnexplained = (index: number) =>
    `AND(N(${days[index] ?? ''})>${LONG_OVERDUE_DAYS},${comments[index] ?? ''}=${noReason})`;
  const named = numbers.map((number, index) => `IF(${isUnexplained(index)},${number}&" ","")`).join('&');
  const shown = `COUNTIFS(${firstDays}:${lastDays},">${LONG_OVERDUE_DAYS}",${first}:${last},${noReason})`;
  const all = countUnexplained(input);
  return `SUBSTITUTE(TRIM(${named})," ",", ")&IF(${all}>${shown},"…","")`;
}

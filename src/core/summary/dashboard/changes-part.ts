import type { MovedEnd } from '../../history/changes-since';
import { MAX_ACTIONS } from '../../history/plan-history';
import { formatDay } from '../../messages/format-day';
import { actionName, listed } from './decisions';
import { sheetWords } from '../layout/sheet-head';
import type { SpecCell } from '../sheet-spec';
import type { SummaryInput } from '../summary-input';

type ChangeRow = readonly [what: string, howMany: SpecCell, which: SpecCell];

/** The dashboard's list of changes since the last review. */
export interface ChangesPart {
  /** Contains the earlier review's date. */
  readonly title: string;
  /** Replaces the list of changes; `null` if there is an earlier review. */
  readonly note: string | null;
  readonly rows: readonly ChangeRow[];
}

function movedName(input: SummaryInput, { action, days }: MovedEnd): string {
  return `${actionName(input, action)} (${days > 0 ? '+' : '−'}${Math.abs(days)})`;
}

/**
 * Lists the changes since the last review of an earlier day. They are fixed text: the past doesn't depend on the as-of
 * cell.
 */
export function changesPart(input: SummaryInput): ChangesPart {
  const { changes, plan, language } = input;
  const { since } = sheetWords(input).dashboard;
  if (changes === null) {
    const isTooLong = plan.actions.length > MAX_ACTIONS;
    return { title: since.title, note: isTooLong ? since.tooLong(MAX_ACTIONS) : since.first, rows: [] };
  }
  const { newlyOverdue, completed, added, removed, movedEnds } = changes;
  const row = (what: string, names: readonly string[]): ChangeRow => [what, names.length, listed(input, names)];
  const named = (actions: typeof added) => actions.map((action) => actionName(input, action));
  return {
    title: since.titleOf(formatDay(changes.since, language)),
    note: null,
    rows: [
      row(since.newlyOverdue, named(newlyOverdue)),
      row(since.completed, named(completed)),
      row(since.added, named(added)),
      row(
        since.removed,
        removed.map(({ number }) => (number === null ? since.unnumbered : String(number))),
      ),
      row(
        since.moved,
        movedEnds.map((moved) => movedName(input, moved)),
      ),
    ],
  };
}

import type { MovedEnd } from '../../history/changes-since';
import { averageProgress, MAX_ACTIONS } from '../../history/plan-history';
import { formatDay } from '../../messages/format-day';
import { actionName, listed, type Matter } from './decisions';
import { sheetWords } from '../layout/sheet-head';
import type { SummaryInput } from '../summary-input';

/** The dashboard's list of changes since the last review. */
export interface ChangesPart {
  /** Contains the earlier review's date. */
  readonly title: string;
  /** Replaces the list of changes; `null` if there is one. */
  readonly note: string | null;
  readonly rows: readonly Matter[];
}

/**
 * Lists the changes since the last review of an earlier day, and from when to when ends moved, the farthest first. They
 * are fixed text: the past doesn't depend on the as-of cell.
 *
 * @param room The most rows.
 */
export function changesPart(input: SummaryInput, room: number): ChangesPart {
  const { changes, plan, language } = input;
  const { since } = sheetWords(input).dashboard;
  if (changes === null) {
    const isTooLong = plan.actions.length > MAX_ACTIONS;
    return { title: since.title, note: isTooLong ? since.tooLong(MAX_ACTIONS) : since.first, rows: [] };
  }
  const { newlyOverdue, completed, added, removed, movedEnds } = changes;
  const row = (what: string, names: readonly string[]): readonly Matter[] =>
    names.length === 0 ? [] : [[what, names.length, listed(input, names)]];
  const named = (actions: typeof added) => actions.map((action) => actionName(input, action));
  const numbers = removed.map(({ number }) => (number === null ? since.unnumbered : String(number)));
  const counted = [
    ...row(since.newlyOverdue, named(newlyOverdue)),
    ...row(since.completed, named(completed)),
    ...row(since.added, named(added)),
    ...row(since.removed, numbers),
    ...progressRow(input),
  ];
  const rows = [...counted, ...movedRows(input, movedEnds, room - counted.length)];
  const title = since.titleOf(formatDay(changes.since, language));
  return { title, note: rows.length === 0 ? since.nothing : null, rows };
}

function progressRow(input: SummaryInput): readonly Matter[] {
  const { since } = sheetWords(input).dashboard;
  const [before, now] = [input.changes?.before.progress ?? null, averageProgress(input.schedule)];
  if (before === null || now === null) return [];
  const [from, to] = [before, now].map((share) => `${Math.round(share * 100)}${sheetWords(input).percentSpace}%`);
  return from === to ? [] : [[since.progress, null, since.progressFromTo(from ?? '', to ?? '')]];
}

function movedRows(input: SummaryInput, movedEnds: readonly MovedEnd[], room: number): readonly Matter[] {
  const { since } = sheetWords(input).dashboard;
  const farthest = [...movedEnds].sort((a, b) => Math.abs(b.days) - Math.abs(a.days));
  const shown = farthest.length <= room ? farthest : farthest.slice(0, Math.max(0, room - 1));
  const rest = farthest.slice(shown.length);
  return [
    ...shown.map(({ action, from, to, days }): Matter => [
      since.moved(actionName(input, action)),
      `${days > 0 ? '+' : '−'}${Math.abs(days)}`,
      since.fromTo(formatDay(from, input.language), formatDay(to, input.language)),
    ]),
    ...(rest.length === 0
      ? []
      : [
          [
            since.movedMore,
            rest.length,
            listed(
              input,
              rest.map(({ action }) => actionName(input, action)),
            ),
          ] as const,
        ]),
  ];
}

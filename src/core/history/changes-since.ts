import type { Day } from '../plan/day';
import type { ImprovementAction } from '../plan/improvement-plan';
import type { ActionSituation, Schedule } from '../schedule/situation';
import { pastActionOf, type PlanHistory, type PastAction, type PastReview } from './plan-history';
import { matchItems, type KeyFunction } from './match-items';

export interface MovedEnd {
  readonly action: ImprovementAction;
  readonly from: Day;
  readonly to: Day;
  /** Positive if the end is later, negative if earlier. */
  readonly days: number;
}

/** What changed in a plan since an earlier review. All lists are in the plan's order. */
export interface PlanChanges {
  /** The earlier review's as-of date. */
  readonly since: Day;
  readonly before: PastReview;
  readonly newlyOverdue: readonly ImprovementAction[];
  readonly completed: readonly ImprovementAction[];
  readonly added: readonly ImprovementAction[];
  readonly removed: readonly PastAction[];
  readonly movedEnds: readonly MovedEnd[];
}

/** How actions are matched, the surest way first: rows may have been sorted, renumbered, inserted or edited. */
const KEY_FUNCTIONS: readonly KeyFunction<PastAction>[] = [
  ({ fingerprint: [one, other], number }) => `${one} ${other} ${number ?? ''}`,
  ({ fingerprint: [one, other] }) => (one === 0 && other === 0 ? null : `${one} ${other}`),
  ({ fingerprint: [one], number }) => (one === 0 ? null : `${one} ${number ?? ''}`),
  ({ fingerprint: [, other], number }) => (other === 0 ? null : `${other} ${number ?? ''}`),
  ({ fingerprint: [one] }) => (one === 0 ? null : `${one}`),
  ({ fingerprint: [, other] }) => (other === 0 ? null : `${other}`),
];

/**
 * Compares a plan with the last review of an earlier day. Returns `null` if there is none, or if no action matches, as
 * in a different plan.
 */
export function changesSince(history: PlanHistory, schedule: Schedule): PlanChanges | null {
  const earlier = history.filter(({ asOf }) => asOf < schedule.asOf).at(-1);
  if (earlier === undefined || earlier.actions === null) return null;
  const { actions } = earlier;
  const current = schedule.situations.map(pastActionOf);
  const matches = matchItems(KEY_FUNCTIONS, actions, current);
  if (matches.size === 0) return null;
  const before = new Map([...matches].map(([index, match]) => [match, actions[index]]));
  const pairs = schedule.situations.map((judged, index) => ({
    judged,
    end: current[index]?.end,
    before: before.get(index),
  }));
  const became = (situation: ActionSituation['situation']) =>
    pairs.flatMap(({ judged, before: was }) =>
      was !== undefined && judged.situation === situation && was.situation !== situation ? [judged.action] : [],
    );
  return {
    since: earlier.asOf,
    before: earlier,
    newlyOverdue: became('overdue'),
    completed: became('completed'),
    added: pairs.flatMap(({ judged, before: was }) => (was === undefined ? [judged.action] : [])),
    removed: actions.filter((_, index) => !matches.has(index)),
    movedEnds: pairs.flatMap(({ judged: { action }, end, before: was }) => {
      const [from, to] = [was?.end, end];
      if (typeof from !== 'number' || typeof to !== 'number' || from === to) return [];
      return [{ action, from, to, days: to - from }];
    }),
  };
}

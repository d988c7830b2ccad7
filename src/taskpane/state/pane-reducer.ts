import type { PlanSettings } from '../../core/plan/plan-settings';
import type { AsOf } from '../../core/schedule/as-of';
import type { Situation } from '../../core/schedule/situation';
import type { FoundPlan } from '../../excel/review/find-plan';
import type { Progress } from '../../excel/pace';
import type { Review } from '../../excel/review/review-plan';
import { type FindingFilter, NO_FILTER, withoutIdle } from './finding-filter';
import { choiceToKeep, withRule } from './saved-settings';
import { FAILURES_KEPT, type Outcome, type Failure, type PaneState, type Section, type Task } from './pane-state';

/** What can happen to the pane. */
export type PaneEvent =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly progress: Progress }
  /** The user asked for an end of what is under way. */
  | { readonly type: 'cancelling' }
  /** The plan was read, and no more is wanted yet. */
  | { readonly type: 'found'; readonly found: FoundPlan }
  /** The plan was read, checked and judged; `asked`: because the user pressed. */
  | { readonly type: 'reviewed'; readonly review: Review; readonly asked: boolean }
  /** A task changed the workbook. */
  | { readonly type: 'did'; readonly outcome: Outcome }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'ended' }
  | { readonly type: 'as-of-chosen'; readonly asOf: AsOf }
  | { readonly type: 'sheet-chosen'; readonly sheet: string }
  /** The user put something right, or took it all back (`null`). */
  | { readonly type: 'settings-edited'; readonly draft: PlanSettings | null }
  /** The workbook keeps the draft. */
  | { readonly type: 'settings-saved' }
  /** The generated sheets that the user does not want. */
  | { readonly type: 'sheets-chosen'; readonly sheetsOff: readonly string[] }
  | { readonly type: 'section-chosen'; readonly section: Section }
  | { readonly type: 'situation-pressed'; readonly situation: Situation }
  /** The user chose what of the findings to list; what is absent stays. */
  | { readonly type: 'findings-filtered'; readonly filter: Partial<FindingFilter> }
  /** The pane is about to select cells of the plan's sheet. */
  | { readonly type: 'went-to'; readonly address: string }
  /** Cells of a sheet were selected, by whomever. */
  | { readonly type: 'cells-selected'; readonly sheetId: string; readonly address: string }
  /** The user asks for the findings of a row, from 0. */
  | { readonly type: 'row-pressed'; readonly row: number }
  | { readonly type: 'filter-cleared' }
  | { readonly type: 'outcome-closed' }
  | { readonly type: 'failure-closed' };

/** What nothing that is under way has come to. */
const STILL = { running: null, progress: null, cancelling: false } as const;

/** The pane after an event. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      // The quiet look that follows a change must not take back what was said of it.
      return {
        ...state,
        ...STILL,
        running: event.task,
        outcome: event.task === 'find' ? state.outcome : null,
        failure: null,
      };
    case 'found':
      // What was read stays wanted: a plan does not turn into another because the user looks at a summary.
      return { ...state, found: withReason(state, event.found), sheet: event.found.plan.sheet };
    case 'reviewed':
      return withReview(state, event.review, event.asked);
    case 'did':
      return withOutcome(state, event.outcome);
    case 'failed':
      return withFailure(state, event.failure);
    case 'progressed':
      return { ...state, progress: event.progress };
    case 'cancelling':
      return { ...state, cancelling: true };
    case 'ended':
      return { ...state, ...STILL };
    case 'as-of-chosen':
      return { ...state, asOf: event.asOf };
    case 'sheet-chosen':
      // Another plan has other situations and other findings.
      return {
        ...state,
        sheet: event.sheet,
        draft: state.found === null ? null : choiceToKeep(state.found, event.sheet),
        situation: null,
        filter: NO_FILTER,
        selectedRow: null,
      };
    case 'settings-edited':
      return { ...state, draft: event.draft };
    case 'settings-saved':
      return { ...state, draft: null, outcome: { kind: 'kept' }, fixed: null };
    case 'sheets-chosen':
      return { ...state, sheetsOff: event.sheetsOff };
    case 'section-chosen':
      return { ...state, section: event.section };
    case 'situation-pressed':
      // The bar is above all three sections, its list in one of them.
      return {
        ...state,
        section: 'deadlines',
        situation: state.situation === event.situation ? null : event.situation,
      };
    case 'findings-filtered':
      return { ...state, filter: { ...state.filter, ...event.filter } };
    case 'went-to':
      return { ...state, wentTo: event.address, selectedRow: null };
    case 'cells-selected':
      return withSelection(state, event.sheetId, event.address);
    case 'row-pressed':
      return { ...state, section: 'findings', filter: { ...NO_FILTER, row: event.row } };
    case 'filter-cleared':
      return { ...state, situation: null };
    case 'outcome-closed':
      return { ...state, outcome: null, fixed: null };
    case 'failure-closed':
      return { ...state, failure: null };
  }
}

/** What was done; a rule that was turned off or on stays so when what the user put right meanwhile is kept. */
function withOutcome(state: PaneState, outcome: Outcome): PaneState {
  const draft =
    state.draft !== null && outcome.kind === 'rule-set' ? withRule(state.draft, outcome.rule, outcome.on) : state.draft;
  const fixed = outcome.kind === 'fixed' ? outcome.fixed : null;
  // What was cancelled changed nothing of the plan, so what was fixed before can be taken back still.
  return { ...state, outcome, draft, fixed: outcome.kind === 'cancelled' ? state.fixed : fixed };
}

/** What the user selects; what the pane selected itself, the user is looking at already. */
function withSelection(state: PaneState, sheetId: string, address: string): PaneState {
  const isOnPlan = sheetId === state.found?.sheetId;
  if (isOnPlan && address === state.wentTo) return state;
  // A whole column is no row.
  const row = isOnPlan ? /\d+/.exec(address) : null;
  return { ...state, wentTo: null, selectedRow: row === null ? null : Number(row[0]) - 1 };
}

function withReview(state: PaneState, review: Review, asked: boolean): PaneState {
  const { situation, filter } = state;
  return {
    ...state,
    found: withReason(state, review),
    review,
    sheet: review.plan.sheet,
    sheetsOff: state.sheetsOff?.join() === (review.settings.sheetsOff ?? []).join() ? null : state.sheetsOff,
    outcome: asked ? { kind: 'reviewed' } : state.outcome,
    // A filter that now lists nothing would hide the rest for no visible reason.
    situation: situation !== null && review.schedule.counts[situation] > 0 ? situation : null,
    filter: withoutIdle(filter, review.findings),
  };
}

/** A plan that is read again, by name since it was read before, keeps the reason for which it was chosen then. */
function withReason({ found: before }: PaneState, found: FoundPlan): FoundPlan {
  const isSame = before?.sheetId === found.sheetId;
  return isSame && found.whySheet === 'wanted' ? { ...found, whySheet: before.whySheet } : found;
}

function withFailure(before: PaneState, failure: Failure): PaneState {
  const state = { ...before, failures: [...before.failures, failure].slice(-FAILURES_KEPT) };
  const reading = failure.task === 'find' || failure.task === 'review';
  const gone = failure.code === 'sheet-missing' || failure.code === 'sheet-not-plan' || NO_PLAN.has(failure.code);
  // Figures of a plan that is no longer there are worse than none; the next look may choose another sheet.
  return reading && gone ? { ...state, failure, found: null, review: null, sheet: null } : { ...state, failure };
}

const NO_PLAN: ReadonlySet<Failure['code']> = new Set(['no-plan', 'empty-workbook']);

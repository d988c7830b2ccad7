import type { PlanSettings } from '../../core/plan/plan-settings';
import { SHEET_ROWS } from '../../core/plan/sheet-row';
import type { AsOf } from '../../core/schedule/as-of';
import type { Situation } from '../../core/schedule/situation';
import type { FoundPlan } from '../../excel/review/find-plan';
import type { Progress } from '../../excel/pace';
import type { Review } from '../../excel/review/review-plan';
import { type FindingFilter, NO_FILTER, withoutIdle } from './finding-filter';
import { choiceToSave, withRule } from './saved-settings';
import {
  MAX_FAILURES,
  type Outcome,
  type Failure,
  type PaneState,
  type Section,
  type SettingsPart,
  type Task,
} from './pane-state';

export type PaneEvent =
  | { readonly type: 'started'; readonly task: Task }
  | { readonly type: 'progressed'; readonly progress: Progress }
  /** The user cancelled the running task. */
  | { readonly type: 'cancelling' }
  /** The plan was read without a review. */
  | { readonly type: 'found'; readonly found: FoundPlan }
  /** The plan was reviewed; `asked`: at the user's request. */
  | { readonly type: 'reviewed'; readonly review: Review; readonly asked: boolean }
  /** A task changed the workbook. */
  | { readonly type: 'did'; readonly outcome: Outcome }
  | { readonly type: 'failed'; readonly failure: Failure }
  | { readonly type: 'ended' }
  | { readonly type: 'as-of-chosen'; readonly asOf: AsOf }
  /** `alone`: only that sheet of a plan on several. */
  | { readonly type: 'sheet-chosen'; readonly sheet: string; readonly alone: boolean }
  /** The user changed a setting. */
  | { readonly type: 'settings-edited'; readonly draft: PlanSettings }
  /** A draft was saved in the workbook, as these settings. */
  | { readonly type: 'settings-saved'; readonly draft: PlanSettings; readonly settings: PlanSettings }
  /** The generated sheets that the user doesn't want. */
  | { readonly type: 'sheets-chosen'; readonly sheetsOff: readonly string[] }
  | { readonly type: 'section-chosen'; readonly section: Section }
  | { readonly type: 'situation-pressed'; readonly situation: Situation }
  /** The user changed the filter; absent parts stay. */
  | { readonly type: 'findings-filtered'; readonly filter: Partial<FindingFilter> }
  /** The pane is about to select cells of the plan's sheet. */
  | { readonly type: 'went-to'; readonly address: string }
  /** Cells were selected, by the user or by the pane. */
  | { readonly type: 'cells-selected'; readonly sheetId: string; readonly address: string }
  /** The user asked for the findings of a row, from 0. */
  | { readonly type: 'row-pressed'; readonly row: number }
  | { readonly type: 'filter-cleared' }
  /** Whether to remove sheets into which people wrote is asked, or no longer (`null`). */
  | { readonly type: 'removal-asked'; readonly sheets: readonly string[] | null }
  | { readonly type: 'settings-shown'; readonly at: SettingsPart | null }
  | { readonly type: 'outcome-closed' }
  | { readonly type: 'failure-closed' };

/** No task is running. */
const STILL = { running: null, progress: null, cancelling: false } as const;

/** The state after an event. */
export function reducePane(state: PaneState, event: PaneEvent): PaneState {
  switch (event.type) {
    case 'started':
      // The refresh that follows a change, or a look at a cell, must not remove the message about it.
      return {
        ...state,
        ...STILL,
        running: event.task,
        removing: event.task === 'find' || event.task === 'go' ? state.removing : null,
        outcome: event.task === 'find' || event.task === 'go' ? state.outcome : null,
        failure: null,
      };
    case 'found':
      // The plan stays the chosen one while the user looks at another sheet.
      return { ...state, found: withReason(state, event.found), sheet: event.found.sheets[0].name };
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
      // Another plan has other situations and findings.
      return {
        ...state,
        sheet: event.sheet,
        alone: event.alone,
        draft: state.found === null ? null : choiceToSave(state.found, event.sheet, event.alone),
        situation: null,
        filter: NO_FILTER,
        selectedRow: null,
      };
    case 'settings-edited':
      return { ...state, draft: event.draft };
    case 'settings-saved':
      return withSaved(state, event.draft, event.settings);
    case 'sheets-chosen':
      return { ...state, sheetsOff: event.sheetsOff };
    case 'section-chosen':
      return { ...state, section: event.section };
    case 'situation-pressed':
      // The bar is above all three sections; the list belongs to one of them.
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
    case 'removal-asked':
      // Asked where the sheets are listed.
      return event.sheets === null
        ? { ...state, removing: null }
        : { ...state, removing: event.sheets, section: 'sheets', settingsAt: null };
    case 'settings-shown':
      return { ...state, settingsAt: event.at };
    case 'outcome-closed':
      return { ...state, outcomeSeen: true };
    case 'failure-closed':
      return { ...state, failure: null };
  }
}

/** Adds an outcome. Turning a rule off or on also applies to unsaved settings. */
function withOutcome(state: PaneState, outcome: Outcome): PaneState {
  const draft =
    state.draft !== null && outcome.kind === 'rule-set' ? withRule(state.draft, outcome.rule, outcome.on) : state.draft;
  const fixed = outcome.kind === 'fixed' ? outcome.fixed : null;
  // A cancelled change left the plan as it was, so earlier fixes can still be undone.
  return { ...state, outcome, outcomeSeen: false, draft, fixed: outcome.kind === 'cancelled' ? state.fixed : fixed };
}

/** Saved settings, which the fields show before the plan has been read again with them. */
function withSaved(state: PaneState, draft: PlanSettings, settings: PlanSettings): PaneState {
  const { found, review } = state;
  const isSame = found !== null && found.sheets[0].name === state.sheet;
  return {
    ...state,
    // A setting that was changed meanwhile is saved next.
    draft: state.draft === draft ? null : state.draft,
    found: found && { ...found, settings },
    review: review && { ...review, settings },
    outcome: { kind: 'saved', before: isSame ? found.settings : null },
    outcomeSeen: false,
    fixed: null,
  };
}

/** The user's selection. Cells that the pane itself selected don't count. */
function withSelection(state: PaneState, sheetId: string, address: string): PaneState {
  const index = state.found?.sheets.findIndex(({ id }) => id === sheetId) ?? -1;
  if (index >= 0 && address === state.wentTo) return state;
  // A whole column has no row.
  const row = index >= 0 ? /\d+/.exec(address) : null;
  return { ...state, wentTo: null, selectedRow: row === null ? null : index * SHEET_ROWS + Number(row[0]) - 1 };
}

function withReview(state: PaneState, review: Review, asked: boolean): PaneState {
  const { situation, filter } = state;
  return {
    ...state,
    found: withReason(state, review),
    review,
    sheet: review.sheets[0].name,
    sheetsOff: state.sheetsOff?.join() === (review.settings.sheetsOff ?? []).join() ? null : state.sheetsOff,
    outcome: asked ? { kind: 'reviewed' } : state.outcome,
    // A filter that matches nothing would hide the rest for no visible reason.
    situation: situation !== null && review.schedule.counts[situation] > 0 ? situation : null,
    filter: withoutIdle(filter, review.findings),
  };
}

/** A plan that is read again by its sheet's name keeps the reason why it was first chosen. */
function withReason({ found: before }: PaneState, found: FoundPlan): FoundPlan {
  const isSame = before?.sheets[0].id === found.sheets[0].id;
  return before && isSame && found.whySheet === 'wanted' ? { ...found, whySheet: before.whySheet } : found;
}

function withFailure(before: PaneState, failure: Failure): PaneState {
  const state = { ...before, failures: [...before.failures, failure].slice(-MAX_FAILURES) };
  const reading = failure.task === 'find' || failure.task === 'review';
  const gone = failure.code === 'sheet-missing' || failure.code === 'sheet-not-plan' || NO_PLAN.has(failure.code);
  // Results of a plan that no longer exists are dropped; the next refresh may choose another sheet.
  return reading && gone
    ? { ...state, failure, found: null, review: null, sheet: null, alone: null, settingsAt: null }
    : { ...state, failure };
}

const NO_PLAN: ReadonlySet<Failure['code']> = new Set(['no-plan', 'empty-workbook', 'plan-hidden']);

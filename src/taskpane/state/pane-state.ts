import type { PlanSettings } from '../../core/plan/plan-settings';
import type { Acceptance } from '../../core/rules/accepted/acceptance';
import type { RuleId } from '../../core/rules/registry';
import type { AsOf } from '../../core/schedule/as-of';
import type { Situation } from '../../core/schedule/situation';
import type { PlanErrorCode, PlanErrorFacts } from '../../excel/plan-error';
import type { FoundPlan } from '../../excel/review/find-plan';
import type { FixResult } from '../../excel/fixes/apply-fixes';
import type { Progress } from '../../excel/pace';
import type { Review } from '../../excel/review/review-plan';
import type { UndoResult } from '../../excel/fixes/undo-fixes';
import { type FindingFilter, NO_FILTER } from './finding-filter';

/**
 * `find` and `review` read the plan: `find` without being asked, to keep the pane up to date. `save` saves settings,
 * `decide` saves decisions about findings.
 */
export type Task =
  | 'find'
  | 'review'
  | 'mark'
  | 'removeMarks'
  | 'write'
  | 'removeSheets'
  | 'fix'
  | 'undoFixes'
  | 'decide'
  | 'save'
  | 'go';

/** A task that failed. */
export interface Failure {
  readonly task: Task;
  readonly code: PlanErrorCode;
  readonly facts: PlanErrorFacts;
}

export const MAX_FAILURES = 5;

/** The outcome of a task about findings. */
export type FindingOutcome =
  | { readonly kind: 'fixed'; readonly fixed: FixResult }
  | { readonly kind: 'undone'; readonly undone: UndoResult }
  | { readonly kind: 'accepted'; readonly acceptances: readonly Acceptance[] }
  /** `count`: number of accepted findings that were reopened. */
  | { readonly kind: 'withdrawn'; readonly count: number }
  | { readonly kind: 'rule-set'; readonly rule: RuleId; readonly on: boolean };

/** The outcome of a task, as facts. */
export type Outcome =
  | { readonly kind: 'reviewed' }
  | {
      readonly kind: 'marked';
      /** Whether the sheet had no marks before. */
      readonly areNew: boolean;
      /** Number of actions by situation; situations without marks are absent. */
      readonly marked: Readonly<Partial<Record<Situation, number>>>;
      /** Rows, from 0, that could not be marked. */
      readonly notMarked: readonly number[];
      /** Number of cells of the plan that changed; `null` if the plan is too long to compare. */
      readonly changedCells: number | null;
      readonly sheet: string;
    }
  /**
   * `leftOn`: protected sheets that still have marks; `unreadable`: rules that Excel could not return; `refused`: marks
   * that it refused to delete.
   */
  | {
      readonly kind: 'marks-removed';
      readonly removed: number;
      readonly leftOn: readonly string[];
      readonly unreadable: number;
      readonly refused: number;
    }
  /** `sheets` are new, `refreshed` were there before; `notSetUp`: sheets whose page set-up Excel refused. */
  | {
      readonly kind: 'written';
      readonly sheets: readonly string[];
      readonly refreshed: readonly string[];
      readonly notSetUp: readonly string[];
    }
  | { readonly kind: 'sheets-removed'; readonly sheets: readonly string[] }
  | FindingOutcome
  /** `before`: the settings that were replaced; `null` if the plan was another. */
  | { readonly kind: 'saved'; readonly before: PlanSettings | null }
  /** The user cancelled a change; `unfinished`: existing sheets that were only partly rewritten. */
  | { readonly kind: 'cancelled'; readonly unfinished: readonly string[] };

export const SECTIONS = ['deadlines', 'findings', 'sheets'] as const;

export type Section = (typeof SECTIONS)[number];

/** A part of the settings that something else leads to; `top`: none in particular. */
export type SettingsPart = 'top' | 'plan' | 'columns' | 'criteria';

/** The pane's whole state. */
export interface PaneState {
  readonly asOf: AsOf;
  /** The sheet whose plan is wanted; `null`: the add-in chooses. */
  readonly sheet: string | null;
  /** Whether only that sheet is wanted, of a plan on several; `null`: as saved in the workbook. */
  readonly alone: boolean | null;
  /** The plan as last read; `null` if none was. */
  readonly found: FoundPlan | null;
  /** Settings that the user chose and that aren't saved yet; `null` if there are none. */
  readonly draft: PlanSettings | null;
  /** Unsaved choice of generated sheets to leave out; `null`: as saved in the workbook. */
  readonly sheetsOff: readonly string[] | null;
  /** `null` until the user asks for a review. */
  readonly review: Review | null;
  /** The generated sheets with content of people's own, while the user decides whether to remove them; `null`: not asked. */
  readonly removing: readonly string[] | null;
  /** `null` if nothing is running. */
  readonly running: Task | null;
  /** Progress of the running task; `null` if unknown, or until the task takes long. */
  readonly progress: Progress | null;
  /** Whether the user cancelled the running task. */
  readonly cancelling: boolean;
  /** The last outcome; `null` after something else starts. */
  readonly outcome: Outcome | null;
  /** Whether the line about it has gone, by itself or closed by the user. */
  readonly outcomeSeen: boolean;
  /** The last fixes, while they can be undone: until something else changes. */
  readonly fixed: FixResult | null;
  /** The last failure; `null` after something else starts or the user closes it. */
  readonly failure: Failure | null;
  /** The latest failures since the pane opened, for support. */
  readonly failures: readonly Failure[];
  readonly section: Section;
  /** The part of the settings to show instead of the results; `null`: the results. */
  readonly settingsAt: SettingsPart | null;
  /** The only situation to list; `null`: those that need attention. */
  readonly situation: Situation | null;
  readonly filter: FindingFilter;
  /**
   * The row of the plan that the user selected; `null` if the selection is elsewhere or was made by
   * the pane.
   */
  readonly selectedRow: number | null;
  /** The address of the cells that the pane last selected; `null` after the user selects others. */
  readonly wentTo: string | null;
}

export function initialState(asOf: AsOf): PaneState {
  return {
    asOf,
    sheet: null,
    alone: null,
    found: null,
    draft: null,
    sheetsOff: null,
    review: null,
    removing: null,
    running: null,
    progress: null,
    cancelling: false,
    outcome: null,
    outcomeSeen: false,
    fixed: null,
    failure: null,
    failures: [],
    section: 'deadlines',
    settingsAt: null,
    situation: null,
    filter: NO_FILTER,
    selectedRow: null,
    wentTo: null,
  };
}

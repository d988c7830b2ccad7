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
 * What the pane can be doing with the workbook. `look` reads quietly: to say what there is and, once there are results, to keep them
 * true; `review` is asked for. `keep` keeps in the workbook what the user put right or chose, `decide` what the user says to findings.
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
  | 'keep'
  | 'go';

/** A task that didn't come to its end. */
export interface Failure {
  readonly task: Task;
  readonly code: PlanErrorCode;
  readonly facts: PlanErrorFacts;
}

/** How many failures are remembered. */
export const FAILURES_KEPT = 5;

/** What a task did about findings. */
export type FindingOutcome =
  | { readonly kind: 'fixed'; readonly fixed: FixResult }
  | { readonly kind: 'undone'; readonly undone: UndoResult }
  | { readonly kind: 'accepted'; readonly acceptances: readonly Acceptance[] }
  /** `count`: findings that were accepted and are open again. */
  | { readonly kind: 'withdrawn'; readonly count: number }
  | { readonly kind: 'rule-set'; readonly rule: RuleId; readonly on: boolean };

/** What a task did, for the words that say so. */
export type Outcome =
  | { readonly kind: 'reviewed' }
  | {
      readonly kind: 'marked';
      /** Actions by situation; a situation without a mark is absent. */
      readonly marked: Readonly<Partial<Record<Situation, number>>>;
      /** Rows, from 0, that should carry a mark and can't. */
      readonly notMarked: readonly number[];
      /** Cells of the plan that hold something else than before; `null` where it is too long to be compared. */
      readonly changedCells: number | null;
      readonly sheet: string;
    }
  /** `leftOn`: protected sheets whose marks stayed; `unreadable`: rules that Excel could not read; `refused`: marks that it refused to delete. */
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
  | { readonly kind: 'kept' }
  /** The user ended a change; `unfinished`: sheets that were there before and are written half. */
  | { readonly kind: 'cancelled'; readonly unfinished: readonly string[] };

/** The three parts of the results. */
export const SECTIONS = ['deadlines', 'findings', 'sheets'] as const;

/** A part of the results. */
export type Section = (typeof SECTIONS)[number];

/** All that the pane knows; what it shows follows from it. */
export interface PaneState {
  readonly asOf: AsOf;
  /** The sheet whose plan is wanted; `null` where the add-in chooses. */
  readonly sheet: string | null;
  /** The plan as it was read last; `null` where none was. */
  readonly found: FoundPlan | null;
  /** What the user put right or chose and the workbook doesn't keep yet; `null` where there is nothing of it. */
  readonly draft: PlanSettings | null;
  /** The generated sheets that the user does not want, until they are written; `null`: as the workbook keeps it. */
  readonly sheetsOff: readonly string[] | null;
  /** What the review found; `null` until the user asks for it. */
  readonly review: Review | null;
  /** What is under way; `null` while the pane waits for the user. */
  readonly running: Task | null;
  /** How far it is; `null` where it isn't known, or hasn't taken long yet. */
  readonly progress: Progress | null;
  /** Whether it will end as soon as it can, since the user cancelled it. */
  readonly cancelling: boolean;
  /** What was done last; `null` once something else begins or the user closes it. */
  readonly outcome: Outcome | null;
  /** What was fixed last, as long as it can be taken back: until something else is changed or the user closes what is said of it. */
  readonly fixed: FixResult | null;
  /** What failed last; `null` as with `outcome`. */
  readonly failure: Failure | null;
  /** What failed since the pane opened, the last {@link FAILURES_KEPT} of it: for whoever helps the user. */
  readonly failures: readonly Failure[];
  readonly section: Section;
  /** The situation that alone is listed; `null` lists what needs attention. */
  readonly situation: Situation | null;
  /** Which findings are listed. */
  readonly filter: FindingFilter;
  /** The row, from 0, that the user selected on the plan's sheet; `null` where the selection is elsewhere or the pane's own. */
  readonly selectedRow: number | null;
  /** The cells to which the pane went last, as an address; `null` once the user went on from there. */
  readonly wentTo: string | null;
}

/** The pane as it opens. */
export function initialState(asOf: AsOf): PaneState {
  return {
    asOf,
    sheet: null,
    found: null,
    draft: null,
    sheetsOff: null,
    review: null,
    running: null,
    progress: null,
    cancelling: false,
    outcome: null,
    fixed: null,
    failure: null,
    failures: [],
    section: 'deadlines',
    situation: null,
    filter: NO_FILTER,
    selectedRow: null,
    wentTo: null,
  };
}

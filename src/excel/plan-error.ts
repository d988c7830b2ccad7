import type { SeenTable } from '../core/messages/error-words';

/** The stable code of a failure between the add-in and Excel; the texts are in `core/messages`. */
export type PlanErrorCode =
  /** No sheet of the workbook holds a plan. */
  | 'no-plan'
  /** No sheet of the workbook holds anything. */
  | 'empty-workbook'
  /** The sheet asked for does not exist, or was deleted meanwhile. */
  | 'sheet-missing'
  /** The sheet asked for is hidden. */
  | 'sheet-hidden'
  /** The sheet asked for holds no plan. */
  | 'sheet-not-plan'
  /** The plan is on a hidden sheet. */
  | 'plan-hidden'
  /** The plan's sheet is protected, so nothing was written. */
  | 'protected-sheet'
  /** Excel refuses to delete the earlier marks of the plan's sheet, so no new ones were added. */
  | 'marks-stay'
  /** Excel refused a call as it does while another workbook is in front. */
  | 'other-workbook'
  /** The generated sheets are the only visible ones, so they can't be removed. */
  | 'last-visible-sheet'
  /** A filter hides rows of the plan's sheet, so nothing was written: Excel could write into other rows. */
  | 'filtered-sheet'
  /** The user is typing in a cell; Excel takes no call until that ends. */
  | 'cell-edit-mode'
  /** Excel refused: the workbook is read-only or protected. */
  | 'access-denied'
  /** This Excel lacks the requirement set that the add-in needs. */
  | 'too-old'
  /** The workbook would store more accepted findings than it should. */
  | 'too-many-accepted'
  /** A request or an answer is above Excel's limit, even after splitting. */
  | 'too-large'
  /** Any other failure of Excel; `facts.detail` has its code. */
  | 'host-failed';

/** Facts that an error's text may name. */
export interface PlanErrorFacts {
  /** A sheet's name. */
  readonly sheet?: string;
  /** The table that comes closest to a plan; absent if no text names a column. */
  readonly seen?: SeenTable;
  /** Excel's own code and place, for IT support; never text of the plan. */
  readonly detail?: string;
}

/** The only error that `src/excel` throws, except `Cancelled`: a stable code, and facts for its text. */
export class PlanError extends Error {
  readonly code: PlanErrorCode;
  readonly facts: PlanErrorFacts;

  constructor(code: PlanErrorCode, facts: PlanErrorFacts = {}, cause?: unknown) {
    super(facts.detail === undefined ? code : `${code}: ${facts.detail}`, { cause });
    this.name = 'PlanError';
    this.code = code;
    this.facts = facts;
  }
}

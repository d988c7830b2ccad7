import { checkPlan } from '../core/rules/check-plan';
import type { Finding } from '../core/rules/finding';
import type { CriteriaStructure } from '../core/criteria/structure';
import { choosePlanSheet } from '../core/plan/choose-plan-sheet';
import { findHeading, type Heading } from '../core/plan/find-heading';
import type { ImprovementPlan } from '../core/plan/improvement-plan';
import { readPlan } from '../core/plan/read-plan';
import type { AsOf } from '../core/schedule/as-of';
import { judgePlan } from '../core/schedule/judge-plan';
import { DUE_SOON_DAYS, type Schedule } from '../core/schedule/situation';
import { isUnreadableRule, marksOf, queryMarks, readMarksOneByOne } from './marks/read-marks';
import { PlanError } from './plan-error';
import { readPlanGrid } from './read-plan-grid';
import { runExcel } from './run-excel';
import { surveyWorkbook, type SheetSurvey } from './survey-workbook';

/** What to review, and against what. */
export interface ReviewRequest {
  readonly asOf: AsOf;
  readonly structure: CriteriaStructure;
  /** The sheet to read; absent where the add-in chooses. */
  readonly sheet?: string;
  /** Days before the end within which an action is due soon; {@link DUE_SOON_DAYS} where absent. */
  readonly dueSoonDays?: number;
}

/** What a review found. Nothing of the workbook was touched for it. */
export interface Review {
  readonly plan: ImprovementPlan;
  readonly structure: CriteriaStructure;
  readonly asOf: AsOf;
  readonly dueSoonDays: number;
  readonly schedule: Schedule;
  readonly findings: readonly Finding[];
  /** The id of the plan's sheet, which stays when the sheet is renamed. */
  readonly sheetId: string;
  /** Other sheets that hold a plan. */
  readonly otherPlans: readonly string[];
  /** Whether the plan's sheet is protected, so that it can't be marked. */
  readonly isProtected: boolean;
  /** Whether a filter hides rows of the plan; they were read all the same. */
  readonly isFiltered: boolean;
  /** How many conditional formats of ours the plan's sheet has. */
  readonly marks: number;
  /** The names of the generated sheets in the workbook. */
  readonly generatedSheets: readonly string[];
  /** The types of the sheet's conditional formats when it was read; see `markPlan`. */
  readonly conditionalFormats: readonly string[];
}

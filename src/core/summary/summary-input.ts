import type { CriteriaStructure } from '../criteria/structure';
import type { PlanChanges } from '../history/changes-since';
import type { PlanHistory } from '../history/plan-history';
import type { Language } from '../messages/language';
import type { Day } from '../plan/day';
import type { ImprovementPlan } from '../plan/improvement-plan';
import type { AcceptedFinding } from '../rules/accepted/accept-findings';
import type { Finding } from '../rules/finding';
import type { AsOf } from '../schedule/as-of';
import type { Schedule } from '../schedule/situation';
import type { FoundTables } from './layout/found-table';
import type { FoundRow } from './report/kept-texts';
import type { Paper, SheetNames } from './sheet-spec';

/** What the progress report needs besides the plan. */
export interface ReportInput {
  /** The institution's name above the plan or on its cover; `''` if none was found. */
  readonly institution: string;
  /** The unit that keeps the plan; `''` if none was found. */
  readonly unit: string;
  readonly paper: Paper;
  /** The report's rows before it is refreshed; empty if it is new. */
  readonly rows: readonly FoundRow[];
}

export interface SummaryInput {
  readonly plan: ImprovementPlan;
  readonly structure: CriteriaStructure;
  readonly schedule: Schedule;
  /** Open findings only. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** The reviews remembered in the workbook. */
  readonly history: PlanHistory;
  /** `null` if there is no earlier review to compare with. */
  readonly changes: PlanChanges | null;
  readonly asOf: AsOf;
  /** The number of days before the end within which an action is due soon. */
  readonly dueSoonDays: number;
  /** The day of writing. Displayed only; no figure depends on it. */
  readonly madeOn: Day;
  /** Whether each owner's actions begin on a page of their own. */
  readonly ownerPages: boolean;
  readonly language: Language;
  readonly names: SheetNames;
  /** Our tables that contain users' columns; may be empty. */
  readonly found: FoundTables;
  /** Absent: nothing is known, as for a plan without a workbook. */
  readonly report?: ReportInput;
}

import type { CriteriaStructure } from '../criteria/structure';
import type { PlanChanges } from '../history/changes-since';
import type { Language } from '../messages/language';
import type { Day } from '../plan/day';
import type { ImprovementPlan } from '../plan/improvement-plan';
import type { AcceptedFinding } from '../rules/accepted/accept-findings';
import type { Finding } from '../rules/finding';
import type { AsOf } from '../schedule/as-of';
import type { Schedule } from '../schedule/situation';
import type { FoundTables } from './layout/found-table';
import type { SheetNames } from './sheet-spec';

export interface SummaryInput {
  readonly plan: ImprovementPlan;
  readonly structure: CriteriaStructure;
  readonly schedule: Schedule;
  /** Open findings only. */
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  /** `null` if there is no earlier review to compare with. */
  readonly changes: PlanChanges | null;
  readonly asOf: AsOf;
  /** The number of days before the end within which an action is due soon. */
  readonly dueSoonDays: number;
  /** The day of writing. Displayed only; no figure depends on it. */
  readonly madeOn: Day;
  readonly language: Language;
  readonly names: SheetNames;
  /** Our tables that contain users' columns; may be empty. */
  readonly found: FoundTables;
}

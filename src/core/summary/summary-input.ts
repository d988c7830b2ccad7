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

/** All that a generated sheet is made from. */
export interface SummaryInput {
  readonly plan: ImprovementPlan;
  readonly structure: CriteriaStructure;
  readonly schedule: Schedule;
  /** What is wrong and no one accepted. */
  readonly findings: readonly Finding[];
  /** What was found and someone accepted. */
  readonly accepted: readonly AcceptedFinding[];
  /** What changed since the last review of an earlier day; `null` where there is none to compare with. */
  readonly changes: PlanChanges | null;
  readonly asOf: AsOf;
  /** Days before the end within which an action is due soon. */
  readonly dueSoonDays: number;
  /** The day on which the sheets are made: said on them, used in no figure. */
  readonly madeOn: Day;
  readonly language: Language;
  readonly names: SheetNames;
  /** Our tables into which people put columns of their own; empty where there are none. */
  readonly found: FoundTables;
}

/** A sheet that holds a plan, and whether it is the one in front of the user. */
export interface PlanCandidate {
  /** The sheet's name. */
  readonly sheet: string;
  /** The years that the title or the sheet's name tells, ascending; may be empty. */
  readonly years: readonly number[];
  readonly active: boolean;
}

/** Why a sheet was chosen: it was asked for, it is in front of the user, it is the only plan, its year is the latest, or it is the first of such. */
export type WhySheet = 'wanted' | 'active' | 'only' | 'latest-year' | 'first';

/** The sheet whose plan is to be read. */
export interface SheetChoice<Candidate> {
  readonly chosen: Candidate;
  readonly why: WhySheet;
}

/** Whether two names are of the same sheet: Excel compares them regardless of case. */
export function isSameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Chooses among the sheets that hold a plan, given in the workbook's order: the one asked for, else the active one, else the plan of
 * the latest year, of two such the first. `null` where there is none, or where the one asked for is none of them.
 */
export function choosePlanSheet<Candidate extends PlanCandidate>(
  candidates: readonly Candidate[],
  wanted?: string,
): SheetChoice<Candidate> | null {
  if (wanted !== undefined) {
    const chosen = candidates.find(({ sheet }) => isSameSheet(sheet, wanted));
    return chosen ? { chosen, why: 'wanted' } : null;
  }
  const active = candidates.find((candidate) => candidate.active);
  if (active) return { chosen: active, why: 'active' };
  const [first, ...others] = candidates;
  if (!first) return null;
  if (others.length === 0) return { chosen: first, why: 'only' };
  const latestYear = ({ years }: PlanCandidate): number => years.at(-1) ?? -Infinity;
  const chosen = others.reduce((best, each) => (latestYear(each) > latestYear(best) ? each : best), first);
  const isAlone = candidates.every((each) => each === chosen || latestYear(each) < latestYear(chosen));
  return { chosen, why: isAlone ? 'latest-year' : 'first' };
}

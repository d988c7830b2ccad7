/** A sheet that holds a plan. */
export interface PlanCandidate {
  /** The sheet's name. */
  readonly sheet: string;
  /** The years in the title or the sheet's name, ascending; may be empty. */
  readonly years: readonly number[];
  readonly active: boolean;
}

/** Why a sheet was chosen. `wanted`: the caller named it; `first`: several have the latest year. */
export type WhySheet = 'wanted' | 'active' | 'only' | 'latest-year' | 'first';

/** The chosen sheet and the reason. */
export interface SheetChoice<Candidate> {
  readonly chosen: Candidate;
  readonly why: WhySheet;
}

/** Whether two names are of the same sheet. Excel ignores case. */
export function isSameSheet(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/**
 * Chooses among the sheets that hold a plan, given in the workbook's order: the one asked for, else the active one,
 * else the first with the latest year. `null` if there are none, or if the one asked for isn't among them.
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

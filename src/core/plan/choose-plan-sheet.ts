import { findHeading, type Heading } from './find-heading';
import type { Grid } from './grid';
import { plain } from './plain-text';
import { readTitle } from './plan-title';
import { sectionOf } from './read-criterion';

/** A sheet that holds a plan, as its top rows say. */
export interface PlanSheet {
  /** The sheet's name. */
  readonly sheet: string;
  /** The years that the title or the sheet's name tells, ascending; may be empty. */
  readonly years: readonly number[];
  /** How plainly the heading names a plan's columns; higher is plainer. */
  readonly score: number;
  /** The heading's rows of the sheet, from 0. */
  readonly headingRows: readonly number[];
}

/** A sheet that holds a plan, and whether it is the one in front of the user. */
export interface PlanCandidate extends Pick<PlanSheet, 'sheet' | 'years'> {
  readonly active: boolean;
}

/** Why a sheet was chosen: it was asked for, it is in front of the user, it is the only plan, its year is the latest, or it is the first of such. */
export type WhySheet = 'wanted' | 'active' | 'only' | 'latest-year' | 'first';

/** The sheet whose plan is to be read. */
export interface SheetChoice<Candidate> {
  readonly chosen: Candidate;
  readonly why: WhySheet;
}

/**
 * Whether it is an improvement plan and not a yearly operating plan or the like, which has actions, dates and owners too: its heading or
 * rows below name criteria or areas of improvement, or it is called so.
 */
function isOfImprovement(top: Grid, { columns, headings }: Heading, title: string): boolean {
  if ([columns.criterion, columns.subcriterion, columns.improvementArea].some((column) => column !== undefined))
    return true;
  const words = [top.sheet, title, ...Object.values(headings)].map(plain).join(' ').replace(/_/g, ' ');
  return (
    /\b(?:mejoras?|mejorar|mejoramiento|improvements?|caf|pmi)\b/.test(words) ||
    top.cells.some((row) => row.some(sectionOf))
  );
}

/**
 * Looks at a sheet's top rows for a plan; `null` where they hold none. As much of the sheet as `HEADING_ROWS` and `HEADING_COLUMNS`
 * say is enough.
 */
export function probeSheet(top: Grid): PlanSheet | null {
  const heading = findHeading(top);
  if (!heading) return null;
  const { title, years } = readTitle(top, heading.rows[0] ?? top.row);
  if (!isOfImprovement(top, heading, title)) return null;
  return { sheet: top.sheet, years, score: heading.score, headingRows: heading.rows };
}

/** Excel tells sheets apart without regard to capitals. */
function isSameSheet(a: string, b: string): boolean {
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

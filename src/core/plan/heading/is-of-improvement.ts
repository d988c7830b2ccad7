import type { Grid } from '../grid';
import type { ColumnKey, OtherColumn } from '../improvement-plan';
import { sectionOf } from '../rows/read-criterion';
import { plain } from '../text/plain-text';
import { LAST_RESORT, matchHeading } from './match-heading';
import { readTitle } from './plan-title';

interface HeadingOfPlan {
  /** The sheet's rows, from 0. */
  readonly rows: readonly number[];
  readonly headings: Readonly<Partial<Record<ColumnKey, string>>>;
  readonly otherColumns: readonly OtherColumn[];
}

const NAMES = /\b(?:mejoras?|mejorar|mejoramiento|melhorias?|melhorar|mellora|millora|improvements?|caf|pmi)\b/;

/** Whether the title, the sheet's name or the heading mentions improvement or the CAF. */
export function namesImprovement(top: Grid, { rows, headings, otherColumns }: HeadingOfPlan): boolean {
  const { title } = readTitle(top, rows[0] ?? top.row);
  const others = otherColumns.map(({ heading }) => heading);
  const words = [top.sheet, title, ...Object.values(headings), ...others].map(plain).join(' ').replace(/_/g, ' ');
  return NAMES.test(words);
}

/** Whether a heading names an area of improvement, rather than just a problem or a question. */
function namesArea(heading: string): boolean {
  const matches = heading.split(' › ').flatMap(matchHeading);
  return matches.some(({ key, strength }) => key === 'improvementArea' && strength >= LAST_RESORT);
}

/**
 * Whether a table is an improvement plan rather than an annual operating plan or the like, which also has actions,
 * dates and owners: its heading or first rows name criteria or areas of improvement, or it {@link namesImprovement}.
 */
export function isOfImprovement(top: Grid, heading: HeadingOfPlan): boolean {
  const { criterion, subcriterion, improvementArea } = heading.headings;
  if (criterion !== undefined || subcriterion !== undefined) return true;
  if (improvementArea !== undefined && namesArea(improvementArea)) return true;
  return namesImprovement(top, heading) || top.cells.some((row) => row.some((cell) => sectionOf(cell) !== null));
}

import type { Grid } from '../grid';
import type { ColumnKey, OtherColumn } from '../improvement-plan';
import { plain } from '../text/plain-text';
import { readTitle } from './plan-title';
import { sectionOf } from '../rows/read-criterion';

/** What a heading says of its columns. */
interface HeadingOfPlan {
  /** The sheet's rows, from 0. */
  readonly rows: readonly number[];
  readonly columns: Readonly<Partial<Record<ColumnKey, number>>>;
  readonly headings: Readonly<Partial<Record<ColumnKey, string>>>;
  readonly otherColumns: readonly OtherColumn[];
}

const NAMES = /\b(?:mejoras?|mejorar|mejoramiento|improvements?|caf|pmi)\b/;

/**
 * Whether a table is an improvement plan and not a yearly operating plan or the like, which has actions, dates and owners too: its heading
 * or its first rows name criteria or areas of improvement, or the title, the sheet or a heading calls it so.
 */
export function isOfImprovement(top: Grid, { rows, columns, headings, otherColumns }: HeadingOfPlan): boolean {
  const own = [columns.criterion, columns.subcriterion, columns.improvementArea];
  if (own.some((column) => column !== undefined)) return true;
  const { title } = readTitle(top, rows[0] ?? top.row);
  const others = otherColumns.map(({ heading }) => heading);
  const words = [top.sheet, title, ...Object.values(headings), ...others].map(plain).join(' ').replace(/_/g, ' ');
  return NAMES.test(words) || top.cells.some((row) => row.some((cell) => sectionOf(cell) !== null));
}

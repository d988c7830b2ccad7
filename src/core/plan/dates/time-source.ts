import type { ImprovementPlan } from '../improvement-plan';

/** The columns from which ends are calculated. Columns are the sheet's, from 0. */
export type TimeSource =
  | { readonly kind: 'calendar'; readonly first: number; readonly last: number }
  | { readonly kind: 'duration'; readonly column: number };

/** The columns from which a plan's ends are calculated; `null` if a column states them, or nothing gives them. */
export function timeSourceOf({ columns, calendar }: ImprovementPlan): TimeSource | null {
  if (columns.end !== undefined) return null;
  if (columns.duration !== undefined) return { kind: 'duration', column: columns.duration };
  const [first, last] = [calendar?.planned[0], calendar?.planned.at(-1)];
  if (columns.period !== undefined || !first || !last) return null;
  return { kind: 'calendar', first: first.column, last: last.column };
}

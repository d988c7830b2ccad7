import type { ImprovementPlan } from '../improvement-plan';

/** Where ends come from if no column states them. Columns are the sheet's, from 0. */
export type TimeSource =
  | { readonly kind: 'calendar'; readonly first: number; readonly last: number }
  | { readonly kind: 'duration'; readonly column: number };

/** Where a plan's ends come from; `null` if a column of ends, or of periods alone, states them, or nothing does. */
export function timeSourceOf({ columns, calendar }: ImprovementPlan): TimeSource | null {
  if (columns.end !== undefined) return null;
  if (columns.duration !== undefined) return { kind: 'duration', column: columns.duration };
  const [first, last] = [calendar?.planned[0], calendar?.planned.at(-1)];
  if (columns.period !== undefined || !first || !last) return null;
  return { kind: 'calendar', first: first.column, last: last.column };
}

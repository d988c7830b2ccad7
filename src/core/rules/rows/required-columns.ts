import type { ColumnKey } from '../../plan/improvement-plan';
import type { Severity } from '../rule';

/** The columns that a plan needs, and how much it matters where one is missing: an error where nothing can be judged without it. */
export const REQUIRED_COLUMNS = {
  number: 'warning',
  criterion: 'error',
  subcriterion: 'error',
  improvementArea: 'warning',
  objective: 'warning',
  action: 'error',
  tasks: 'warning',
  start: 'warning',
  end: 'error',
  resources: 'warning',
  indicator: 'error',
  owner: 'error',
} as const satisfies Partial<Record<ColumnKey, Severity>>;

/** A column that a plan needs. */
export type RequiredColumn = keyof typeof REQUIRED_COLUMNS;

import type { ColumnKey } from '../../plan/improvement-plan';
import type { Severity } from '../rule';

/** The required columns with the severity if one is missing: an error if nothing can be judged without it. */
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

export type RequiredColumn = keyof typeof REQUIRED_COLUMNS;

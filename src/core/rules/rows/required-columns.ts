import type { CriteriaIndex } from '../../criteria/criteria-index';
import type { ColumnKey } from '../../plan/improvement-plan';
import type { Severity } from '../rule';

/** The required columns of a plan with criteria, with the severity if one is missing. */
const REQUIRED_COLUMNS = {
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

/** Without criteria, other columns depend on the framework: these are what any follow-up needs. */
const WITHOUT_CRITERIA: RequiredColumns = { action: 'error', end: 'error', owner: 'error' };

/** By column: an error if nothing can be judged without it. Columns that aren't required are absent. */
export type RequiredColumns = Readonly<Partial<Record<RequiredColumn, Severity>>>;

export function requiredColumns({ structure }: CriteriaIndex): RequiredColumns {
  return structure.entries.length === 0 ? WITHOUT_CRITERIA : REQUIRED_COLUMNS;
}

/** All columns that may be required. */
export const REQUIRED_KEYS = Object.keys(REQUIRED_COLUMNS) as readonly RequiredColumn[];

import { statusKey } from '../../plan/rows/read-status';
import { writtenIn } from '../rows/action-cells';
import type { PlanRule } from '../rule';

export interface StatusUnknownFacts {
  /** The words in the order of the rows. Several only if they are codes of a letter or two. */
  readonly written: readonly string[];
  /** The number of actions that have one of them. */
  readonly actions: number;
}

const CODE = /^(?:\p{L}{1,2}|\d{1,2})\.?$/u;

/** The key of all codes together, since a user defines them all at once. */
const ANY_CODE = '';

/**
 * A status with unknown words; the action is then judged by its dates. Reported for the first row with a word, since
 * its meaning is defined once.
 */
export const statusUnknown: PlanRule<'status-unknown', StatusUnknownFacts> = {
  id: 'status-unknown',
  severity: 'warning',
  scope: 'plan',
  columns: ['status'],
  *check({ plan }) {
    const found = new Map<string, { row: number; written: Map<string, string>; actions: number }>();
    for (const { cells, status } of plan.actions) {
      const cell = cells.status;
      if (!cell || cell.kind === 'error' || status !== 'unknown') continue;
      const written = writtenIn(cell);
      const key = statusKey(written) || written;
      const group = CODE.test(written) ? ANY_CODE : key;
      const entry = found.get(group) ?? { row: cell.row, written: new Map<string, string>(), actions: 0 };
      found.set(group, entry);
      if (!entry.written.has(key)) entry.written.set(key, written);
      entry.actions++;
    }
    for (const { row, written, actions } of found.values()) {
      yield { row, column: 'status', facts: { written: [...written.values()], actions } };
    }
  },
  examples: {
    bad: [
      { rows: [{ status: 'Fase verde' }], finds: [[1, 'status']] },
      { rows: [{ status: 'Cumplida' }, { status: 'Verde' }, { status: 'VERDE' }], finds: [[2, 'status']] },
      { rows: [{ status: 'A' }, { status: 'C' }, { status: 'A' }], finds: [[1, 'status']] },
    ],
    good: [
      { rows: [{ status: 'Cumplida' }, { status: 'EN PROCESO' }, { status: 'No iniciada' }, { status: 'Suspendido' }] },
      { rows: [{ status: null }] },
    ],
  },
};

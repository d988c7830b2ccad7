import type { ImprovementAction } from '../../plan/improvement-plan';
import { datesOf, writtenIn } from '../rows/action-cells';
import type { PlanRule } from '../rule';

export interface TimeWithoutDateFacts {
  /** The number of cells in the column with a time but no date. */
  readonly count: number;
  /** The displayed text of the first one. */
  readonly written: string;
}

const COLUMNS = ['start', 'end', 'period', 'completedOn'] as const;

/** The cells of an action that hold a time without a day, by column. */
const openCells = (action: ImprovementAction) =>
  new Map(datesOf('open', action).map(({ column, cell }) => [column, cell]));

/**
 * A column of dates has times without a day, such as *trimestral* or *3 meses*, so those actions can't become overdue.
 * Reported once for the column, because such words aren't wrong.
 */
export const timeWithoutDate: PlanRule<'time-without-date', TimeWithoutDateFacts> = {
  id: 'time-without-date',
  severity: 'advice',
  scope: 'plan',
  columns: [...COLUMNS],
  *check({ plan }) {
    const cells = plan.actions.map(openCells);
    for (const column of COLUMNS) {
      const open = new Map(cells.flatMap((byColumn) => byColumn.get(column) ?? []).map((cell) => [cell.row, cell]));
      const [first] = open.values();
      if (first) yield { row: null, column, facts: { count: open.size, written: writtenIn(first) } };
    }
  },
  examples: {
    bad: [{ rows: [{ end: 'Trimestral' }, { end: 'ago-24' }, { end: 'Según demanda' }], finds: [[null, 'end']] }],
    good: [{ rows: [{ end: 'Permanente' }] }, { rows: [{ end: '2do trimestre 2024' }] }, { rows: [{ end: 'pronto' }] }],
  },
};

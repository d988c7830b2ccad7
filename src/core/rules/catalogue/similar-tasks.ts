import type { RowRule } from '../rule';
import { firstPlace, sameActions } from '../rows/same-actions';

export interface SimilarTasksFacts {
  /** The column that both rows have in common. */
  readonly column: 'tasks' | 'action';
  /** The row, from 0, of the first occurrence on its sheet. */
  readonly firstRow: number;
  /** The name of that sheet if it is another one; absent if it is the same. */
  readonly firstSheet?: string;
  /** That row's number; `null` if it has none. */
  readonly firstNumber: number | null;
}

/** The tasks, or the action, are the same as another row's, but not both. Reported on the later row. */
export const similarTasks: RowRule<'similar-tasks', SimilarTasksFacts> = {
  id: 'similar-tasks',
  severity: 'advice',
  scope: 'row',
  columns: ['number', 'action', 'tasks'],
  comparesRows: true,
  check(own, { plan }) {
    const { both, tasks, action } = sameActions(plan, own);
    // In a plan with numbers, a row without one continues the action above.
    const continuesAbove = own.number === null && plan.columns.number !== undefined;
    const first = tasks ?? (continuesAbove ? null : action);
    if (both || !first) return [];
    const column = tasks ? 'tasks' : 'action';
    return [{ row: own.row, column, facts: { column, ...firstPlace(plan, own, first), firstNumber: first.number } }];
  },
  examples: {
    bad: [
      {
        rows: [
          {
            action: 'Establecer el nivel de avance de los acuerdos',
            tasks: 'Matriz de alianzas y convenios, reuniones semestral de verificación',
          },
          {
            action: 'Lograr el cumplimiento eficaz de los convenios',
            tasks: 'Matriz de alianzas y convenios, reuniones semestrales de verificación',
          },
        ],
        finds: [[2, 'tasks']],
      },
      {
        rows: [
          { action: 'Crear la unidad de género', tasks: 'Nombrar el comité' },
          { action: 'Crear la unidad de género', tasks: 'Formar al personal' },
        ],
        finds: [[2, 'action']],
      },
    ],
    good: [
      {
        rows: [
          { action: 'Crear la unidad de género', tasks: 'Nombrar el comité' },
          { action: 'Crear la unidad de compras', tasks: 'Nombrar al encargado' },
        ],
      },
      {
        rows: [
          { action: 'Formar en compras', tasks: 'Realizar talleres' },
          { action: 'Formar en archivo', tasks: 'Realizar talleres' },
        ],
      },
    ],
  },
};

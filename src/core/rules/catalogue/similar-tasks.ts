import type { RowRule } from '../rule';
import { sameActions } from '../rows/same-actions';

/** What {@link similarTasks} saw. */
export interface SimilarTasksFacts {
  /** What both rows say. */
  readonly column: 'tasks' | 'action';
  /** The sheet's row, from 0, that says it first. */
  readonly firstRow: number;
  /** That row's number; `null` where it has none. */
  readonly firstNumber: number | null;
}

/** Only the tasks, or only the action, say what another row's say; on the later row. */
export const similarTasks: RowRule<'similar-tasks', SimilarTasksFacts> = {
  id: 'similar-tasks',
  severity: 'advice',
  scope: 'row',
  columns: ['number', 'action', 'tasks'],
  comparesRows: true,
  check(own, { plan }) {
    const { both, tasks, action } = sameActions(plan, own);
    // A row without a number, in a plan that numbers its actions, goes on with the action above.
    const goesOn = own.number === null && plan.columns.number !== undefined;
    const first = tasks ?? (goesOn ? null : action);
    if (both || !first) return [];
    const column = tasks ? 'tasks' : 'action';
    return [{ row: own.row, column, facts: { column, firstRow: first.row, firstNumber: first.number } }];
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

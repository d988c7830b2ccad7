import type { RowRule } from '../rule';
import { firstPlace, sameActions } from '../rows/same-actions';

export interface DuplicateActionFacts {
  /** The row, from 0, of the first occurrence on its sheet. */
  readonly firstRow: number;
  /** The name of that sheet if it is another one; absent if it is the same. */
  readonly firstSheet?: string;
  /** That row's number; `null` if it has none. */
  readonly firstNumber: number | null;
}

/** Action and tasks are the same as another row's, apart from a word or two. Reported on the later row. */
export const duplicateAction: RowRule<'duplicate-action', DuplicateActionFacts> = {
  id: 'duplicate-action',
  severity: 'warning',
  scope: 'row',
  columns: ['number', 'action', 'tasks'],
  comparesRows: true,
  check(action, { plan }) {
    const { both } = sameActions(plan, action);
    if (!both) return [];
    // If the action is inherited from a row above, the row's own content is its tasks.
    const column = action.cells.action?.inherited === false ? 'action' : 'tasks';
    return [{ row: action.row, column, facts: { ...firstPlace(plan, action, both), firstNumber: both.number } }];
  },
  examples: {
    bad: [
      {
        rows: [
          { action: 'Crear la unidad de género', tasks: 'Nombrar el comité y redactar su reglamento' },
          { action: 'Creación de la Unidad de Género', tasks: 'Nombrar al comité; redactar el reglamento.' },
        ],
        finds: [[2, 'action']],
      },
    ],
    good: [
      {
        rows: [
          { action: 'Crear la unidad de género', tasks: 'Nombrar el comité y redactar su reglamento' },
          { action: 'Crear la unidad de género', tasks: 'Formar al personal en igualdad de trato' },
        ],
      },
      {
        rows: [
          { action: 'Implantar el sistema, fase 1', tasks: 'Instalar los equipos y formar al personal' },
          { action: 'Implantar el sistema, fase 2', tasks: 'Instalar los equipos y formar al personal' },
        ],
      },
      {
        rows: [
          { action: 'Elaborar el manual de compras', tasks: 'Redactarlo y aprobarlo' },
          { action: 'Elaborar el manual de almacén', tasks: 'Redactarlo y aprobarlo' },
        ],
      },
    ],
  },
};

import { COLUMN_KEYS } from '../../plan/improvement-plan';
import { findMarkup, withoutMarkup } from '../text/markup';
import type { Observation, RowRule } from '../rule';

export interface MarkupInTextFacts {
  /** The tags and entities as written, each once. */
  readonly found: readonly string[];
  /** The text without markup. */
  readonly plain: string;
}

/** HTML tags or entities in a text. */
export const markupInText: RowRule<'markup-in-text', MarkupInTextFacts> = {
  id: 'markup-in-text',
  severity: 'warning',
  scope: 'row',
  columns: COLUMN_KEYS,
  check(action) {
    const seen: Observation<MarkupInTextFacts>[] = [];
    for (const column of COLUMN_KEYS) {
      const cell = action.cells[column];
      if (cell?.kind !== 'text' || typeof cell.value !== 'string') continue;
      const found = findMarkup(cell.value);
      if (found.length === 0) continue;
      seen.push({ row: cell.row, column, fixable: true, facts: { found, plain: withoutMarkup(cell.value) } });
    }
    return seen;
  },
  examples: {
    bad: [
      { rows: [{ tasks: '<b>Matriz de alianzas y convenios,</b> reuniones semestrales' }], finds: [[1, 'tasks']] },
      { rows: [{ objective: 'Medir&nbsp;los resultados' }], finds: [[1, 'objective']] },
    ],
    good: [
      { rows: [{ indicator: 'Índice de rotación <5 %' }] },
      { rows: [{ tasks: 'Comparar a < b > c con R&D; Compras & Finanzas' }] },
    ],
  },
};

import { COLUMN_KEYS, type ColumnKey } from '../../plan/improvement-plan';
import { isBlank } from '../rows/action-cells';
import { findMarkup } from '../text/markup';
import { hasSpacingVariant } from '../text/owner-variants';
import type { Observation, RowRule } from '../rule';
import { findUntidiness, tidyText, type Untidiness } from '../text/tidy-text';

export interface UntidyTextFacts {
  readonly found: readonly Untidiness[];
  readonly tidy: string;
}

const DATES: ReadonlySet<ColumnKey> = new Set<ColumnKey>(['start', 'end', 'period', 'completedOn']);
const TEXTS = COLUMN_KEYS.filter((key) => !DATES.has(key));

/**
 * Stray, repeated or unusual spaces, or invisible characters. Doesn't report what another rule's fix also tidies:
 * markup, owner variants, dates.
 */
export const untidyText: RowRule<'untidy-text', UntidyTextFacts> = {
  id: 'untidy-text',
  severity: 'advice',
  scope: 'row',
  columns: TEXTS,
  comparesRows: true,
  check({ cells, owners }, { plan }) {
    const seen: Observation<UntidyTextFacts>[] = [];
    for (const column of TEXTS) {
      const cell = cells[column];
      if (!cell || typeof cell.value !== 'string' || cell.kind !== 'text' || isBlank(cell)) continue;
      const found = findUntidiness(cell.value);
      if (found.length === 0 || findMarkup(cell.value).length > 0) continue;
      if (column === 'owner' && owners.some((owner) => hasSpacingVariant(plan, owner))) continue;
      seen.push({ row: cell.row, column, fixable: true, facts: { found, tidy: tidyText(cell.value) } });
    }
    return seen;
  },
  examples: {
    bad: [
      { rows: [{ objective: 'Medir los resultados ' }], finds: [[1, 'objective']] },
      { rows: [{ tasks: 'Preparar  la encuesta' }], finds: [[1, 'tasks']] },
      { rows: [{ action: 'Medir\u00a0los resultados' }], finds: [[1, 'action']] },
    ],
    good: [
      { rows: [{ tasks: 'Preparar la encuesta:\n  - diseñarla\n  - aplicarla' }] },
      { rows: [{ end: ' ago-24' }] },
      { rows: [{ comments: '  ' }] },
    ],
  },
};

import { joinIndicators } from '../../plan/rows/join-indicators';
import { splitIndicators } from '../../plan/rows/split-indicators';
import type { RowRule } from '../rule';

export interface SeveralIndicatorsFacts {
  readonly indicators: readonly string[];
  /** The cell's text with one indicator per line. */
  readonly fixed: string;
}

/** Several indicators on one line of a cell, so that it is unclear where one ends. One per line is fine. */
export const severalIndicators: RowRule<'several-indicators', SeveralIndicatorsFacts> = {
  id: 'several-indicators',
  severity: 'advice',
  scope: 'row',
  columns: ['indicator'],
  check({ cells: { indicator: cell }, indicators }) {
    if (cell?.kind !== 'text' || indicators.length < 2) return [];
    const lines = String(cell.value).split(/[\r\n]+/);
    if (lines.every((line) => splitIndicators(line).length < 2)) return [];
    return [
      {
        row: cell.row,
        column: 'indicator',
        fixable: true,
        facts: { indicators, fixed: joinIndicators(indicators) },
      },
    ];
  },
  examples: {
    bad: [
      {
        rows: [{ indicator: 'Minutas de reuniones de seguimiento Matriz de avance' }],
        finds: [[1, 'indicator']],
      },
      { rows: [{ indicator: 'Porcentaje de quejas; número de visitas' }], finds: [[1, 'indicator']] },
    ],
    good: [
      { rows: [{ indicator: 'Número de actas y de informes del comité' }] },
      { rows: [{ indicator: 'Porcentaje de quejas\nNúmero de visitas' }] },
    ],
  },
};

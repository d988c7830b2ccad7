import { isMeasurable } from '../text/measurable';
import { isPlaceholder } from '../text/placeholder';
import type { RowRule } from '../rule';

export interface IndicatorNotMeasurableFacts {
  /** The indicators that only name a document or an event, as written. */
  readonly indicators: readonly string[];
}

/** An indicator that names only a document or an event, so there is nothing to measure. */
export const indicatorNotMeasurable: RowRule<'indicator-not-measurable', IndicatorNotMeasurableFacts> = {
  id: 'indicator-not-measurable',
  severity: 'advice',
  scope: 'row',
  columns: ['indicator'],
  check({ cells: { indicator: cell }, indicators: all }) {
    const indicators = all.filter((indicator) => !isMeasurable(indicator) && !isPlaceholder(indicator));
    return cell && indicators.length > 0 ? [{ row: cell.row, column: 'indicator', facts: { indicators } }] : [];
  },
  examples: {
    bad: [
      { rows: [{ indicator: 'Informe de ejecución' }], finds: [[1, 'indicator']] },
      { rows: [{ indicator: 'Capacitación del personal' }], finds: [[1, 'indicator']] },
      { rows: [{ indicator: 'Número de visitas\nMinuta de la reunión' }], finds: [[1, 'indicator']] },
    ],
    good: [
      { rows: [{ indicator: 'Porcentaje de informes entregados a tiempo' }] },
      { rows: [{ indicator: 'Informe con el nivel de satisfacción' }] },
      { rows: [{ indicator: '3 talleres impartidos' }] },
      { rows: [{ indicator: 'Talleres impartidos' }] },
      { rows: [{ indicator: 'Satisfacción del usuario' }] },
    ],
  },
};

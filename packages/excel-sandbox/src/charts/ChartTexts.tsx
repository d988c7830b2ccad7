import { memo } from 'react';
import type { ChartPicture } from 'excel-host';
import { useHiddenStyles } from '../hidden-styles';
import { pointText } from './point-text';

interface ChartTextsProps {
  readonly label: string;
  readonly charts: readonly ChartPicture[];
}

/** The titles and values of a sheet's charts, for screen readers. */
export const ChartTexts = memo(function ChartTexts({ label, charts }: ChartTextsProps) {
  const styles = useHiddenStyles();
  if (charts.length === 0) return null;
  return (
    <section className={styles.hidden} aria-label={label}>
      {charts.map((chart) => (
        <section key={chart.id}>
          <h2>{chart.title?.words ?? chart.name}</h2>
          <ul>
            {chart.series.flatMap(({ values }, place) =>
              // A zero is invisible in the chart too.
              values.flatMap((value, index) =>
                value === null || value === 0 ? (
                  []
                ) : (
                  <li key={`${place} ${index}`}>{pointText(chart, place, index)}</li>
                ),
              ),
            )}
          </ul>
        </section>
      ))}
    </section>
  );
});

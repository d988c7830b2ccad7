import { memo } from 'react';
import type { ChartPicture } from 'excel-host';
import { useHiddenStyles } from '../hidden-styles';
import { pointWords } from './point-words';

interface ChartWordsProps {
  readonly label: string;
  readonly charts: readonly ChartPicture[];
}

/** What the charts of a sheet say, for who hears it: title and figures of each. Nothing where there are none. */
export const ChartWords = memo(function ChartWords({ label, charts }: ChartWordsProps) {
  const styles = useHiddenStyles();
  if (charts.length === 0) return null;
  return (
    <section className={styles.hidden} aria-label={label}>
      {charts.map((chart) => (
        <section key={chart.id}>
          <h2>{chart.title?.words ?? chart.name}</h2>
          <ul>
            {chart.series.flatMap(({ values }, place) =>
              // What is nothing is not said, as it isn't seen.
              values.flatMap((value, index) =>
                value === null || value === 0 ? (
                  []
                ) : (
                  <li key={`${place} ${index}`}>{pointWords(chart, place, index)}</li>
                ),
              ),
            )}
          </ul>
        </section>
      ))}
    </section>
  );
});

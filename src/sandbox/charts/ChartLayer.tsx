import { makeStyles } from '@fluentui/react-components';
import type { ChartPicture } from '../../host';
import type { Layout } from '../grid/cell-place';
import { placeOfChart } from './chart-place';
import { ChartView } from './ChartView';

const useStyles = makeStyles({
  chart: { position: 'absolute', zIndex: 2, cursor: 'default', '& svg': { display: 'block' } },
});

interface ChartLayerProps {
  readonly charts: readonly ChartPicture[];
  readonly layout: Layout;
  /** Where this part of the grid begins on the sheet, in pixels. */
  readonly left: number;
  readonly top: number;
}

/** The charts over a part of the grid. Their figures stand in cells too, which is where assistive technology reads them. */
export function ChartLayer({ charts, layout, left, top }: ChartLayerProps) {
  const styles = useStyles();
  return charts.map((chart) => {
    const place = placeOfChart(chart, layout);
    return (
      <div
        key={chart.id}
        aria-hidden
        className={styles.chart}
        style={{ left: place.left - left, top: place.top - top, width: place.width, height: place.height }}
      >
        <ChartView chart={chart} width={place.width} height={place.height} />
      </div>
    );
  });
}

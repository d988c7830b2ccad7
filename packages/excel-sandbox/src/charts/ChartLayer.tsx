import { makeStyles } from '@fluentui/react-components';
import type { ChartPicture } from 'excel-host';
import type { Layout } from '../grid/cell-place';
import type { Span } from '../grid/visible-span';
import { placeOfChart } from './chart-place';
import { ChartView } from './ChartView';

const useStyles = makeStyles({
  chart: {
    position: 'absolute',
    zIndex: 2,
    cursor: 'default',
    // As the cells, charts keep the workbook's colours: a browser takes the texts of drawings apart from the rest.
    '& text': { forcedColorAdjust: 'none' },
  },
});

interface ChartLayerProps {
  readonly charts: readonly ChartPicture[];
  readonly layout: Layout;
  /** The rows and columns of this part of the grid that are drawn now: charts elsewhere are not. */
  readonly rows: Span;
  readonly columns: Span;
  /** Where this part of the grid begins on the sheet, in pixels. */
  readonly left: number;
  readonly top: number;
}

/** The charts over a part of the grid. Assistive technology reads them beside the grid, whose figures they are. */
export function ChartLayer({ charts, layout, rows, columns, left, top }: ChartLayerProps) {
  const styles = useStyles();
  return charts
    .filter(({ from, to }) => touches(rows, from.row, to.row) && touches(columns, from.column, to.column))
    .map((chart) => {
      const place = placeOfChart(chart, layout);
      return (
        <div
          key={chart.id}
          aria-hidden
          className={styles.chart}
          style={{ left: place.left - left, top: place.top - top }}
        >
          <ChartView chart={chart} width={place.width} height={place.height} />
        </div>
      );
    });
}

function touches({ first, last }: Span, from: number, to: number): boolean {
  return from <= last && to >= first;
}

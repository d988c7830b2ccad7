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
    // Like cells, charts keep the workbook's colors; browsers treat the text of an SVG separately.
    '& text': { forcedColorAdjust: 'none' },
  },
});

interface ChartLayerProps {
  readonly charts: readonly ChartPicture[];
  readonly layout: Layout;
  /** The rows and columns of this part of the grid that are rendered now; charts outside them aren't. */
  readonly rows: Span;
  readonly columns: Span;
  /** The position of this part of the grid on the sheet, in pixels. */
  readonly left: number;
  readonly top: number;
}

/** The charts over a part of the grid. Screen readers get them as lists instead: see `ChartTexts`. */
export function ChartLayer({ charts, layout, rows, columns, left, top }: ChartLayerProps) {
  const styles = useStyles();
  return charts
    .filter(({ from, to }) => overlaps(rows, from.row, to.row) && overlaps(columns, from.column, to.column))
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

function overlaps({ first, last }: Span, from: number, to: number): boolean {
  return from <= last && to >= first;
}

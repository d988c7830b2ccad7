import { memo, useLayoutEffect, useRef } from 'react';
import type { ChartPicture } from 'excel-host';
import { startChart } from './chart-library';
import { chartOption } from './chart-option';
import { pointText } from './point-text';

interface ChartViewProps {
  readonly chart: ChartPicture;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart as SVG. Its background is the workbook's in every theme. */
export const ChartView = memo(function ChartView({ chart, width, height }: ChartViewProps) {
  const element = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const library = startChart(current, null, { renderer: 'svg', width, height });
    library.setOption(chartOption(chart, width, height));
    // The browser's own tooltip, which never reads the workbook's texts as markup.
    library.on('mouseover', ({ seriesIndex, dataIndex }) => {
      current.title = seriesIndex === undefined ? '' : pointText(chart, seriesIndex, dataIndex);
    });
    library.on('mouseout', () => {
      current.title = '';
    });
    return () => library.dispose();
  }, [chart, width, height]);

  const line = chart.border === 'none' ? undefined : `inset 0 0 0 1px ${chart.border}`;
  return (
    <div ref={element} data-chart={chart.name} style={{ width, height, background: chart.ground, boxShadow: line }} />
  );
});

import { memo, useLayoutEffect, useRef } from 'react';
import type { ChartPicture } from 'excel-host';
import { startChart } from './chart-library';
import { chartOption } from './chart-option';
import { pointWords } from './point-words';

interface ChartViewProps {
  readonly chart: ChartPicture;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart, drawn. It stands on a ground of its own on any page, as the sheet under it does. */
export const ChartView = memo(function ChartView({ chart, width, height }: ChartViewProps) {
  const element = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const library = startChart(current, null, { renderer: 'svg', width, height });
    library.setOption(chartOption(chart, width, height));
    // What a point says is the browser's own tip, so that a plan's words are never more than words.
    library.on('mouseover', ({ seriesIndex, dataIndex }) => {
      current.title = seriesIndex === undefined ? '' : pointWords(chart, seriesIndex, dataIndex);
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

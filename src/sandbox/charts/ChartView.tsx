import { memo } from 'react';
import type { ChartPicture, TextPicture } from '../../host';
import { fontFamily, measureIn } from '../grid/measure-text';
import { drawChart } from './draw-chart';
import type { Shape } from './shapes';

/** The typeface of charts that name none. */
const FONT = { name: 'Calibri', italic: false } as const;

function measure(words: string, text: TextPicture): number {
  return measureIn({ ...FONT, size: text.size, bold: text.bold })(words);
}

interface ChartViewProps {
  readonly chart: ChartPicture;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** A chart, drawn. It is white on any page, as the sheet under it is. */
export const ChartView = memo(function ChartView({ chart, width, height }: ChartViewProps) {
  const line = chart.border === 'none' ? undefined : chart.border;
  return (
    <svg
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={fontFamily(FONT)}
      data-chart={chart.name}
    >
      <rect
        x={0.5}
        y={0.5}
        width={Math.max(0, width - 1)}
        height={Math.max(0, height - 1)}
        fill={chart.ground}
        stroke={line}
      />
      {drawChart(chart, width, height, measure).map((shape, index) => (
        <ShapeView key={index} shape={shape} />
      ))}
    </svg>
  );
});

function ShapeView({ shape }: { readonly shape: Shape }) {
  switch (shape.kind) {
    case 'filled':
      return (
        <path d={shape.path} fill={shape.color} stroke={shape.edge}>
          {shape.tip !== undefined && <title>{shape.tip}</title>}
        </path>
      );
    case 'line':
      return (
        <path d={shape.path} fill="none" stroke={shape.color} strokeWidth={shape.width} strokeLinejoin="round">
          {shape.tip !== undefined && <title>{shape.tip}</title>}
        </path>
      );
    case 'text':
      return (
        <text
          x={shape.x}
          y={shape.y}
          fill={shape.text.color}
          fontSize={`${shape.text.size}pt`}
          fontWeight={shape.text.bold ? 700 : 400}
          textAnchor={shape.anchor}
          dominantBaseline="central"
          transform={shape.upright === true ? `rotate(-90 ${shape.x} ${shape.y})` : undefined}
        >
          {shape.words}
        </text>
      );
  }
}

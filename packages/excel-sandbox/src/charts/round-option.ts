import type { ChartPicture } from 'excel-host';
import type { PieSeriesOption } from './chart-library';
import { fontOf } from './chart-text';
import type { Insets } from './frame-option';

/** How much of the room a disc takes, in parts of it; labels outside of it need the rest. */
const FULL = 0.96;
const WITH_LABELS_AROUND = 0.78;

/** The slices of a pie, or the rings of a doughnut, the first series inside. */
export function roundOption(
  { form, series, hole }: ChartPicture,
  room: Insets,
): { readonly series: PieSeriesOption[] } {
  const around = series.some(({ labels }) => labels?.position === 'OutsideEnd');
  const outer = around ? WITH_LABELS_AROUND : FULL;
  const rings = form === 'pie' ? series.slice(0, 1) : series;
  const inner = form === 'pie' ? 0 : outer * hole;
  const thickness = (outer - inner) / Math.max(1, rings.length);
  const percent = (part: number) => `${part * 100}%`;

  return {
    series: rings.map(({ values, colors, labels }, ring): PieSeriesOption => ({
      type: 'pie',
      ...room,
      radius: [percent(inner + ring * thickness), percent(inner + (ring + 1) * thickness)],
      stillShowZeroSum: false,
      cursor: 'default',
      emphasis: { disabled: true },
      itemStyle: { borderColor: '#FFFFFF', borderWidth: 1 },
      label:
        labels === undefined
          ? { show: false }
          : {
              ...fontOf(labels.text),
              position: labels.position === 'OutsideEnd' ? 'outside' : 'inside',
              formatter: ({ dataIndex }) => labels.texts[dataIndex] ?? '',
            },
      labelLine: { show: false, length: 2, length2: 2 },
      data: values.map((value, index) => ({
        name: String(index),
        // What is nothing, or less than it, is no slice.
        value: value !== null && value > 0 ? value : '-',
        itemStyle: { color: colors[index] ?? '' },
      })),
    })),
  };
}

import type { ChartPicture } from 'excel-host';
import type { PieSeriesOption } from './chart-library';
import { fontOf } from './chart-text';
import type { Insets } from './title-and-legend';

/** The diameter relative to the space; labels outside need the rest. */
const WITHOUT_LABELS = 0.96;
const WITH_LABELS_OUTSIDE = 0.78;

/** The slices of a pie, or the rings of a doughnut from the inside out. */
export function pieOption(
  { form, series, hole }: ChartPicture,
  insets: Insets,
): { readonly series: PieSeriesOption[] } {
  const isLabeledOutside = series.some(({ labels }) => labels?.position === 'OutsideEnd');
  const outer = isLabeledOutside ? WITH_LABELS_OUTSIDE : WITHOUT_LABELS;
  const rings = form === 'pie' ? series.slice(0, 1) : series;
  const inner = form === 'pie' ? 0 : outer * hole;
  const thickness = (outer - inner) / Math.max(1, rings.length);
  const percent = (fraction: number) => `${fraction * 100}%`;

  return {
    series: rings.map(({ values, colors, labels }, ring): PieSeriesOption => ({
      type: 'pie',
      ...insets,
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
        // Only positive values have a slice.
        value: value !== null && value > 0 ? value : '-',
        itemStyle: { color: colors[index] ?? '' },
      })),
    })),
  };
}

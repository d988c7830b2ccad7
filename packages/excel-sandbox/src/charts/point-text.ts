import type { ChartPicture } from 'excel-host';

/** Describes a point of a chart: series, category and value; for a slice, its percentage too. */
export function pointText({ form, series, categories }: ChartPicture, seriesIndex: number, index: number): string {
  const one = series[seriesIndex];
  if (one === undefined) return '';
  const value = one.texts[index] ?? '';
  const category = categories[index];
  if (form !== 'pie' && form !== 'doughnut') return `${[one.name, category].filter(Boolean).join(' · ')}: ${value}`;
  const whole = one.values.reduce<number>((sum, one) => sum + Math.max(0, one ?? 0), 0);
  const fraction = whole === 0 ? 0 : Math.max(0, one.values[index] ?? 0) / whole;
  return `${category ?? one.name}: ${value} (${Math.round(fraction * 100)} %)`;
}

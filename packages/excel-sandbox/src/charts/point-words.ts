import type { ChartPicture } from 'excel-host';

/** What is said of a point of a chart: its series, its category and its figure; of a slice, what part of the whole it is. */
export function pointWords({ form, series, categories }: ChartPicture, place: number, index: number): string {
  const one = series[place];
  if (one === undefined) return '';
  const figure = one.texts[index] ?? '';
  const category = categories[index];
  if (form !== 'pie' && form !== 'doughnut') return `${[one.name, category].filter(Boolean).join(' · ')}: ${figure}`;
  const whole = one.values.reduce<number>((sum, value) => sum + Math.max(0, value ?? 0), 0);
  const part = whole === 0 ? 0 : Math.max(0, one.values[index] ?? 0) / whole;
  return `${category ?? one.name}: ${figure} (${Math.round(part * 100)} %)`;
}

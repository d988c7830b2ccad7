import type { XmlElement } from '../../package/xml-element';
import { scaleFor, scaleOfParts } from './chart-scale';
import type { ChartScale, FixedScale } from './chart-scale';
import type { ChartSeries } from './chart-series';
import { typeOf } from './chart-types';
import { settingOf } from './chart-xml';

export type Stacking = 'none' | 'stacked' | 'percent';

/** Series of one type on the same axes (such as `<c:barChart>`): a chart has one plot, a combined chart several. */
export class ChartPlot {
  constructor(
    private readonly element: XmlElement,
    readonly series: readonly ChartSeries[],
  ) {}

  /** The chart type's name in Office.js; `Invalid` if it has none. */
  get type(): string {
    return typeOf(this.element);
  }

  get stacking(): Stacking {
    const grouping = settingOf(this.element, 'grouping');
    return grouping === 'percentStacked' ? 'percent' : grouping === 'stacked' ? 'stacked' : 'none';
  }

  /** Whether it uses an axis. */
  isOn(axis: XmlElement): boolean {
    const id = settingOf(axis, 'axId');
    return this.element.childrenNamed('axId').some((own) => own.attribute('val') === id);
  }

  /** Number of categories. */
  get length(): number {
    return Math.max(0, ...this.series.map(({ values }) => values.length));
  }

  /** The values of all series, by category. */
  #categories(): readonly (readonly number[])[] {
    const values = this.series.map((series) => series.values.map((value) => value ?? 0));
    return Array.from({ length: this.length }, (_, at) => values.map((row) => row[at] ?? 0));
  }

  /** The lowest and highest value on the axis for each category. */
  reach(): readonly (readonly [low: number, high: number])[] {
    const { stacking } = this;
    return this.#categories().map((figures) => {
      if (stacking === 'none') return [Math.min(0, ...figures), Math.max(0, ...figures)];
      const [low, high] = [sum(figures, -1), sum(figures, 1)];
      const whole = stacking === 'percent' ? high - low || 1 : 1;
      return [low / whole, high / whole];
    });
  }
}

function sum(figures: readonly number[], sign: 1 | -1): number {
  return figures.reduce((total, value) => (value * sign > 0 ? total + value : total), 0);
}

/** The scale of an axis for the values of all plots on it. */
export function scaleOf(plots: readonly ChartPlot[], fixed: FixedScale): ChartScale {
  const reach = plots.flatMap((plot) => plot.reach());
  const [lows, highs] = [reach.map(([low]) => low), reach.map(([, high]) => high)];
  const ofParts = plots.length > 0 && plots.every(({ stacking }) => stacking === 'percent');
  return ofParts ? scaleOfParts(lows, highs, fixed) : scaleFor(Math.min(0, ...lows), Math.max(0, ...highs), fixed);
}

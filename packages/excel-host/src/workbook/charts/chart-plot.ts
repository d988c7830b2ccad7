import type { XmlElement } from '../../package/xml-element';
import { scaleFor, scaleOfParts } from './chart-scale';
import type { ChartScale, FixedScale } from './chart-scale';
import type { ChartSeries } from './chart-series';
import { typeOf } from './chart-types';
import { settingOf } from './chart-xml';

/** How series stand: side by side, one on another, or one on another up to the whole. */
export type Stacking = 'none' | 'stacked' | 'percent';

/** Series of one kind on the same axes (`<c:barChart>` and its like): a chart has one, a combined chart several. */
export class ChartPlot {
  constructor(
    private readonly element: XmlElement,
    readonly series: readonly ChartSeries[],
  ) {}

  /** Its kind by its name in Office.js; `Invalid` for what has no name there. */
  get type(): string {
    return typeOf(this.element);
  }

  /** How its series stand. */
  get stacking(): Stacking {
    const grouping = settingOf(this.element, 'grouping');
    return grouping === 'percentStacked' ? 'percent' : grouping === 'stacked' ? 'stacked' : 'none';
  }

  /** Whether its figures stand on an axis, or its categories. */
  isOn(axis: XmlElement): boolean {
    const id = settingOf(axis, 'axId');
    return this.element.childrenNamed('axId').some((own) => own.attribute('val') === id);
  }

  /** How many categories it has. */
  get length(): number {
    return Math.max(0, ...this.series.map(({ values }) => values.length));
  }

  /** Its figures, those of each category side by side. */
  #categories(): readonly (readonly number[])[] {
    const values = this.series.map((series) => series.values.map((value) => value ?? 0));
    return Array.from({ length: this.length }, (_, at) => values.map((row) => row[at] ?? 0));
  }

  /** How far each category reaches on the axis, below zero and above. */
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

/** The scale of an axis for the figures of all plots on it. */
export function scaleOf(plots: readonly ChartPlot[], fixed: FixedScale): ChartScale {
  const reach = plots.flatMap((plot) => plot.reach());
  const [lows, highs] = [reach.map(([low]) => low), reach.map(([, high]) => high)];
  const ofParts = plots.length > 0 && plots.every(({ stacking }) => stacking === 'percent');
  return ofParts ? scaleOfParts(lows, highs, fixed) : scaleFor(Math.min(0, ...lows), Math.max(0, ...highs), fixed);
}

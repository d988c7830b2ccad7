import type { XmlElement } from '../../package/xml-element';
import { ChartAxis } from './chart-axis';
import type { InheritedFont, OnChange } from './chart-format';
import { scaleOf, type ChartPlot } from './chart-plot';

/** The two kinds of axes. */
export type AxisKind = 'category' | 'value';

/** The second value axis of a combined chart, and the places of the plots on it. */
export interface SecondaryAxis {
  readonly axis: ChartAxis;
  readonly plots: readonly number[];
}

/** The axes of a chart's plots. */
export class ChartAxes {
  constructor(
    /** `<c:plotArea>`. */
    private readonly area: XmlElement | undefined,
    private readonly plots: readonly ChartPlot[],
    private readonly chart: { readonly font: () => InheritedFont; readonly changed: OnChange },
  ) {}

  /** The axis of a kind on which the first plot stands; undefined where the kind of chart has none. */
  first(kind: AxisKind): ChartAxis | undefined {
    const element = this.#elements(kind)[0];
    return element === undefined ? undefined : this.#axisOf(kind, element);
  }

  /** The second value axis; undefined where all plots have the same. */
  get secondary(): SecondaryAxis | undefined {
    const [first, ...others] = this.#elements('value');
    for (const element of others) {
      const plots = this.plots.flatMap((plot, at) =>
        plot.isOn(element) && first !== undefined && !plot.isOn(first) ? [at] : [],
      );
      if (plots.length > 0) return { axis: this.#axisOf('value', element), plots };
    }
    return undefined;
  }

  /** The axes of a kind, that of the first plot first. */
  #elements(kind: AxisKind): readonly XmlElement[] {
    const names = kind === 'value' ? ['valAx'] : ['catAx', 'dateAx'];
    const all = this.area?.elements.filter(({ localName }) => names.includes(localName)) ?? [];
    const own = all.find((axis) => this.plots[0]?.isOn(axis));
    return own === undefined ? all : [own, ...all.filter((axis) => axis !== own)];
  }

  #axisOf(kind: AxisKind, element: XmlElement): ChartAxis {
    const { plots, chart } = this;
    const on = plots.filter((plot) => plot.isOn(element));
    const counted = on.length > 0 ? on : plots;
    return new ChartAxis(element, {
      scale: (fixed) =>
        kind === 'value'
          ? scaleOf(counted, fixed)
          : { minimum: 1, maximum: Math.max(0, ...counted.map(({ length }) => length)), step: 1 },
      font: chart.font,
      changed: chart.changed,
    });
  }
}

import type { XmlElement } from '../../package/xml-element';
import { ChartAxis } from './chart-axis';
import type { InheritedFont, OnChange } from './chart-format';
import { scaleOf, type ChartPlot } from './chart-plot';

export type AxisKind = 'category' | 'value';

/** The secondary value axis of a combined chart, and the indexes of the plots on it. */
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

  /** The first plot's axis of a kind; undefined if the chart type has none. */
  first(kind: AxisKind): ChartAxis | undefined {
    const element = this.#elements(kind)[0];
    return element === undefined ? undefined : this.#axisOf(kind, element);
  }

  /** The secondary value axis; undefined if all plots have the same. */
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

  /** The axes of a kind, starting with the first plot's. */
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

import { HostError } from '../../package/host-error';
import type { XmlElement } from '../../package/xml-element';
import { ChartAxes, type AxisKind, type SecondaryAxis } from './chart-axes';
import type { ChartAxis } from './chart-axis';
import type { CellReader } from './chart-cache';
import { ChartLabels } from './chart-labels';
import { ChartLegend } from './chart-legend';
import type { InheritedFont, OnChange } from './chart-format';
import { ChartFill, ChartFont, ChartLine, shapeOf, textProperties } from './chart-format';
import { makePlot, makeSeries } from './chart-making';
import type { ChartSurroundings } from './chart-making';
import { ChartPlot } from './chart-plot';
import type { ChartBox, ChartPosition } from './chart-position';
import { ChartSeries } from './chart-series';
import type { SeriesSource } from './chart-source';
import { ChartTitle } from './chart-title';
import { BLANKS, BLANKS_IN_FILE, type BlanksAs, formOf, isChartType, isRound, plotsOf, typeOf } from './chart-types';
import type { ChartType } from './chart-types';
import { isSettingOn, makerFor, setSetting, settingOf } from './chart-xml';

export interface ChartContext {
  /** Reads the cells of a formula, without hidden ones if `visibleOnly`. */
  readonly read: (formula: string, visibleOnly: boolean) => ReturnType<CellReader>;
  readonly accent: ChartSurroundings['accent'];
  readonly date1904: boolean;
  readonly changed: OnChange;
  readonly remove: () => void;
}

/** Elements of a series that only some chart types have. */
const ONLY_IN: Readonly<Record<string, readonly string[]>> = {
  invertIfNegative: ['barChart'],
  marker: ['lineChart'],
  smooth: ['lineChart'],
  explosion: ['pieChart', 'doughnutChart'],
};

/** A chart of a sheet. */
export class ChartModel {
  readonly title: ChartTitle;
  readonly legend: ChartLegend;
  /** The fill of its background. */
  readonly fill: ChartFill;
  readonly border: ChartLine;
  /** The default font of its texts. */
  readonly font: ChartFont;
  /** Whether a call created or changed it: only then are its cached values updated. */
  #edited: boolean;
  readonly #changed: OnChange;

  constructor(
    private readonly root: XmlElement,
    /** `<xdr:cNvPr>` of its frame. */
    private readonly properties: XmlElement,
    private readonly position: ChartPosition,
    /** Its id in Excel's format. */
    readonly id: string,
    private readonly context: ChartContext,
  ) {
    this.#edited = !root.fromFile;
    this.#changed = () => {
      this.#edited = true;
      context.changed();
    };
    const space = (): XmlElement => root;
    this.fill = new ChartFill(shapeOf(space, 'space'), this.#changed);
    this.border = new ChartLine(shapeOf(space, 'space'), this.#changed);
    this.font = new ChartFont(
      textProperties(space, 'space'),
      () => ({ size: 10, bold: false, color: '#000000' }),
      this.#changed,
    );
    this.title = new ChartTitle(
      {
        owner: () => this.#chart,
        part: 'chart',
        automatic: () => this.#automaticTitle(),
        font: () => ({ ...this.#inherited(), size: 14, bold: false }),
        shown: (visible) => {
          if (this.#chart !== undefined) setSetting(this.#chart, 'chart', 'autoTitleDeleted', visible ? 0 : 1);
        },
      },
      this.#changed,
    );
    this.legend = new ChartLegend(
      () => this.#chart,
      () => this.#inherited(),
      this.#changed,
    );
  }

  get #chart(): XmlElement | undefined {
    return this.root.child('chart');
  }

  get #plotArea(): XmlElement | undefined {
    return this.#chart?.child('plotArea');
  }

  #inherited(): InheritedFont {
    const { size, bold, color } = this.font;
    return { size, bold, color };
  }

  #automaticTitle(): string {
    const { series } = this;
    return series.length === 1 ? (series[0]?.name ?? '') : 'Chart Title';
  }

  get #surroundings(): ChartSurroundings {
    const { accent, date1904 } = this.context;
    return { read: (formula) => this.context.read(formula, this.plotVisibleOnly), accent, date1904 };
  }

  get name(): string {
    return this.properties.attribute('name') ?? '';
  }
  set name(name: string) {
    this.properties.setAttribute('name', name);
    this.context.changed();
  }

  /** Its position and size in points. */
  get box(): ChartBox {
    return this.position.box;
  }
  set box(box: ChartBox) {
    this.position.box = box;
    this.context.changed();
  }

  /** The cells with its corners. */
  get corners(): ChartPosition['corners'] {
    return this.position.corners;
  }

  /** Whether hidden rows and columns are omitted. */
  get plotVisibleOnly(): boolean {
    return isSettingOn(this.#chart, 'plotVisOnly', true);
  }
  set plotVisibleOnly(only: boolean) {
    if (this.#chart !== undefined) setSetting(this.#chart, 'chart', 'plotVisOnly', only ? 1 : 0);
    this.#changed();
  }

  /** What stands for blank cells: a gap, zero, or a line from one neighbor to the other. */
  get blanks(): BlanksAs {
    const value = settingOf(this.#chart, 'dispBlanksAs');
    return BLANKS.find((name) => BLANKS_IN_FILE[name] === value) ?? 'Zero';
  }
  set blanks(blanks: BlanksAs) {
    if (this.#chart !== undefined) setSetting(this.#chart, 'chart', 'dispBlanksAs', BLANKS_IN_FILE[blanks]);
    this.#changed();
  }

  /** The chart type's name in Office.js; of a combined chart, that of its first plot; `Invalid` if it has none. */
  get type(): string {
    return typeOf(plotsOf(this.#plotArea)[0]);
  }

  /** Changes the chart type and keeps the series. */
  setType(type: ChartType): void {
    if (this.type === type) return;
    const series = this.series.map(({ element }) => element);
    for (const element of series) {
      const plot = formOf(type).element;
      const foreign = element.elements.filter(({ localName }) => ONLY_IN[localName]?.includes(plot) === false);
      const format =
        isRound(type) === isRound(this.type) ? [] : [element.child('spPr'), ...element.childrenNamed('dPt')];
      for (const child of [...foreign, ...format]) child?.remove();
    }
    this.#replot(type, series);
    new ChartLabels(series, type, () => this.#inherited(), this.#changed).fit();
    this.#changed();
  }

  #replot(type: ChartType, series: readonly XmlElement[]): void {
    const area = this.#plotArea;
    if (area === undefined) throw new HostError('GeneralException', 'The chart has no plot');
    for (const element of area.elements) {
      if (/(Chart|Ax)$/.test(element.localName)) element.remove();
    }
    const after = area.elements.find(({ localName }) => localName !== 'layout');
    for (const element of series) element.remove();
    for (const element of makePlot(makerFor(area), type, series)) area.insertBefore(element, after);
  }

  #ownType(): ChartType {
    const { type } = this;
    if (!isChartType(type)) throw new HostError('NotImplemented', `This host makes no charts of type ${type}`);
    return type;
  }

  /** Replaces the cells of all series. */
  setSources(sources: readonly SeriesSource[]): void {
    const type = this.#ownType();
    const plot = plotsOf(this.#plotArea)[0];
    if (plot === undefined) return;
    const make = makerFor(this.root);
    for (const { element } of this.series) element.remove();
    const first = plot.elements.find(({ localName }) => !['barDir', 'grouping', 'varyColors'].includes(localName));
    sources.forEach((source, index) =>
      plot.insertBefore(makeSeries(make, type, index, source, this.#surroundings), first),
    );
    this.#changed();
  }

  /** Adds an empty series at an index from 0; at the end by default. */
  addSeries(name: string | undefined, place: number | undefined): ChartSeries {
    const type = this.#ownType();
    const plot = plotsOf(this.#plotArea)[0];
    const before = this.series;
    if (plot === undefined || (place ?? 0) > before.length)
      throw new HostError('InvalidArgument', `There is no place ${place ?? 0} among the series`);
    const number = Math.max(-1, ...before.map(({ index }) => index)) + 1;
    const made = makeSeries(makerFor(this.root), type, number, {}, this.#surroundings);
    const first = plot.elements.find(({ localName }) =>
      ['gapWidth', 'axId', 'dLbls', 'marker', 'firstSliceAng'].includes(localName),
    );
    plot.insertBefore(made, before[place ?? before.length]?.element ?? first);
    this.series.forEach(({ element }, order) => setSetting(element, 'series', 'order', order));
    const series = this.#seriesOf(made);
    if (name !== undefined) series.name = name;
    this.#changed();
    return series;
  }

  #seriesOf(element: XmlElement): ChartSeries {
    const type = typeOf(element.parent);
    return new ChartSeries(element, {
      type,
      ...this.#surroundings,
      font: () => this.#inherited(),
      changed: this.#changed,
    });
  }

  /** One plot, or several in a combined chart. */
  get plots(): readonly ChartPlot[] {
    return plotsOf(this.#plotArea).map((plot) => {
      const series = plot.childrenNamed('ser').map((element) => this.#seriesOf(element));
      return new ChartPlot(plot, series);
    });
  }

  /** The series, plot by plot. */
  get series(): readonly ChartSeries[] {
    return this.plots.flatMap(({ series }) => series);
  }

  /** The labels of all its series. */
  get labels(): ChartLabels {
    const elements = this.series.map(({ element }) => element);
    return new ChartLabels(elements, this.type, () => this.#inherited(), this.#changed);
  }

  get #axes(): ChartAxes {
    return new ChartAxes(this.#plotArea, this.plots, { font: () => this.#inherited(), changed: this.#changed });
  }

  /** Throws `GeneralException` if the chart type has no axes. */
  axis(kind: AxisKind): ChartAxis {
    const axis = this.axisOrNone(kind);
    if (axis === undefined) throw new HostError('GeneralException', `A chart of type ${this.type} has no axes`);
    return axis;
  }

  /** Undefined if the chart type has no axes. */
  axisOrNone(kind: AxisKind): ChartAxis | undefined {
    return this.#axes.first(kind);
  }

  /**
   * The secondary value axis of a combined chart, and the indexes of the plots on it; undefined if all have the same.
   */
  get secondary(): SecondaryAxis | undefined {
    return this.#axes.secondary;
  }

  /** Rewrites its references to cells. */
  rewrite(change: (formula: string) => string): void {
    for (const element of this.root.descendants('f')) {
      const after = change(element.text);
      if (after !== element.text) element.setText(after);
    }
  }

  /** Updates its cached values. */
  follow(): void {
    if (this.#edited) for (const series of this.series) series.follow();
  }

  remove(): void {
    this.context.remove();
  }
}

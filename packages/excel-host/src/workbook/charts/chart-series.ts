import { HostError } from '../../package/host-error';
import type { XmlElement } from '../../package/xml-element';
import { XmlText } from '../../package/xml-element';
import type { SeriesPart } from './chart-cache';
import { cachedTexts, chartText, followCells, formulaOf, makeReference } from './chart-cache';
import { ChartLabels } from './chart-labels';
import type { InheritedFont, OnChange } from './chart-format';
import { ChartFill, ChartLine, shapeOf } from './chart-format';
import { ChartMarker } from './chart-marker';
import { makeSlice } from './chart-making';
import type { ChartSurroundings } from './chart-making';
import { isRound } from './chart-types';
import { makerFor, orderOf, setSetting, settingOf } from './chart-xml';

export interface SeriesContext extends ChartSurroundings {
  /** The chart type's name in Office.js. */
  readonly type: string;
  readonly font: () => InheritedFont;
  readonly changed: OnChange;
}

/** A setting shared by all series of a plot, by its name in the file. */
export type PlotSetting = 'gapWidth' | 'overlap' | 'holeSize' | 'firstSliceAng';

/** The file's defaults and ranges. */
const PLOT_SETTINGS: Readonly<
  Record<PlotSetting, { readonly absent: number; readonly least: number; readonly most: number }>
> = {
  gapWidth: { absent: 150, least: 0, most: 500 },
  overlap: { absent: 0, least: -100, most: 100 },
  holeSize: { absent: 10, least: 10, most: 90 },
  firstSliceAng: { absent: 0, least: 0, most: 360 },
};

/** The plots that have each setting. */
const PLOTS_WITH: Readonly<Record<PlotSetting, readonly string[]>> = {
  gapWidth: ['barChart', 'bar3DChart'],
  overlap: ['barChart'],
  holeSize: ['doughnutChart'],
  firstSliceAng: ['pieChart', 'doughnutChart'],
};

/** A bar, slice or marker of a series. */
export class ChartPoint {
  readonly fill: ChartFill;
  readonly border: ChartLine;

  constructor(
    private readonly series: ChartSeries,
    readonly index: number,
    changed: OnChange,
  ) {
    const shape = shapeOf((make) => series.pointElement(index, make), 'point');
    this.fill = new ChartFill(shape, changed);
    this.border = new ChartLine(shape, changed);
  }

  /** Its value; null for an empty cell. */
  get value(): number | null {
    return this.series.values[this.index] ?? null;
  }
}

/** A series of a chart: a name, categories and values, usually references to cells. */
export class ChartSeries {
  /** The fill of its bars. */
  readonly fill: ChartFill;
  /** Its line, or the outline of its bars. */
  readonly line: ChartLine;
  /** The markers on the points of its line; setting one throws `InvalidArgument` in a chart without lines. */
  readonly marker: ChartMarker;

  constructor(
    /** `<c:ser>`; used within the charts only. */
    readonly element: XmlElement,
    private readonly context: SeriesContext,
  ) {
    const shape = shapeOf(() => element, 'series');
    this.fill = new ChartFill(shape, context.changed);
    this.line = new ChartLine(shape, context.changed);
    this.marker = new ChartMarker(element, () => this.#refuseWithoutLines('markers'), context.changed);
  }

  /** Its plot's chart type, by its name in Office.js. */
  get type(): string {
    return this.context.type;
  }

  /** Its index from 0, which determines its accent color. */
  get index(): number {
    return Number(settingOf(this.element, 'idx') ?? 0);
  }

  /** The formula, without `=`, of its name, categories or values; undefined for none. */
  formula(part: SeriesPart): string | undefined {
    return formulaOf(this.element.child(part));
  }

  #texts(part: SeriesPart, locale?: string): readonly string[] {
    const formula = this.formula(part);
    const cells = formula === undefined ? undefined : this.context.read(formula);
    return cells?.map((cell) => chartText(cell, locale)) ?? cachedTexts(this.element.child(part));
  }

  /** Its name in the legend; `Series1` for the first one without a name. */
  get name(): string {
    const written = this.element.child('tx')?.child('v')?.text;
    const name = written ?? this.#texts('tx').join(' ');
    return name === '' ? `Series${this.index + 1}` : name;
  }
  /** Sets its name or, with a leading `=`, a reference to a cell. */
  set name(name: string) {
    const holder = this.#emptied('tx');
    const make = makerFor(this.element);
    if (name.startsWith('=')) holder.append(makeReference(make, 'tx', name.slice(1), this.context.read));
    else {
      const text = make.c('v');
      text.append(XmlText.of(name));
      holder.append(text);
    }
    this.context.changed();
  }

  #emptied(part: SeriesPart): XmlElement {
    const holder = this.element.childInOrder(part, orderOf('series'));
    holder.setChildren([]);
    return holder;
  }

  /** Sets the cells of its categories or values. */
  setFormula(part: SeriesPart, formula: string): void {
    this.#emptied(part).append(makeReference(makerFor(this.element), part, formula, this.context.read));
    if (part === 'val' && isRound(this.context.type)) this.#addSlices();
    this.context.changed();
  }

  #addSlices(): void {
    for (let index = 0; index < this.values.length; index++) this.pointElement(index, true);
  }

  get categories(): readonly string[] {
    return this.#texts('cat');
  }

  /** The values of its points; null if not a number. */
  get values(): readonly (number | null)[] {
    const formula = this.formula('val');
    const cells = formula === undefined ? undefined : this.context.read(formula);
    if (cells !== undefined) return cells.map(({ value }) => (typeof value === 'number' ? value : null));
    return cachedTexts(this.element.child('val')).map((text) => (text === '' ? null : Number(text)));
  }

  /** Its categories or values as texts in a locale, in the number format of their cells. */
  words(part: 'cat' | 'val', locale?: string): readonly string[] {
    return this.#texts(part, locale);
  }

  /** The number format of the first cell of its values. */
  get numberFormat(): string {
    const formula = this.formula('val');
    return (formula === undefined ? undefined : this.context.read(formula))?.[0]?.numberFormat ?? 'General';
  }

  get points(): readonly ChartPoint[] {
    return this.values.map((_, index) => new ChartPoint(this, index, this.context.changed));
  }

  /** The format of one point (`<c:dPt>`); used by points only. */
  pointElement(index: number, make: boolean): XmlElement | undefined {
    const all = this.element.childrenNamed('dPt');
    const present = all.find((element) => settingOf(element, 'idx') === String(index));
    if (present !== undefined || !make) return present;
    const maker = makerFor(this.element);
    const made = isRound(this.context.type)
      ? makeSlice(maker, index, this.context.accent)
      : maker.c('dPt', [maker.c('idx', index), maker.c('invertIfNegative', 0), maker.c('bubble3D', 0)]);
    const next = all.find((element) => Number(settingOf(element, 'idx')) > index);
    if (next === undefined) this.element.insertInOrder(made, orderOf('series'));
    else this.element.insertBefore(made, next);
    return made;
  }

  get labels(): ChartLabels {
    return new ChartLabels([this.element], this.context.type, this.context.font, this.context.changed);
  }

  /** A setting shared by all series of its plot. */
  plotSetting(name: PlotSetting): number {
    return Number(settingOf(this.element.parent, name) ?? PLOT_SETTINGS[name].absent);
  }

  /**
   * Sets it for all series of the plot. Throws `InvalidArgument` if the value is invalid or the plot doesn't have the
   * setting.
   */
  setPlotSetting(name: PlotSetting, value: number): void {
    const plot = this.element.parent;
    const { least, most } = PLOT_SETTINGS[name];
    if (plot === undefined || !PLOTS_WITH[name].includes(plot.localName) || !(value >= least && value <= most)) {
      throw new HostError('InvalidArgument', `${name} can't be ${value} in a chart of type ${this.context.type}`);
    }
    setSetting(plot, 'plot', name, Math.round(value));
    this.context.changed();
  }

  /** Setting it throws `InvalidArgument` in a chart without lines. */
  get smooth(): boolean {
    return settingOf(this.element, 'smooth') === '1';
  }
  set smooth(smooth: boolean) {
    this.#refuseWithoutLines('smooth lines');
    setSetting(this.element, 'series', 'smooth', smooth ? 1 : 0);
    this.context.changed();
  }

  #refuseWithoutLines(what: string): void {
    if (this.element.parent?.localName !== 'lineChart')
      throw new HostError('InvalidArgument', `A chart of type ${this.context.type} draws no ${what}`);
  }

  remove(): void {
    this.element.remove();
    this.context.changed();
  }

  /** Updates its cached values. */
  follow(): void {
    for (const part of ['tx', 'cat', 'val'] as const) {
      const holder = this.element.child(part);
      if (holder !== undefined) followCells(holder, part, this.context.read);
    }
  }
}

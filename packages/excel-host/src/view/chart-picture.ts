import { displayText } from '../workbook/values/display-text';
import type { ChartAxis } from '../workbook/charts/chart-axis';
import type { ChartLabels, LabelPosition } from '../workbook/charts/chart-labels';
import type { LegendPosition } from '../workbook/charts/chart-legend';
import type { ChartFont, Themed } from '../workbook/charts/chart-format';
import type { ChartModel } from '../workbook/charts/chart-model';
import type { ChartPlot, Stacking } from '../workbook/charts/chart-plot';
import type { ChartCorner } from '../workbook/charts/chart-position';
import type { ChartScale } from '../workbook/charts/chart-scale';
import type { ChartSeries } from '../workbook/charts/chart-series';
import { isRound } from '../workbook/charts/chart-types';
import type { SheetModel } from '../workbook/sheets/sheet-model';

/** The format of a chart's text; `size` is in points. */
export interface TextPicture {
  readonly size: number;
  readonly bold: boolean;
  readonly color: string;
}

export interface AxisPicture {
  readonly text: TextPicture;
  /** Whether its labels are visible. */
  readonly visible: boolean;
  readonly reversed: boolean;
  /** The color of its gridlines; undefined for none. */
  readonly gridlines?: string;
  /** The text of its title; undefined for none. */
  readonly title?: string;
  readonly scale: ChartScale;
  /** The label for a value. */
  readonly label: (value: number) => string;
}

export type ChartForm = 'column' | 'bar' | 'line' | 'area' | 'pie' | 'doughnut';

/** Properties shared by the series of a plot. A combined chart has several plots. */
export interface PlotPicture {
  /** Undefined for a type that isn't supported. */
  readonly form?: ChartForm;
  readonly stacking: Stacking;
  /** Whether its values belong to the chart's secondary axis. */
  readonly secondary: boolean;
  /** The space between groups of bars and the overlap of bars in a group, relative to a bar's width. */
  readonly gap: number;
  readonly overlap: number;
}

export interface SeriesPicture {
  readonly name: string;
  /** The index of its plot. */
  readonly plot: number;
  readonly color: string;
  readonly values: readonly (number | null)[];
  /** Its values as text, in the number format of their cells. */
  readonly texts: readonly string[];
  /** The markers on the points of a line, `size` in points; undefined for none. */
  readonly marker?: { readonly color: string; readonly size: number };
  /** The color of each point. */
  readonly colors: readonly string[];
  /** The labels of its points (empty for a point without one), their position and format; undefined for none. */
  readonly labels?: {
    readonly texts: readonly string[];
    readonly position?: LabelPosition;
    readonly text: TextPicture;
  };
}

/** Everything needed to draw a chart. */
export interface ChartPicture {
  readonly id: string;
  readonly name: string;
  /**
   * The chart type's name in Office.js; of a combined chart, that of its first plot. `form` is the shape to draw,
   * without depth; undefined for a type that isn't supported.
   */
  readonly type: string;
  readonly form?: ChartForm;
  /** The cells with the chart's corners. */
  readonly from: ChartCorner;
  readonly to: ChartCorner;
  /** The background: `#RRGGBB`, or `none`. */
  readonly ground: string;
  readonly border: string;
  readonly title?: { readonly words: string; readonly text: TextPicture };
  readonly legend?: { readonly position: LegendPosition; readonly text: TextPicture };
  readonly categories: readonly string[];
  readonly plots: readonly PlotPicture[];
  readonly series: readonly SeriesPicture[];
  readonly categoryAxis?: AxisPicture;
  readonly valueAxis?: AxisPicture;
  /** The secondary value axis of a combined chart; undefined if all plots have the same. */
  readonly secondaryAxis?: AxisPicture;
  /** Whether lines go on across blank cells. */
  readonly spansBlanks: boolean;
  /** The diameter of a doughnut's hole, relative to the doughnut's. */
  readonly hole: number;
}

const FORMS = [
  ['column', /^(3D)?Column/],
  ['bar', /^(3D)?Bar/],
  ['line', /^(3D)?Line/],
  ['area', /^(3D)?Area/],
  ['pie', /^(3D)?Pie$/],
  ['doughnut', /^Doughnut$/],
] as const;

/** The shape of a chart type; undefined if it isn't supported. */
function formOf(type: string): ChartForm | undefined {
  return FORMS.find(([, pattern]) => pattern.test(type))?.[0];
}

const GREY = '#595959';
const PALE = '#D9D9D9';

/** The charts of a sheet as they are now, from back to front. */
export function chartsOf(sheet: SheetModel, locale?: string): readonly ChartPicture[] {
  const { colors } = sheet.context.workbook.styles;
  const drawing = new Drawing((name) => colors.themed(name), locale);
  return sheet.charts.all.map((chart) => drawing.chart(chart));
}

/** Reads charts with the colors of a theme, and texts in a locale. */
class Drawing {
  constructor(
    private readonly themed: Themed,
    private readonly locale: string | undefined,
  ) {}

  chart(chart: ChartModel): ChartPicture {
    const { type, plots, series, corners, title, legend, secondary } = chart;
    const form = formOf(type);
    const general = this.text(chart.font, GREY);
    const [category, value] = [chart.axisOrNone('category'), chart.axisOrNone('value')];
    const places = plots.flatMap((plot, at) => plot.series.map(() => at));
    const isSecond = (at: number): boolean => secondary?.plots.includes(at) === true;
    const formatOf = (second: boolean): string => axisFormat(plots.find((_, at) => isSecond(at) === second));
    return {
      id: chart.id,
      name: chart.name,
      type,
      ...(form === undefined ? {} : { form }),
      ...corners,
      ground: chart.fill.shown(this.themed) ?? '#FFFFFF',
      border: chart.border.shown(this.themed) ?? PALE,
      ...(title.visible ? { title: { words: title.text, text: this.text(title.font, general.color) } } : {}),
      ...(legend.visible ? { legend: { position: legend.position, text: this.text(legend.font, general.color) } } : {}),
      categories: longest(series.map((one) => one.words('cat', this.locale))),
      plots: plots.map((plot, at) => plotPicture(plot, isSecond(at))),
      series: series.map((one, index) => this.series(one, index, places[index] ?? 0, general.color)),
      ...(category === undefined ? {} : { categoryAxis: this.axis(category, general.color, 'General') }),
      ...(value === undefined ? {} : { valueAxis: this.axis(value, general.color, formatOf(false)) }),
      ...(secondary === undefined ? {} : { secondaryAxis: this.axis(secondary.axis, general.color, formatOf(true)) }),
      spansBlanks: chart.blanks === 'Interplotted',
      hole: (series[0]?.plotSetting('holeSize') ?? 50) / 100,
    };
  }

  private text(font: ChartFont, absent: string): TextPicture {
    return { size: font.size, bold: font.bold, color: font.shown(this.themed) ?? absent };
  }

  private axis(axis: ChartAxis, color: string, format: string): AxisPicture {
    const own = axis.numberFormat === 'General' ? format : axis.numberFormat;
    return {
      text: this.text(axis.font, color),
      visible: axis.visible && axis.tickLabelPosition !== 'None',
      reversed: axis.reversed,
      ...(axis.majorGridlines.visible ? { gridlines: axis.majorGridlines.line.shown(this.themed) ?? PALE } : {}),
      ...(axis.title.visible ? { title: axis.title.text } : {}),
      scale: axis.scale,
      label: (value) => displayText(value, own, false, this.locale),
    };
  }

  private accent(index: number): string {
    return this.themed(`accent${(index % 6) + 1}`) ?? GREY;
  }

  private series(series: ChartSeries, place: number, plot: number, textColor: string): SeriesPicture {
    const { values, labels, type } = series;
    const painted = type.startsWith('Line') ? series.line : series.fill;
    const color = painted.shown(this.themed) ?? this.accent(place);
    const texts = series.words('val', this.locale);
    return {
      name: series.name,
      plot,
      color,
      values,
      texts,
      ...(type.startsWith('Line') && series.marker.style !== 'None'
        ? { marker: { color: series.marker.fill.shown(this.themed) ?? color, size: series.marker.size } }
        : {}),
      colors: series.points.map(
        ({ fill }, index) => fill.shown(this.themed) ?? (isRound(type) ? this.accent(index) : color),
      ),
      ...(labels.visible
        ? {
            labels: {
              texts: this.labelTexts(series, labels, texts),
              text: this.text(labels.font, textColor),
              ...(labels.position === undefined ? {} : { position: labels.position }),
            },
          }
        : {}),
    };
  }

  private labelTexts(series: ChartSeries, labels: ChartLabels, texts: readonly string[]): readonly string[] {
    const { values } = series;
    const categories = series.words('cat', this.locale);
    const sum = values.reduce<number>((total, value) => total + Math.abs(value ?? 0), 0);
    const { numberFormat } = labels;
    const own = (value: number, fallback: string): string =>
      numberFormat === 'General' ? fallback : displayText(value, numberFormat, false, this.locale);
    return values.map((value, index) => {
      if (value === null) return '';
      const share = sum === 0 ? 0 : Math.abs(value) / sum;
      const pieces = [
        labels.shows('showSeriesName') ? series.name : '',
        labels.shows('showCategoryName') ? (categories[index] ?? '') : '',
        labels.shows('showValue') ? own(value, texts[index] ?? '') : '',
        labels.shows('showPercentage')
          ? displayText(share, numberFormat.includes('%') ? numberFormat : '0%', false, this.locale)
          : '',
      ];
      return pieces.filter((piece) => piece !== '').join(labels.separator);
    });
  }
}

function plotPicture(plot: ChartPlot, secondary: boolean): PlotPicture {
  const form = formOf(plot.type);
  const [first] = plot.series;
  return {
    ...(form === undefined ? {} : { form }),
    stacking: plot.stacking,
    secondary,
    gap: (first?.plotSetting('gapWidth') ?? 150) / 100,
    overlap: (first?.plotSetting('overlap') ?? 0) / 100,
  };
}

/** The number format that an axis takes from the first plot on it. */
function axisFormat(plot: ChartPlot | undefined): string {
  return plot?.stacking === 'percent' ? '0%' : (plot?.series[0]?.numberFormat ?? 'General');
}

function longest<T>(lists: readonly (readonly T[])[]): readonly T[] {
  return lists.reduce<readonly T[]>((most, list) => (list.length > most.length ? list : most), []);
}

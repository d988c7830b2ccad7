import { XmlElement } from '../../package/xml-element';
import type { CellReader, SeriesPart } from './chart-cache';
import { makeReference } from './chart-cache';
import type { SeriesSource } from './chart-source';
import type { ChartType } from './chart-types';
import { formOf, isRound } from './chart-types';
import type { ChartMaker } from './chart-xml';
import { CHART_NAMESPACE, DRAWING_NAMESPACE, makerFor } from './chart-xml';
import { RELATIONSHIPS_NAMESPACE } from '../../package/office-names';

/** The ids by which plot and axes refer to each other. */
const AXES = { category: 500_000_001, value: 500_000_002 } as const;

export interface ChartSurroundings {
  readonly read: CellReader;
  /** The theme's accent color, `#RRGGBB`, for the series or slice with an index. */
  readonly accent: (index: number) => string;
  /** Whether the workbook uses the 1904 date system. */
  readonly date1904: boolean;
}

/** Excel's grays for gridlines and borders, and for texts. */
const PALE = '#D9D9D9';
const TEXT = '#595959';

/** Not a theme color, because a file may have no theme, and not every program knows Excel's default one. */
function solid(make: ChartMaker, color: string): XmlElement {
  return make.a('solidFill', {}, [make.a('srgbClr', { val: color.slice(1) })]);
}

function paleLine(make: ChartMaker): XmlElement {
  return make.c('spPr', [make.a('ln', { w: 9525 }, [solid(make, PALE)])]);
}

/** The format of a new series: an accent color of the theme. */
function formatOf(make: ChartMaker, type: ChartType, color: string): XmlElement {
  const fill = solid(make, color);
  const { element } = formOf(type);
  return make.c('spPr', element === 'lineChart' ? [make.a('ln', { w: 28_575, cap: 'rnd' }, [fill])] : [fill]);
}

function part(make: ChartMaker, name: SeriesPart, formula: string, read: CellReader): XmlElement {
  return make.c(name, [makeReference(make, name, formula, read)]);
}

/** The format of a slice: an accent color with a white outline. */
export function makeSlice(make: ChartMaker, index: number, accent: ChartSurroundings['accent']): XmlElement {
  return make.c('dPt', [
    make.c('idx', index),
    make.c('bubble3D', 0),
    make.c('spPr', [solid(make, accent(index)), make.a('ln', { w: 19_050 }, [solid(make, '#FFFFFF')])]),
  ]);
}

/** A new series of a chart type, without its references to cells. */
export function makeSeries(
  make: ChartMaker,
  type: ChartType,
  index: number,
  source: Partial<SeriesSource>,
  { read, accent }: ChartSurroundings,
): XmlElement {
  const round = isRound(type);
  const { element } = formOf(type);
  const slices = round && source.values !== undefined ? (read(source.values) ?? []) : [];
  return make.c('ser', [
    make.c('idx', index),
    make.c('order', index),
    ...(source.name === undefined ? [] : [part(make, 'tx', source.name, read)]),
    ...(round ? [] : [formatOf(make, type, accent(index))]),
    ...(element === 'barChart' ? [make.c('invertIfNegative', 0)] : []),
    ...(element === 'lineChart' ? [make.c('marker', [make.c('symbol', 'none')])] : []),
    ...slices.map((_, at) => makeSlice(make, at, accent)),
    ...(source.categories === undefined ? [] : [part(make, 'cat', source.categories, read)]),
    ...(source.values === undefined ? [] : [part(make, 'val', source.values, read)]),
    ...(element === 'lineChart' ? [make.c('smooth', 0)] : []),
  ]);
}

/** The plot of a chart type with its series and axes. */
export function makePlot(make: ChartMaker, type: ChartType, series: readonly XmlElement[]): readonly XmlElement[] {
  const { element, direction, grouping } = formOf(type);
  const plot = make.c(element, [
    ...(direction === undefined ? [] : [make.c('barDir', direction)]),
    ...(grouping === undefined ? [] : [make.c('grouping', grouping)]),
    make.c('varyColors', isRound(type) ? 1 : 0),
    ...series,
    ...(element === 'barChart' ? [make.c('gapWidth', grouping === 'clustered' ? 182 : 80)] : []),
    ...(element === 'barChart' && grouping !== 'clustered' ? [make.c('overlap', 100)] : []),
    ...(element === 'lineChart' ? [make.c('marker', 1)] : []),
    ...(isRound(type) ? [make.c('firstSliceAng', 0)] : []),
    ...(element === 'doughnutChart' ? [make.c('holeSize', 60)] : []),
    ...(isRound(type) ? [] : [make.c('axId', AXES.category), make.c('axId', AXES.value)]),
  ]);
  return isRound(type) ? [plot] : [plot, ...makeAxes(make, type)];
}

function makeAxes(make: ChartMaker, type: ChartType): readonly XmlElement[] {
  const across = formOf(type).direction === 'bar';
  const format = make.c('numFmt');
  format.setAttribute('formatCode', formOf(type).grouping === 'percentStacked' ? '0%' : 'General');
  format.setAttribute('sourceLinked', 1);
  const common = (id: number): readonly XmlElement[] => [
    make.c('axId', id),
    make.c('scaling', [make.c('orientation', 'minMax')]),
    make.c('delete', 0),
  ];
  return [
    make.c('catAx', [
      ...common(AXES.category),
      make.c('axPos', across ? 'l' : 'b'),
      make.c('majorTickMark', 'none'),
      make.c('minorTickMark', 'none'),
      make.c('tickLblPos', 'nextTo'),
      paleLine(make),
      make.c('crossAx', AXES.value),
      make.c('crosses', 'autoZero'),
      make.c('auto', 1),
      make.c('lblAlgn', 'ctr'),
      make.c('lblOffset', 100),
      make.c('noMultiLvlLbl', 0),
    ]),
    make.c('valAx', [
      ...common(AXES.value),
      make.c('axPos', across ? 'b' : 'l'),
      make.c('majorGridlines', [paleLine(make)]),
      format,
      make.c('majorTickMark', 'none'),
      make.c('minorTickMark', 'none'),
      make.c('tickLblPos', 'nextTo'),
      make.c('spPr', [make.a('ln', {}, [make.a('noFill')])]),
      make.c('crossAx', AXES.category),
      make.c('crosses', 'autoZero'),
      make.c('crossBetween', 'between'),
    ]),
  ];
}

/**
 * A new chart as Excel 365 creates it: with a title, a legend if there is more than one series or slice, and pale
 * lines.
 */
export function makeChart(
  type: ChartType,
  sources: readonly SeriesSource[],
  surroundings: ChartSurroundings,
): XmlElement {
  const root = XmlElement.create('c:chartSpace', {
    'xmlns:c': CHART_NAMESPACE,
    'xmlns:a': DRAWING_NAMESPACE,
    'xmlns:r': RELATIONSHIPS_NAMESPACE,
  });
  const make = makerFor(root);
  const series = sources.map((source, index) => makeSeries(make, type, index, source, surroundings));
  const legend = series.length > 1 || isRound(type);
  root.setChildren([
    make.c('date1904', surroundings.date1904 ? 1 : 0),
    make.c('roundedCorners', 0),
    make.c('chart', [
      make.c('title', [make.c('overlay', 0)]),
      make.c('autoTitleDeleted', 0),
      make.c('plotArea', [make.c('layout'), ...makePlot(make, type, series)]),
      ...(legend ? [make.c('legend', [make.c('legendPos', 'b'), make.c('overlay', 0)])] : []),
      make.c('plotVisOnly', 1),
      make.c('dispBlanksAs', 'gap'),
    ]),
    make.c('spPr', [solid(make, '#FFFFFF'), make.a('ln', { w: 9525 }, [solid(make, PALE)])]),
    make.c('txPr', [
      make.a('bodyPr'),
      make.a('lstStyle'),
      make.a('p', {}, [
        make.a('pPr', {}, [make.a('defRPr', { sz: 900 }, [solid(make, TEXT)])]),
        make.a('endParaRPr', { lang: 'en-US' }),
      ]),
    ]),
  ]);
  return root;
}

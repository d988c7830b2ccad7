import type { XmlElement } from '../../package/xml-element';
import { settingOf } from './chart-xml';

/** A plot's element and settings in the file. */
interface PlotForm {
  readonly element: 'barChart' | 'lineChart' | 'pieChart' | 'doughnutChart';
  readonly direction?: 'col' | 'bar';
  readonly grouping?: 'clustered' | 'stacked' | 'percentStacked' | 'standard';
}

/** The chart types that the host can create, by their names in Office.js. */
export const CHART_FORMS = {
  ColumnClustered: { element: 'barChart', direction: 'col', grouping: 'clustered' },
  ColumnStacked: { element: 'barChart', direction: 'col', grouping: 'stacked' },
  ColumnStacked100: { element: 'barChart', direction: 'col', grouping: 'percentStacked' },
  BarClustered: { element: 'barChart', direction: 'bar', grouping: 'clustered' },
  BarStacked: { element: 'barChart', direction: 'bar', grouping: 'stacked' },
  BarStacked100: { element: 'barChart', direction: 'bar', grouping: 'percentStacked' },
  Line: { element: 'lineChart', grouping: 'standard' },
  LineStacked: { element: 'lineChart', grouping: 'stacked' },
  Pie: { element: 'pieChart' },
  Doughnut: { element: 'doughnutChart' },
} as const satisfies Readonly<Record<string, PlotForm>>;

export type ChartType = keyof typeof CHART_FORMS;

export function isChartType(name: string): name is ChartType {
  return Object.hasOwn(CHART_FORMS, name);
}

export function formOf(type: ChartType): PlotForm {
  return CHART_FORMS[type];
}

/** Whether each point has a color of its own, and there are no axes. */
export function isRound(type: string): boolean {
  return /Pie|Doughnut/.test(type);
}

/** Names of the types that can only be read, by element; area charts have the same grouping as line charts. */
const OTHERS: Readonly<Record<string, string>> = {
  bar3DChart: '3DColumn',
  line3DChart: '3DLine',
  pie3DChart: '3DPie',
  ofPieChart: 'PieOfPie',
  areaChart: 'Area',
  area3DChart: '3DArea',
  scatterChart: 'XYScatter',
  bubbleChart: 'Bubble',
  radarChart: 'Radar',
  surfaceChart: 'SurfaceTopView',
  surface3DChart: 'Surface',
  stockChart: 'StockHLC',
};

/** The plots of a plot area, such as `<c:barChart>`; several in a combined chart. */
export function plotsOf(plotArea: XmlElement | undefined): readonly XmlElement[] {
  return plotArea?.elements.filter(({ localName }) => localName.endsWith('Chart')) ?? [];
}

/** A plot's name in Office.js; `Invalid` if it has none. */
export function typeOf(plot: XmlElement | undefined): string {
  if (plot === undefined) return 'Invalid';
  const grouping = settingOf(plot, 'grouping') ?? 'standard';
  const direction = settingOf(plot, 'barDir') ?? 'col';
  for (const [name, form] of Object.entries<PlotForm>(CHART_FORMS)) {
    if (form.element !== plot.localName) continue;
    const sameDirection = form.direction === undefined || form.direction === direction;
    // A bar chart without a grouping is clustered.
    const grouped = form.element === 'barChart' && grouping === 'standard' ? 'clustered' : grouping;
    if (sameDirection && (form.grouping === undefined || form.grouping === grouped)) return name;
  }
  const stacking = { stacked: 'Stacked', percentStacked: 'Stacked100', clustered: 'Clustered' }[grouping] ?? '';
  if (plot.localName === 'lineChart') return `Line${stacking}`;
  const other = OTHERS[plot.localName];
  if (other === undefined) return 'Invalid';
  if (plot.localName !== 'bar3DChart') return plot.localName.startsWith('area') ? other + stacking : other;
  return (direction === 'bar' ? '3DBar' : other) + stacking;
}

/** What Office.js calls the ways to show blank cells. */
export const BLANKS_IN_FILE = { NotPlotted: 'gap', Zero: 'zero', Interplotted: 'span' } as const;

export type BlanksAs = keyof typeof BLANKS_IN_FILE;

export const BLANKS: readonly BlanksAs[] = ['NotPlotted', 'Zero', 'Interplotted'];

import { cellAddress } from '../../core/plan/grid';
import { CHART_LINES, type ChartLine, type SpecArea, type SpecChart } from '../../core/summary/sheet-spec';
import { SHEET_COLORS, SHEET_FONT } from './sheet-styles';
import type { SheetEntry } from './survey-sheets';

/** The beginning of our charts' names, by which they are recognized. */
const CHART_NAME = 'plan-mejora:';

/** Lines, and points without a line. The labels of the day's two points are on different sides: the points may be close. */
interface LineLook {
  readonly color: string;
  /** In points; 0 for none. */
  readonly weight: number;
  readonly marker: boolean;
  readonly label?: 'Left' | 'Right' | 'Top' | 'Bottom';
}

const [PLANNED, COMPLETED, NOW] = ['#6B7480', '#1F4E79', '#8B1A10'] as const;

const LOOKS: Readonly<Record<ChartLine, LineLook>> = {
  planned: { color: PLANNED, weight: 2, marker: false },
  completed: { color: COMPLETED, weight: 2.5, marker: true },
  'planned-now': { color: NOW, weight: 0, marker: true, label: 'Top' },
  'completed-now': { color: COMPLETED, weight: 0, marker: true, label: 'Right' },
  'planned-end': { color: PLANNED, weight: 0, marker: false, label: 'Top' },
};

const areaAddress = ({ row, column, rowCount, columnCount }: SpecArea) =>
  [cellAddress(row, column), cellAddress(row + rowCount - 1, column + columnCount - 1)] as const;

const nameOf = ({ key }: SpecChart) => `${CHART_NAME}${key}`;

/** Deletes charts of ours that an older version drew. */
export function deleteOldCharts(
  sheet: Excel.Worksheet,
  charts: readonly SpecChart[],
  existing: SheetEntry | null,
): void {
  const wanted = charts.map(nameOf);
  for (const name of existing?.charts.keys() ?? []) {
    if (name.startsWith(CHART_NAME) && !wanted.includes(name)) sheet.charts.getItem(name).delete();
  }
}

/**
 * Draws a chart, or gives the existing one its new data; one that a failure left is set up again. Its place, size and type stay as the user left them, and so do the lines of a chart
 * whose type the user changed: Excel refuses what the type lacks, such as markers on bars. Users' own charts are not touched. The caller syncs.
 */
export function writeChart(sheet: Excel.Worksheet, chart: SpecChart, existing: SheetEntry | null): void {
  const name = nameOf(chart);
  const { row, column, rowCount, columnCount } = chart.data;
  const data = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const isUnfinished = existing?.generated?.pending === 'all';
  const charts = existing?.charts ?? new Map<string, Excel.Chart['chartType']>();
  const nameNow = charts.has(name) ? name : isUnfinished ? unnamed(charts) : undefined;
  const drawn =
    nameNow === undefined
      ? sheet.charts.add(Excel.ChartType.line, data, Excel.ChartSeriesBy.columns)
      : sheet.charts.getItem(nameNow);
  if (nameNow === undefined || isUnfinished) setUp(drawn, chart, name);
  if (nameNow !== undefined) drawn.setData(data, Excel.ChartSeriesBy.columns);
  if (nameNow !== undefined && charts.get(nameNow) !== Excel.ChartType.line) return;
  drawn.axes.categoryAxis.tickLabelSpacing = chart.spacing;
  CHART_LINES.forEach((line, index) => drawLine(drawn.series.getItemAt(index), LOOKS[line]));
}

/** The name that Excel gave to a chart of ours that a failure left without its own. */
function unnamed(charts: SheetEntry['charts']): string | undefined {
  return Array.from(charts).find(([name, type]) => type === Excel.ChartType.line && !name.startsWith(CHART_NAME))?.[0];
}

function setUp(drawn: Excel.Chart, { place }: SpecChart, name: string): void {
  drawn.name = name;
  drawn.setPosition(...areaAddress(place));
  // Its title and a sentence about it are cells; its lines have their names beside them.
  drawn.title.visible = false;
  drawn.legend.visible = false;
  drawn.displayBlanksAs = Excel.ChartDisplayBlanksAs.interplotted;
  drawn.format.font.set({ name: SHEET_FONT, size: 10, color: SHEET_COLORS.ink });
  drawn.format.border.lineStyle = Excel.ChartLineStyle.none;
  const { valueAxis } = drawn.axes;
  valueAxis.minimum = 0;
  valueAxis.numberFormat = '0';
  valueAxis.majorGridlines.format.line.color = SHEET_COLORS.line;
}

function drawLine(series: Excel.ChartSeries, { color, weight, marker, label }: LineLook): void {
  const { line } = series.format;
  if (weight === 0) line.lineStyle = Excel.ChartLineStyle.none;
  else line.set({ color, weight });
  series.markerStyle = marker ? Excel.ChartMarkerStyle.circle : Excel.ChartMarkerStyle.none;
  if (marker) {
    series.markerSize = 7;
    series.markerBackgroundColor = color;
    series.markerForegroundColor = color;
  }
  if (label === undefined) return;
  series.hasDataLabels = true;
  const { dataLabels } = series;
  dataLabels.showSeriesName = true;
  dataLabels.separator = ' ';
  dataLabels.numberFormat = '0';
  dataLabels.position = label;
  dataLabels.format.font.color = color;
}

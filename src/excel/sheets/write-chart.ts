import { cellAddress } from '../../core/plan/grid';
import { SITUATION_STYLES } from '../../core/schedule/palette';
import type { SpecArea, SpecChart } from '../../core/summary/sheet-spec';
import { SHEET_COLORS } from './sheet-styles';
import type { SheetEntry } from './survey-sheets';

/** The beginning of our charts' names, by which they are recognized. */
const CHART_NAME = 'plan-mejora:';

/** Hides zeros. */
const LABEL_FORMAT = '0;;;';

const areaAddress = ({ row, column, rowCount, columnCount }: SpecArea) =>
  [cellAddress(row, column), cellAddress(row + rowCount - 1, column + columnCount - 1)] as const;

/**
 * Draws a chart, or gives the existing one its new data, texts and colors; one that a failure left is set up again. Its place, size and type stay as the user left them, and so do
 * the colors of a chart whose type the user changed: Excel refuses what the type lacks, such as gaps in a pie. Users' own charts are not
 * touched. The caller syncs.
 */
export function writeChart(sheet: Excel.Worksheet, chart: SpecChart, existing: SheetEntry | null): void {
  const name = `${CHART_NAME}${chart.key}`;
  const { row, column, rowCount, columnCount } = chart.data;
  const data = sheet.getRangeByIndexes(row, column, rowCount, columnCount);
  const type = chartType(chart);
  const isUnfinished = existing?.generated?.pending === 'all';
  const charts = existing?.charts ?? new Map<string, Excel.Chart['chartType']>();
  const nameNow = charts.has(name) ? name : isUnfinished ? unnamed(charts, type) : undefined;
  const drawn =
    nameNow === undefined ? sheet.charts.add(type, data, Excel.ChartSeriesBy.columns) : sheet.charts.getItem(nameNow);
  if (nameNow === undefined || isUnfinished) setUp(drawn, chart, name);
  if (nameNow !== undefined) drawn.setData(data, Excel.ChartSeriesBy.columns);
  drawn.title.text = chart.title;
  if (nameNow !== undefined && charts.get(nameNow) !== type) return;
  if (chart.type === 'bars') colorBars(drawn, chart);
  else chart.situations.forEach((_, index) => colorSeries(drawn, chart, index));
}

/** The name that Excel gave to a chart of ours that a failure left without its own. */
function unnamed(charts: SheetEntry['charts'], type: Excel.ChartType): string | undefined {
  return Array.from(charts).find(([name, typeNow]) => typeNow === type && !name.startsWith(CHART_NAME))?.[0];
}

function chartType({ type }: SpecChart): Excel.ChartType {
  switch (type) {
    case 'bars':
      return Excel.ChartType.barClustered;
    case 'stacked-bars':
      return Excel.ChartType.barStacked;
    case 'stacked-columns':
      return Excel.ChartType.columnStacked;
  }
}

function setUp(drawn: Excel.Chart, { type, place }: SpecChart, name: string): void {
  drawn.name = name;
  drawn.setPosition(...areaAddress(place));
  const { title, legend, axes } = drawn;
  title.format.font.set({ size: 12, bold: true, color: SHEET_COLORS.ink });
  legend.visible = type !== 'bars';
  if (type !== 'bars') {
    legend.position = Excel.ChartLegendPosition.bottom;
    legend.format.font.size = 9;
  }
  // Each bar has its figure.
  axes.valueAxis.majorGridlines.visible = false;
  axes.valueAxis.visible = false;
  axes.categoryAxis.format.font.size = 8;
  if (type !== 'stacked-columns') axes.categoryAxis.tickLabelSpacing = 1;
  // Excel draws horizontal bars from the bottom up, against the order of the rows.
  if (type !== 'stacked-columns') axes.categoryAxis.reversePlotOrder = true;
}

/** Colors each bar of the only series by its situation, with the figure behind it. */
function colorBars(drawn: Excel.Chart, { situations }: SpecChart): void {
  const series = drawn.series.getItemAt(0);
  series.gapWidth = 40;
  situations.forEach((situation, index) => {
    series.points.getItemAt(index).format.fill.setSolidColor(SITUATION_STYLES[situation].solid);
  });
  series.hasDataLabels = true;
  series.dataLabels.position = Excel.ChartDataLabelPosition.outsideEnd;
  series.dataLabels.numberFormat = LABEL_FORMAT;
}

/** Colors a series by its situation, with a fill that is readable behind the figures. */
function colorSeries(drawn: Excel.Chart, { situations }: SpecChart, index: number): void {
  const situation = situations[index];
  if (situation === undefined) return;
  const { fill, solid, text } = SITUATION_STYLES[situation];
  const series = drawn.series.getItemAt(index);
  series.gapWidth = 40;
  series.format.fill.setSolidColor(fill);
  series.format.line.color = solid;
  series.hasDataLabels = true;
  series.dataLabels.numberFormat = LABEL_FORMAT;
  series.dataLabels.format.font.color = text;
}

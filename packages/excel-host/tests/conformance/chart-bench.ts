import { about, valueOf, type ConformanceCase } from './case';

type Made = 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'Line' | 'Pie' | 'Doughnut';

/** Puts a chart of two series, Done and Late, over three criteria on the sheet. */
export function addChart(sheet: Excel.Worksheet, type: Made = 'ColumnClustered'): Excel.Chart {
  sheet.getRange('A1:C4').values = [
    ['Region', 'Done', 'Late'],
    ['1. Leadership', 4, 1],
    ['2. Strategy', 2, 3],
    ['3. People', 0, 5],
  ];
  return sheet.charts.add(type, sheet.getRange('A1:C4'), 'Columns');
}

/** The sheet's first chart. */
export const firstChart = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItemAt(0);

/** What the cases of a part of a chart share: how it is reached from the chart, and of which kind the chart is. */
export function aboutChart<O extends OfficeExtension.ClientObject>(
  find: (chart: Excel.Chart) => O,
  type: Made = 'ColumnClustered',
) {
  return about(
    (sheet) => find(firstChart(sheet)),
    (sheet) => addChart(sheet, type),
  );
}

/** What a series shows of its cells. */
export async function dimensionOf(series: Excel.ChartSeries, dimension: 'Values' | 'Categories'): Promise<unknown> {
  const values = series.getDimensionValues(dimension);
  await series.context.sync();
  return values.value;
}

/** What is done to a chart that can be seen in its file only, as the colour of a fill. */
export function drawn(
  says: string,
  act: (chart: Excel.Chart) => unknown,
  holds: RegExp,
  type: Made = 'ColumnClustered',
): ConformanceCase {
  const run = async (sheet: Excel.Worksheet, context: Excel.RequestContext): Promise<unknown> => {
    act(addChart(sheet, type));
    await context.sync();
    return null;
  };
  return { says, run, gives: null, inFile: { part: 'xl/charts/chart1.xml', holds } };
}

/** A chart's first series. */
export const firstSeries = (chart: Excel.Chart): Excel.ChartSeries => chart.series.getItemAt(0);

/** Sets a property and reads it back. */
export const set =
  <O extends OfficeExtension.ClientObject, K extends keyof O & string>(name: K, value: O[K]) =>
  (object: O): Promise<O[K] | null> => {
    object[name] = value;
    return valueOf(object, name);
  };

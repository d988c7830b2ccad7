import { about, valueOf, type ConformanceCase } from './case';

type Made = 'ColumnClustered' | 'ColumnStacked' | 'BarClustered' | 'Line' | 'Pie' | 'Doughnut';

/** Adds a chart with two series, Done and Late, for three criteria. */
export function addChart(sheet: Excel.Worksheet, type: Made = 'ColumnClustered'): Excel.Chart {
  sheet.getRange('A1:C4').values = [
    ['Region', 'Done', 'Late'],
    ['1. Leadership', 4, 1],
    ['2. Strategy', 2, 3],
    ['3. People', 0, 5],
  ];
  return sheet.charts.add(type, sheet.getRange('A1:C4'), 'Columns');
}

export const firstChart = (sheet: Excel.Worksheet): Excel.Chart => sheet.charts.getItemAt(0);

/** Creates cases for a part of a chart, given how to find it and the chart type. */
export function aboutChart<O extends OfficeExtension.ClientObject>(
  find: (chart: Excel.Chart) => O,
  type: Made = 'ColumnClustered',
) {
  return about(
    (sheet) => find(firstChart(sheet)),
    (sheet) => addChart(sheet, type),
  );
}

/** The cached values of a series. */
export async function dimensionOf(series: Excel.ChartSeries, dimension: 'Values' | 'Categories'): Promise<unknown> {
  const values = series.getDimensionValues(dimension);
  await series.context.sync();
  return values.value;
}

/** A change that can be seen only in the chart's file, such as the color of a fill. */
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

export const firstSeries = (chart: Excel.Chart): Excel.ChartSeries => chart.series.getItemAt(0);

/** Sets a property and reads it back. */
export const set =
  <O extends OfficeExtension.ClientObject, K extends keyof O & string>(name: K, value: O[K]) =>
  (object: O): Promise<O[K] | null> => {
    object[name] = value;
    return valueOf(object, name);
  };

import type { ExcelHost } from '../src/index';
import { areaBetween } from '../src/index';
import { seriesOf } from '../src/workbook/charts/chart-source';
import type { ChartType } from '../src/workbook/charts/chart-types';

type Sheet = ExcelHost['workbook']['activeSheet'];
type ChartModel = Sheet['charts']['all'][number];

export { XmlDocument } from '../src/package/xml-document';
export type { XmlElement } from '../src/package/xml-element';
export { seriesOf } from '../src/workbook/charts/chart-source';
export type { ChartType } from '../src/workbook/charts/chart-types';

/**
 * Writes a table at A1 of a sheet and creates a chart of it, with each column as a series. Texts are entered as typed:
 * `20%` is a percentage.
 *
 * @param columns the number of columns in the chart; all by default
 */
export function addChart(
  sheet: Sheet,
  type: ChartType,
  rows: readonly (readonly (string | number)[])[],
  columns = rows[0]?.length ?? 0,
): ChartModel {
  rows.forEach((row, at) => row.forEach((value, column) => sheet.cells.enter(at, column, value)));
  return sheet.charts.add(type, seriesOf(sheet, areaBetween(0, 0, rows.length - 1, columns - 1), 'Columns'));
}

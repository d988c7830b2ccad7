import type { ConformanceCase, ObjectCases } from './case';
import { autoFilterCases } from './auto-filter';
import {
  chartAxesCases,
  chartAxisCases,
  chartAxisFormatCases,
  chartAxisTitleCases,
  chartAxisTitleFormatCases,
  chartBorderCases,
  chartFontCases,
  chartGridlinesCases,
  chartGridlinesFormatCases,
  chartLineFormatCases,
} from './chart-axes';
import {
  chartDataLabelFormatCases,
  chartDataLabelsCases,
  chartFillCases,
  chartPointCases,
  chartPointFormatCases,
  chartPointsCollectionCases,
} from './chart-points-and-labels';
import { chartSeriesCases, chartSeriesCollectionCases, chartSeriesFormatCases } from './chart-series';
import {
  chartLegendCases,
  chartLegendFormatCases,
  chartTitleCases,
  chartTitleFormatCases,
} from './chart-titles-and-legends';
import { chartAreaFormatCases, chartCases, chartCollectionCases } from './charts';
import { commentCollectionCases, shapeCollectionCases } from './comments-and-shapes';
import {
  conditionalRangeBorderCases,
  conditionalRangeBorderCollectionCases,
  conditionalRangeFillCases,
  conditionalRangeFontCases,
  conditionalRangeFormatCases,
} from './conditional-format-styles';
import {
  conditionalDataBarPositiveFormatCases,
  conditionalFormatCases,
  conditionalFormatCollectionCases,
  conditionalFormatRuleCases,
  customConditionalFormatCases,
  dataBarConditionalFormatCases,
} from './conditional-formats';
import { namedItemCases, namedItemCollectionCases } from './named-items';
import { pageBreakCases, pageBreakCollectionCases } from './page-breaks';
import { headerFooterCases, headerFooterGroupCases, pageLayoutCases } from './page-layout';
import { rangeAreasCases, rangeCollectionCases } from './range-areas';
import { rangeBorderCases, rangeBorderCollectionCases } from './range-borders';
import { formatProtectionCases, rangeFillCases, rangeFontCases, rangeFormatCases } from './range-formats';
import { rangeCases } from './range';
import { settingCases, settingCollectionCases } from './settings';
import {
  tableColumnCases,
  tableColumnCollectionCases,
  tableRowCases,
  tableRowCollectionCases,
} from './table-columns-and-rows';
import { tableCases, tableCollectionCases } from './tables';
import { applicationCases, runtimeCases, workbookCases } from './workbook';
import { worksheetCollectionCases } from './worksheet-collection';
import { worksheetCustomPropertyCases, worksheetCustomPropertyCollectionCases } from './worksheet-custom-properties';
import { worksheetFreezePanesCases, worksheetProtectionCases } from './worksheet-parts';
import { worksheetCases } from './worksheets';

export { expectedIn, refused, seenIn, type ConformanceCase, type Surroundings } from './case';

/** All cases by object and member name. */
export const CONFORMANCE: Readonly<Record<string, ObjectCases>> = {
  Application: applicationCases,
  AutoFilter: autoFilterCases,
  Chart: chartCases,
  ChartAreaFormat: chartAreaFormatCases,
  ChartAxes: chartAxesCases,
  ChartAxis: chartAxisCases,
  ChartAxisFormat: chartAxisFormatCases,
  ChartAxisTitle: chartAxisTitleCases,
  ChartAxisTitleFormat: chartAxisTitleFormatCases,
  ChartBorder: chartBorderCases,
  ChartCollection: chartCollectionCases,
  ChartDataLabelFormat: chartDataLabelFormatCases,
  ChartDataLabels: chartDataLabelsCases,
  ChartFill: chartFillCases,
  ChartFont: chartFontCases,
  ChartGridlines: chartGridlinesCases,
  ChartGridlinesFormat: chartGridlinesFormatCases,
  ChartLegend: chartLegendCases,
  ChartLegendFormat: chartLegendFormatCases,
  ChartLineFormat: chartLineFormatCases,
  ChartPoint: chartPointCases,
  ChartPointFormat: chartPointFormatCases,
  ChartPointsCollection: chartPointsCollectionCases,
  ChartSeries: chartSeriesCases,
  ChartSeriesCollection: chartSeriesCollectionCases,
  ChartSeriesFormat: chartSeriesFormatCases,
  ChartTitle: chartTitleCases,
  ChartTitleFormat: chartTitleFormatCases,
  CommentCollection: commentCollectionCases,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormatCases,
  ConditionalFormat: conditionalFormatCases,
  ConditionalFormatCollection: conditionalFormatCollectionCases,
  ConditionalFormatRule: conditionalFormatRuleCases,
  ConditionalRangeBorder: conditionalRangeBorderCases,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollectionCases,
  ConditionalRangeFill: conditionalRangeFillCases,
  ConditionalRangeFont: conditionalRangeFontCases,
  ConditionalRangeFormat: conditionalRangeFormatCases,
  CustomConditionalFormat: customConditionalFormatCases,
  DataBarConditionalFormat: dataBarConditionalFormatCases,
  FormatProtection: formatProtectionCases,
  HeaderFooter: headerFooterCases,
  HeaderFooterGroup: headerFooterGroupCases,
  NamedItem: namedItemCases,
  NamedItemCollection: namedItemCollectionCases,
  PageBreak: pageBreakCases,
  PageBreakCollection: pageBreakCollectionCases,
  PageLayout: pageLayoutCases,
  Range: rangeCases,
  RangeAreas: rangeAreasCases,
  RangeBorder: rangeBorderCases,
  RangeBorderCollection: rangeBorderCollectionCases,
  RangeCollection: rangeCollectionCases,
  RangeFill: rangeFillCases,
  RangeFont: rangeFontCases,
  RangeFormat: rangeFormatCases,
  Runtime: runtimeCases,
  Setting: settingCases,
  SettingCollection: settingCollectionCases,
  ShapeCollection: shapeCollectionCases,
  Table: tableCases,
  TableCollection: tableCollectionCases,
  TableColumn: tableColumnCases,
  TableColumnCollection: tableColumnCollectionCases,
  TableRow: tableRowCases,
  TableRowCollection: tableRowCollectionCases,
  Workbook: workbookCases,
  Worksheet: worksheetCases,
  WorksheetCollection: worksheetCollectionCases,
  WorksheetCustomProperty: worksheetCustomPropertyCases,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionCases,
  WorksheetFreezePanes: worksheetFreezePanesCases,
  WorksheetProtection: worksheetProtectionCases,
};

/** The cases of a member; empty if there are none. */
export function casesOf(type: string, member: string): readonly ConformanceCase[] {
  const found = CONFORMANCE[type]?.[member] ?? [];
  return 'says' in found ? [found] : found;
}

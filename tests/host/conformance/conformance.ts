import type { ConformanceCase, ObjectCases } from './case';
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
  chartSeriesCases,
  chartSeriesCollectionCases,
  chartSeriesFormatCases,
} from './chart-series';
import {
  chartAreaFormatCases,
  chartCases,
  chartCollectionCases,
  chartLegendCases,
  chartLegendFormatCases,
  chartTitleCases,
  chartTitleFormatCases,
} from './charts';
import {
  conditionalFormatCases,
  conditionalFormatCollectionCases,
  conditionalFormatRuleCases,
  conditionalRangeBorderCases,
  conditionalRangeBorderCollectionCases,
  conditionalRangeFillCases,
  conditionalRangeFontCases,
  conditionalRangeFormatCases,
  customConditionalFormatCases,
} from './conditional-formats';
import { headerFooterCases, headerFooterGroupCases, pageLayoutCases } from './page-layout';
import { rangeCases } from './range';
import {
  formatProtectionCases,
  rangeAreasCases,
  rangeBorderCases,
  rangeBorderCollectionCases,
  rangeCollectionCases,
  rangeFillCases,
  rangeFontCases,
  rangeFormatCases,
} from './range-formats';
import {
  autoFilterCases,
  tableCases,
  tableCollectionCases,
  tableColumnCases,
  tableColumnCollectionCases,
  tableRowCases,
  tableRowCollectionCases,
} from './tables';
import {
  applicationCases,
  namedItemCases,
  namedItemCollectionCases,
  runtimeCases,
  settingCases,
  settingCollectionCases,
  workbookCases,
} from './workbook';
import { worksheetCollectionCases } from './worksheet-collection';
import {
  worksheetCustomPropertyCases,
  worksheetCustomPropertyCollectionCases,
  worksheetFreezePanesCases,
  worksheetProtectionCases,
} from './worksheet-parts';
import { worksheetCases } from './worksheets';

/** Every case, by the name of the object and of the member that it tries. */
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
  ConditionalFormat: conditionalFormatCases,
  ConditionalFormatCollection: conditionalFormatCollectionCases,
  ConditionalFormatRule: conditionalFormatRuleCases,
  ConditionalRangeBorder: conditionalRangeBorderCases,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollectionCases,
  ConditionalRangeFill: conditionalRangeFillCases,
  ConditionalRangeFont: conditionalRangeFontCases,
  ConditionalRangeFormat: conditionalRangeFormatCases,
  CustomConditionalFormat: customConditionalFormatCases,
  FormatProtection: formatProtectionCases,
  HeaderFooter: headerFooterCases,
  HeaderFooterGroup: headerFooterGroupCases,
  NamedItem: namedItemCases,
  NamedItemCollection: namedItemCollectionCases,
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

/** A member's cases, be it one or several; none where there is none. */
export function casesOf(type: string, member: string): readonly ConformanceCase[] {
  const found = CONFORMANCE[type]?.[member] ?? [];
  return 'says' in found ? [found] : found;
}

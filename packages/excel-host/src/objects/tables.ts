import { autoFilterTable } from './auto-filter';
import {
  chartAxesTable,
  chartAxisFormatTable,
  chartAxisTable,
  chartAxisTitleFormatTable,
  chartAxisTitleTable,
  chartGridlinesFormatTable,
  chartGridlinesTable,
} from './chart-axes';
import { chartBorderTable, chartFillTable, chartFontTable, chartLineFormatTable } from './chart-fill-and-font';
import {
  chartDataLabelFormatTable,
  chartDataLabelsTable,
  chartLegendFormatTable,
  chartLegendTable,
  chartTitleFormatTable,
  chartTitleTable,
} from './chart-parts';
import {
  chartPointFormatTable,
  chartPointTable,
  chartPointsCollectionTable,
  chartSeriesCollectionTable,
  chartSeriesFormatTable,
  chartSeriesTable,
} from './chart-series';
import { chartAreaFormatTable, chartCollectionTable, chartTable } from './charts';
import { commentCollectionTable, shapeCollectionTable } from './comments-and-shapes';
import {
  conditionalFormatRuleTable,
  conditionalRangeBorderCollectionTable,
  conditionalRangeBorderTable,
  conditionalRangeFillTable,
  conditionalRangeFontTable,
  conditionalRangeFormatTable,
  customConditionalFormatTable,
} from './conditional-format-style';
import { conditionalFormatCollectionTable, conditionalFormatTable } from './conditional-formats';
import { worksheetCustomPropertyCollectionTable, worksheetCustomPropertyTable } from './custom-properties';
import { conditionalDataBarPositiveFormatTable, dataBarConditionalFormatTable } from './data-bars';
import { worksheetFreezePanesTable } from './freeze-panes';
import { namedItemCollectionTable, namedItemTable } from './named-items';
import type { ObjectTable } from './object-table';
import { pageBreakCollectionTable, pageBreakTable } from './page-breaks';
import { headerFooterGroupTable, headerFooterTable, pageLayoutTable } from './page-layout';
import { rangeAreasTable, rangeCollectionTable } from './range-areas';
import { rangeBorderCollectionTable, rangeBorderTable } from './range-borders';
import { rangeFillTable, rangeFontTable } from './range-fill-and-font';
import { formatProtectionTable, rangeFormatTable } from './range-format';
import { rangeTable } from './range';
import { settingCollectionTable, settingTable } from './settings';
import { worksheetProtectionTable } from './sheet-protection';
import { tableTable } from './table';
import { tableCollectionTable } from './table-collection';
import {
  tableColumnCollectionTable,
  tableColumnTable,
  tableRowCollectionTable,
  tableRowTable,
} from './table-columns-and-rows';
import type { ObjectType } from './targets';
import { applicationTable, runtimeTable, workbookCreatedTable, workbookTable } from './workbook';
import { worksheetTable } from './worksheet';
import { worksheetCollectionTable } from './worksheets';

/** All object types of the host with their members. Nothing else in the host depends on what Office.js has. */
export const OBJECT_TABLES: { readonly [K in ObjectType]: ObjectTable<K> } = {
  Application: applicationTable,
  AutoFilter: autoFilterTable,
  Chart: chartTable,
  ChartAreaFormat: chartAreaFormatTable,
  ChartAxes: chartAxesTable,
  ChartAxis: chartAxisTable,
  ChartAxisFormat: chartAxisFormatTable,
  ChartAxisTitle: chartAxisTitleTable,
  ChartAxisTitleFormat: chartAxisTitleFormatTable,
  ChartBorder: chartBorderTable,
  ChartCollection: chartCollectionTable,
  ChartDataLabelFormat: chartDataLabelFormatTable,
  ChartDataLabels: chartDataLabelsTable,
  ChartFill: chartFillTable,
  ChartFont: chartFontTable,
  ChartGridlines: chartGridlinesTable,
  ChartGridlinesFormat: chartGridlinesFormatTable,
  ChartLegend: chartLegendTable,
  ChartLegendFormat: chartLegendFormatTable,
  ChartLineFormat: chartLineFormatTable,
  ChartPoint: chartPointTable,
  ChartPointFormat: chartPointFormatTable,
  ChartPointsCollection: chartPointsCollectionTable,
  ChartSeries: chartSeriesTable,
  ChartSeriesCollection: chartSeriesCollectionTable,
  ChartSeriesFormat: chartSeriesFormatTable,
  ChartTitle: chartTitleTable,
  ChartTitleFormat: chartTitleFormatTable,
  CommentCollection: commentCollectionTable,
  ConditionalDataBarPositiveFormat: conditionalDataBarPositiveFormatTable,
  ConditionalFormat: conditionalFormatTable,
  ConditionalFormatCollection: conditionalFormatCollectionTable,
  ConditionalFormatRule: conditionalFormatRuleTable,
  ConditionalRangeBorder: conditionalRangeBorderTable,
  ConditionalRangeBorderCollection: conditionalRangeBorderCollectionTable,
  ConditionalRangeFill: conditionalRangeFillTable,
  ConditionalRangeFont: conditionalRangeFontTable,
  ConditionalRangeFormat: conditionalRangeFormatTable,
  CustomConditionalFormat: customConditionalFormatTable,
  DataBarConditionalFormat: dataBarConditionalFormatTable,
  FormatProtection: formatProtectionTable,
  HeaderFooter: headerFooterTable,
  HeaderFooterGroup: headerFooterGroupTable,
  // office.js sends telemetry to it: it has no members and accepts every call.
  PageService: { type: 'PageService', members: {} },
  NamedItem: namedItemTable,
  NamedItemCollection: namedItemCollectionTable,
  PageBreak: pageBreakTable,
  PageBreakCollection: pageBreakCollectionTable,
  PageLayout: pageLayoutTable,
  Range: rangeTable,
  RangeAreas: rangeAreasTable,
  RangeBorder: rangeBorderTable,
  RangeBorderCollection: rangeBorderCollectionTable,
  RangeCollection: rangeCollectionTable,
  RangeFill: rangeFillTable,
  RangeFont: rangeFontTable,
  RangeFormat: rangeFormatTable,
  Runtime: runtimeTable,
  Setting: settingTable,
  SettingCollection: settingCollectionTable,
  ShapeCollection: shapeCollectionTable,
  Table: tableTable,
  TableCollection: tableCollectionTable,
  TableColumn: tableColumnTable,
  TableColumnCollection: tableColumnCollectionTable,
  TableRow: tableRowTable,
  TableRowCollection: tableRowCollectionTable,
  Workbook: workbookTable,
  WorkbookCreated: workbookCreatedTable,
  Worksheet: worksheetTable,
  WorksheetCollection: worksheetCollectionTable,
  WorksheetCustomProperty: worksheetCustomPropertyTable,
  WorksheetCustomPropertyCollection: worksheetCustomPropertyCollectionTable,
  WorksheetFreezePanes: worksheetFreezePanesTable,
  WorksheetProtection: worksheetProtectionTable,
};

import type { Area } from '../workbook/references/area';
import type { ChartAxis, ChartGridlines } from '../workbook/charts/chart-axis';
import type { ChartLabels } from '../workbook/charts/chart-labels';
import type { ChartLegend } from '../workbook/charts/chart-legend';
import type { ChartFill, ChartFont, ChartLine } from '../workbook/charts/chart-format';
import type { ChartModel } from '../workbook/charts/chart-model';
import type { ChartPoint, ChartSeries } from '../workbook/charts/chart-series';
import type { ChartTitle } from '../workbook/charts/chart-title';
import type { ConditionalFormatModel } from '../workbook/conditional-formats/conditional-format';
import type { DefinedNameModel } from '../workbook/names/defined-names';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import type { BorderEdge } from '../workbook/styles/style-types';
import type { TableModel } from '../workbook/tables/table-model';
import type { WorkbookModel } from '../workbook/workbook-model';

/** Cells of one sheet: a `Range` stands for one area, a `RangeAreas` for several. */
export interface CellsTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

/** A `Range`: one area of one sheet. */
export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

/** One line of a range's borders. */
export type BorderSide = BorderEdge | 'insideHorizontal' | 'insideVertical';

/** Where names are looked up: the workbook's own, or a sheet's. */
export interface NamesTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | undefined;
}

/** Whose filter: a sheet's own, or a table's. */
export interface FilterTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel | undefined;
}

/** Whose tables: the workbook's, or a sheet's. */
export interface TablesTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | undefined;
}

/** A conditional format as it is seen from the cells that it was asked of: its place among theirs is its id. */
export interface ConditionalFormatTarget {
  readonly cells: CellsTarget;
  readonly format: ConditionalFormatModel;
}

/** A workbook that is made beside the open one: its file. */
export interface CreatedTarget {
  readonly bytes: Uint8Array;
}

/** A part of a chart, with the sheet that decides whether it may be changed. */
export interface ChartPartTarget<T> {
  readonly sheet: SheetModel;
  readonly part: T;
}

/** What each type of object stands for in the model. */
export interface Targets {
  Application: WorkbookModel;
  AutoFilter: FilterTarget;
  Chart: ChartPartTarget<ChartModel>;
  ChartAreaFormat: ChartPartTarget<ChartModel>;
  ChartAxes: ChartPartTarget<ChartModel>;
  ChartAxis: ChartPartTarget<ChartAxis>;
  ChartAxisFormat: ChartPartTarget<ChartAxis>;
  ChartAxisTitle: ChartPartTarget<ChartTitle>;
  ChartAxisTitleFormat: ChartPartTarget<ChartTitle>;
  ChartBorder: ChartPartTarget<ChartLine>;
  ChartCollection: SheetModel;
  ChartDataLabelFormat: ChartPartTarget<ChartLabels>;
  ChartDataLabels: ChartPartTarget<ChartLabels>;
  /** What it fills: the labels of all series are several. */
  ChartFill: ChartPartTarget<readonly ChartFill[]>;
  ChartFont: ChartPartTarget<ChartFont>;
  ChartGridlines: ChartPartTarget<ChartGridlines>;
  ChartGridlinesFormat: ChartPartTarget<ChartGridlines>;
  ChartLegend: ChartPartTarget<ChartLegend>;
  ChartLegendFormat: ChartPartTarget<ChartLegend>;
  ChartLineFormat: ChartPartTarget<ChartLine>;
  ChartPoint: ChartPartTarget<ChartPoint>;
  ChartPointFormat: ChartPartTarget<ChartPoint>;
  ChartPointsCollection: ChartPartTarget<ChartSeries>;
  ChartSeries: ChartPartTarget<ChartSeries>;
  ChartSeriesCollection: ChartPartTarget<ChartModel>;
  ChartSeriesFormat: ChartPartTarget<ChartSeries>;
  ChartTitle: ChartPartTarget<ChartTitle>;
  ChartTitleFormat: ChartPartTarget<ChartTitle>;
  ConditionalFormat: ConditionalFormatTarget;
  ConditionalFormatCollection: CellsTarget;
  ConditionalFormatRule: ConditionalFormatTarget;
  ConditionalRangeBorder: {
    readonly format: ConditionalFormatModel;
    readonly side: 'left' | 'right' | 'top' | 'bottom';
  };
  ConditionalRangeBorderCollection: ConditionalFormatModel;
  ConditionalRangeFill: ConditionalFormatModel;
  ConditionalRangeFont: ConditionalFormatModel;
  ConditionalRangeFormat: ConditionalFormatModel;
  CustomConditionalFormat: ConditionalFormatTarget;
  FormatProtection: CellsTarget;
  HeaderFooter: SheetModel;
  HeaderFooterGroup: SheetModel;
  /** office.js's full name of a service that a page has of itself. */
  PageService: string;
  NamedItem: DefinedNameModel;
  NamedItemCollection: NamesTarget;
  PageLayout: SheetModel;
  Range: RangeTarget;
  RangeAreas: CellsTarget;
  RangeBorder: { readonly cells: CellsTarget; readonly side: BorderSide };
  RangeBorderCollection: CellsTarget;
  RangeCollection: CellsTarget;
  RangeFill: CellsTarget;
  RangeFont: CellsTarget;
  RangeFormat: CellsTarget;
  Runtime: WorkbookModel;
  Setting: { readonly workbook: WorkbookModel; readonly key: string };
  SettingCollection: WorkbookModel;
  Table: TableModel;
  TableCollection: TablesTarget;
  TableColumn: { readonly table: TableModel; readonly id: number };
  TableColumnCollection: TableModel;
  TableRow: { readonly table: TableModel; readonly index: number };
  TableRowCollection: TableModel;
  Workbook: WorkbookModel;
  WorkbookCreated: CreatedTarget;
  Worksheet: SheetModel;
  WorksheetCollection: WorkbookModel;
  WorksheetCustomProperty: { readonly sheet: SheetModel; readonly key: string };
  WorksheetCustomPropertyCollection: SheetModel;
  WorksheetFreezePanes: SheetModel;
  WorksheetProtection: SheetModel;
}

/** The types of objects that the host knows, by their names in Office.js. */
export type ObjectType = keyof Targets;

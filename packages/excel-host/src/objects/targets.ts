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

/** Cells of one sheet: one area for a `Range`, several for a `RangeAreas`. */
export interface CellsTarget {
  readonly sheet: SheetModel;
  readonly areas: readonly Area[];
}

export interface RangeTarget {
  readonly sheet: SheetModel;
  readonly area: Area;
}

export type BorderSide = BorderEdge | 'insideHorizontal' | 'insideVertical';

/** The scope of names: the workbook, or a sheet. */
export interface NamesTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | undefined;
}

/** The owner of a filter: a sheet, or a table. */
export interface FilterTarget {
  readonly sheet: SheetModel;
  readonly table: TableModel | undefined;
}

/** The tables of the workbook, or of a sheet. */
export interface TablesTarget {
  readonly workbook: WorkbookModel;
  readonly sheet: SheetModel | undefined;
}

/** A conditional format as one of those of some cells: its index among them is its id. */
export interface ConditionalFormatTarget {
  readonly cells: CellsTarget;
  readonly format: ConditionalFormatModel;
}

/** The file of a new workbook that isn't open yet. */
export interface CreatedTarget {
  readonly bytes: Uint8Array;
}

/** A part of a chart, with the sheet whose protection applies to it. */
export interface ChartPartTarget<T> {
  readonly sheet: SheetModel;
  readonly part: T;
}

/** The target of each object type in the model. */
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
  /** Several for the labels of all series. */
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
  CommentCollection: SheetModel;
  ConditionalDataBarPositiveFormat: ConditionalFormatTarget;
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
  DataBarConditionalFormat: ConditionalFormatTarget;
  FormatProtection: CellsTarget;
  HeaderFooter: SheetModel;
  HeaderFooterGroup: SheetModel;
  /** office.js's full name of the service. */
  PageService: string;
  NamedItem: DefinedNameModel;
  NamedItemCollection: NamesTarget;
  PageBreak: { readonly sheet: SheetModel; readonly row: number };
  PageBreakCollection: SheetModel;
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
  ShapeCollection: SheetModel;
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

export type ObjectType = keyof Targets;

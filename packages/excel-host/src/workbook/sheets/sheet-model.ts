import type { CalculationInput } from '../calculation/calculation-input';
import { XmlElement } from '../../package/xml-element';
import type { Area } from '../references/area';
import { AutoFilter } from './auto-filter';
import { CellStore } from '../cells/cell-store';
import { ChartList } from '../charts/chart-list';
import { displayText } from '../values/display-text';
import { ColumnSettings } from '../cells/column-settings';
import { ConditionalFormats } from '../conditional-formats/conditional-formats';
import { Hyperlinks } from './hyperlinks';
import { MergedAreas } from './merged-areas';
import { PageBreaks } from '../print/page-breaks';
import { PageSetup } from '../print/page-setup';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SheetContext } from '../cells/sheet-context';
import { SheetLayout } from './sheet-layout';
import { SheetProperties } from './sheet-properties';
import { SheetProtection } from './sheet-protection';
import { SheetView } from './sheet-view';
import type { SheetVisibility } from './sheet-visibility';

export interface SheetTab {
  name(): string;
  position(): number;
  visibility(): SheetVisibility;
  setVisibility(visibility: SheetVisibility): void;
  deleted(): boolean;
  calculationInput(): CalculationInput;
}

/** A worksheet. Its cells are parsed on first use. */
export class SheetModel {
  /** Column settings; used within the model only. */
  readonly columns: ColumnSettings;
  /** Values, formulas and formats of cells. */
  readonly cells: CellStore;
  /** Sizes of rows and columns, and which are hidden. */
  readonly layout: SheetLayout;
  readonly merges: MergedAreas;
  readonly conditionalFormats: ConditionalFormats;
  readonly hyperlinks: Hyperlinks;
  readonly charts: ChartList;
  readonly pageSetup: PageSetup;
  /** Manual page breaks between rows. */
  readonly pageBreaks: PageBreaks;
  readonly protection: SheetProtection;
  /** The sheet's own filter; tables have their own. */
  readonly autoFilter: AutoFilter;
  /** Values that add-ins store by key. */
  readonly customProperties: SheetProperties;
  /** Frozen panes, selection and gridlines. */
  readonly view: SheetView;

  constructor(
    /** Shared by its parts; used within the model only. */
    readonly context: SheetContext,
    private readonly tab: SheetTab,
  ) {
    const columns = new ColumnSettings(() => context.root());
    this.columns = columns;
    this.cells = new CellStore(context, columns);
    this.layout = new SheetLayout(context, columns, (row, column) =>
      displayText(this.cells.value(row, column), this.cells.style(row, column).numberFormat, context.workbook.date1904),
    );
    this.merges = new MergedAreas(context, this.cells);
    this.conditionalFormats = new ConditionalFormats(context);
    this.hyperlinks = new Hyperlinks(context);
    this.charts = new ChartList(context, this.layout);
    this.pageSetup = new PageSetup(context);
    this.pageBreaks = new PageBreaks(context);
    this.protection = new SheetProtection(context);
    this.autoFilter = new AutoFilter(context, this.layout);
    this.customProperties = new SheetProperties(context);
    this.view = new SheetView(context);
  }

  /**
   * A stable id in Excel's format, `{00000000-0001-0000-0000-000000000000}`, the same each time that the file is
   * opened.
   */
  get id(): string {
    return this.context.id;
  }

  /** Changed by `workbook.renameSheet`. */
  get name(): string {
    return this.tab.name();
  }

  /** Its index from 0; changed by `workbook.moveSheet`. */
  get position(): number {
    return this.tab.position();
  }

  /** Hiding the only visible sheet throws `InvalidOperation`. */
  get visibility(): SheetVisibility {
    return this.tab.visibility();
  }
  set visibility(visibility: SheetVisibility) {
    this.tab.setVisibility(visibility);
  }

  /** `#RRGGBB`; empty for none. */
  get tabColor(): string {
    const color = this.context.root().child('sheetPr')?.child('tabColor');
    return this.context.workbook.styles.colors.resolve(color) ?? '';
  }
  set tabColor(color: string) {
    if (color === this.tabColor) return;
    const root = this.context.root();
    const properties = root.childInOrder('sheetPr', SHEET_ORDER);
    properties.child('tabColor')?.remove();
    if (color !== '') {
      const element = XmlElement.create(`${root.prefix}tabColor`, { rgb: `FF${color.slice(1).toUpperCase()}` });
      properties.insertInOrder(element, ['tabColor', 'outlinePr', 'pageSetUpPr']);
    } else if (!properties.fromFile && properties.elements.length === 0 && properties.attributes.size === 0) {
      properties.remove();
    }
    this.context.workbook.emit({ kind: 'layout', sheet: this.id });
  }

  /** The number of comments, without their replies and without notes. */
  get commentCount(): number {
    const { file } = this.context.workbook;
    const link = file.relationships(this.context.partName).byType('/threadedComment');
    const comments = link === undefined ? [] : (file.part(link.target)?.xml().root.elements ?? []);
    return comments.filter((comment) => comment.attribute('parentId') === undefined).length;
  }

  /** Whether the sheet was deleted and must no longer be used. */
  get deleted(): boolean {
    return this.tab.deleted();
  }

  /** Everything that formulas may refer to, as it is now. */
  calculationInput(): CalculationInput {
    return this.tab.calculationInput();
  }

  /**
   * The smallest area that contains all cells with a value, formula or, unless `valuesOnly`, format; undefined for an
   * empty sheet.
   */
  usedArea(valuesOnly: boolean): Area | undefined {
    return this.context
      .data()
      .extent((cell) => cell.value !== null || cell.formula !== undefined || (!valuesOnly && cell.style !== 0));
  }
}

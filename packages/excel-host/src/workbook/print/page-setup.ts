import { isOn } from '../../package/xml-boolean';
import { HostError } from '../../package/host-error';
import type { Area } from '../references/area';
import {
  MAX_COLUMNS,
  MAX_ROWS,
  formatAbsoluteArea,
  parseArea,
  quoteSheetName,
  splitReference,
} from '../references/area';
import { joinHeaderFooter, splitHeaderFooter } from './header-footer';
import { SHEET_ORDER } from '../../package/schema-order';
import type { SheetContext } from '../cells/sheet-context';

/** Distances from the edges of the paper, in points. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** The texts of a page's header and footer, with Excel's codes (`&P`, `&N`, `&D`…); empty for none. */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** The scale in percent, or the number of pages to fit to (0: as many as needed). */
export type PageZoom = { readonly scale: number } | { readonly pagesWide: number; readonly pagesTall: number };

const POINTS_PER_INCH = 72;
const DEFAULT_MARGINS = { left: 0.7, right: 0.7, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 } as const;
/**
 * The most characters in a header or footer, with all three sections and their codes:
 * https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3
 */
const LONGEST_HEADER = 255;
const PRINT_AREA = '_xlnm.Print_Area';
const PRINT_TITLES = '_xlnm.Print_Titles';

/** Removes rounding errors from converting inches: 0.3 inches are 21.6 points. */
const roundedPoints = (points: number): number => Number(points.toFixed(4));

/** The page setup of a sheet. */
export class PageSetup {
  constructor(private readonly context: SheetContext) {}

  #attribute(element: string, name: string): string | undefined {
    return this.context.root().child(element)?.attribute(name);
  }

  #set(element: string, name: string, value: string | number | undefined): void {
    if (this.#attribute(element, name) === (value === undefined ? undefined : String(value))) return;
    const target = this.context.root().childInOrder(element, SHEET_ORDER);
    target.setAttribute(name, value);
    if (!target.fromFile && target.attributes.size === 0 && target.elements.length === 0) target.remove();
    this.#changed();
  }

  #changed(): void {
    this.context.workbook.emit({ kind: 'layout', sheet: this.context.id });
  }

  get orientation(): 'portrait' | 'landscape' {
    return this.#attribute('pageSetup', 'orientation') === 'landscape' ? 'landscape' : 'portrait';
  }
  set orientation(orientation: 'portrait' | 'landscape') {
    if (orientation !== this.orientation) this.#set('pageSetup', 'orientation', orientation);
  }

  /** The file's number of the paper size: 1 Letter, 9 A4, 5 Legal… */
  get paperSize(): number {
    return Number(this.#attribute('pageSetup', 'paperSize') ?? 1);
  }
  set paperSize(size: number) {
    if (size !== this.paperSize) this.#set('pageSetup', 'paperSize', size);
  }

  /** The number of the first page; undefined if it follows from the pages before. */
  get firstPageNumber(): number | undefined {
    const own = isOn(this.#attribute('pageSetup', 'useFirstPageNumber'));
    return own ? Number(this.#attribute('pageSetup', 'firstPageNumber') ?? 1) : undefined;
  }
  set firstPageNumber(number: number | undefined) {
    if (number === this.firstPageNumber) return;
    this.#set('pageSetup', 'firstPageNumber', number);
    this.#set('pageSetup', 'useFirstPageNumber', number === undefined ? undefined : 1);
  }

  get zoom(): PageZoom {
    const fit = isOn(this.context.root().child('sheetPr')?.child('pageSetUpPr')?.attribute('fitToPage'));
    if (!fit) return { scale: Number(this.#attribute('pageSetup', 'scale') ?? 100) };
    const pages = (name: string): number => Number(this.#attribute('pageSetup', name) ?? 1);
    return { pagesWide: pages('fitToWidth'), pagesTall: pages('fitToHeight') };
  }
  set zoom(zoom: PageZoom) {
    const fit = 'pagesWide' in zoom;
    this.#setFit(fit);
    this.#set('pageSetup', 'scale', fit || zoom.scale === 100 ? undefined : zoom.scale);
    this.#set('pageSetup', 'fitToWidth', fit && zoom.pagesWide !== 1 ? zoom.pagesWide : undefined);
    this.#set('pageSetup', 'fitToHeight', fit && zoom.pagesTall !== 1 ? zoom.pagesTall : undefined);
    this.#changed();
  }

  #setFit(fit: boolean): void {
    const root = this.context.root();
    const present = root.child('sheetPr')?.child('pageSetUpPr');
    if (isOn(present?.attribute('fitToPage')) === fit) return;
    const properties = root.childInOrder('sheetPr', SHEET_ORDER);
    const element = properties.childInOrder('pageSetUpPr', ['tabColor', 'outlinePr', 'pageSetUpPr']);
    element.setAttribute('fitToPage', fit ? 1 : undefined);
    if (element.attributes.size === 0) element.remove();
  }

  get margins(): PageMargins {
    const points = (name: keyof PageMargins): number =>
      roundedPoints(Number(this.#attribute('pageMargins', name) ?? DEFAULT_MARGINS[name]) * POINTS_PER_INCH);
    return {
      left: points('left'),
      right: points('right'),
      top: points('top'),
      bottom: points('bottom'),
      header: points('header'),
      footer: points('footer'),
    };
  }

  /** Sets some of the margins. */
  setMargins(margins: Partial<PageMargins>): void {
    const element = this.context.root().childInOrder('pageMargins', SHEET_ORDER);
    for (const name of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
      const points = margins[name];
      // The schema requires all six.
      const present = element.attribute(name) ?? DEFAULT_MARGINS[name];
      element.setAttribute(name, points === undefined ? present : Number((points / POINTS_PER_INCH).toFixed(6)));
    }
    this.#changed();
  }

  #flag(name: string): boolean {
    return isOn(this.#attribute('printOptions', name));
  }

  #setFlag(name: string, on: boolean): void {
    if (on !== this.#flag(name)) this.#set('printOptions', name, on ? 1 : undefined);
  }

  get centerHorizontally(): boolean {
    return this.#flag('horizontalCentered');
  }
  set centerHorizontally(center: boolean) {
    this.#setFlag('horizontalCentered', center);
  }

  get centerVertically(): boolean {
    return this.#flag('verticalCentered');
  }
  set centerVertically(center: boolean) {
    this.#setFlag('verticalCentered', center);
  }

  get printGridlines(): boolean {
    return this.#flag('gridLines');
  }
  set printGridlines(print: boolean) {
    this.#setFlag('gridLines', print);
  }

  get printHeadings(): boolean {
    return this.#flag('headings');
  }
  set printHeadings(print: boolean) {
    this.#setFlag('headings', print);
  }

  get blackAndWhite(): boolean {
    return isOn(this.#attribute('pageSetup', 'blackAndWhite'));
  }
  set blackAndWhite(blackAndWhite: boolean) {
    if (blackAndWhite !== this.blackAndWhite) this.#set('pageSetup', 'blackAndWhite', blackAndWhite ? 1 : undefined);
  }

  #namedAreas(name: string): readonly Area[] {
    const formula = this.context.workbook.builtInName(this.context.id, name) ?? '';
    // Areas are separated by commas, which quoted sheet names may contain too.
    const pieces = formula.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
    return pieces.map((piece) => parseArea(splitReference(piece).address)).filter((area) => area !== undefined);
  }

  #setNamedAreas(name: string, areas: readonly Area[]): void {
    const sheet = quoteSheetName(this.context.sheetName());
    const formula = areas.map((area) => `${sheet}!${formatAbsoluteArea(area)}`).join(',');
    this.context.workbook.setBuiltInName(this.context.id, name, formula === '' ? undefined : formula);
    this.#changed();
  }

  /** The cells to print; empty for all. */
  get printArea(): readonly Area[] {
    return this.#namedAreas(PRINT_AREA);
  }
  set printArea(areas: readonly Area[]) {
    this.#setNamedAreas(PRINT_AREA, areas);
  }

  /** The rows repeated on every page (an area of whole rows). */
  get printTitleRows(): Area | undefined {
    return this.#namedAreas(PRINT_TITLES).find((area) => area.columnCount === MAX_COLUMNS);
  }
  set printTitleRows(rows: Area | undefined) {
    this.#setNamedAreas(
      PRINT_TITLES,
      [this.printTitleColumns, rows].filter((area) => area !== undefined),
    );
  }

  /** The columns repeated on every page (an area of whole columns). */
  get printTitleColumns(): Area | undefined {
    return this.#namedAreas(PRINT_TITLES).find((area) => area.rowCount === MAX_ROWS);
  }
  set printTitleColumns(columns: Area | undefined) {
    this.#setNamedAreas(
      PRINT_TITLES,
      [columns, this.printTitleRows].filter((area) => area !== undefined),
    );
  }

  /** The texts above and below every page. */
  get headerFooter(): HeaderFooterTexts {
    const text = (name: string): string => this.context.root().child('headerFooter')?.child(name)?.text ?? '';
    const [leftHeader, centerHeader, rightHeader] = splitHeaderFooter(text('oddHeader'));
    const [leftFooter, centerFooter, rightFooter] = splitHeaderFooter(text('oddFooter'));
    return { leftHeader, centerHeader, rightHeader, leftFooter, centerFooter, rightFooter };
  }

  /** Sets some of the texts above and below every page. */
  setHeaderFooter(texts: Partial<HeaderFooterTexts>): void {
    const all = { ...this.headerFooter, ...texts };
    const header = joinHeaderFooter(all.leftHeader, all.centerHeader, all.rightHeader);
    const footer = joinHeaderFooter(all.leftFooter, all.centerFooter, all.rightFooter);
    if (header.length > LONGEST_HEADER || footer.length > LONGEST_HEADER)
      throw new HostError('InvalidArgument', 'A header or footer has up to 255 characters');
    const element = this.context.root().childInOrder('headerFooter', SHEET_ORDER);
    const put = (name: string, text: string): void => {
      if (text === '') element.child(name)?.remove();
      else
        element
          .childInOrder(name, ['oddHeader', 'oddFooter', 'evenHeader', 'evenFooter', 'firstHeader', 'firstFooter'])
          .setText(text);
    };
    put('oddHeader', header);
    put('oddFooter', footer);
    if (element.elements.length === 0 && element.attributes.size === 0) element.remove();
    this.#changed();
  }
}

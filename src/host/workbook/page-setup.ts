import type { Area } from './area';
import { pending } from './pending';

/** The distances of the print from the edges of the paper, in points. */
export interface PageMargins {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
  readonly header: number;
  readonly footer: number;
}

/** The six texts of a page's header and footer, in Excel's codes (`&P`, `&N`, `&D`…); empty for none. */
export interface HeaderFooterTexts {
  readonly leftHeader: string;
  readonly centerHeader: string;
  readonly rightHeader: string;
  readonly leftFooter: string;
  readonly centerFooter: string;
  readonly rightFooter: string;
}

/** How large a sheet prints: by a percentage, or fitted to a number of pages (0: as many as needed). */
export type PageZoom = { readonly scale: number } | { readonly pagesWide: number; readonly pagesTall: number };

/** How a sheet prints. */
export class PageSetup {
  constructor(...parts: readonly unknown[]) {
    void parts;
  }
  /** How the paper lies. */
  get orientation(): 'portrait' | 'landscape' {
    return pending();
  }
  set orientation(orientation: 'portrait' | 'landscape') {
    pending(orientation);
  }
  /** The file's number for the paper: 1 Letter, 9 A4, 5 Legal… */
  get paperSize(): number {
    return pending();
  }
  set paperSize(size: number) {
    pending(size);
  }
  /** How large. */
  get zoom(): PageZoom {
    return pending();
  }
  set zoom(zoom: PageZoom) {
    pending(zoom);
  }
  /** The margins. */
  get margins(): PageMargins {
    return pending();
  }
  /** Sets some of the margins. */
  setMargins(margins: Partial<PageMargins>): void {
    pending(margins);
  }
  /** Whether the print is centred between left and right. */
  get centerHorizontally(): boolean {
    return pending();
  }
  set centerHorizontally(center: boolean) {
    pending(center);
  }
  /** Whether the print is centred between top and bottom. */
  get centerVertically(): boolean {
    return pending();
  }
  set centerVertically(center: boolean) {
    pending(center);
  }
  /** Whether gridlines are printed. */
  get printGridlines(): boolean {
    return pending();
  }
  set printGridlines(print: boolean) {
    pending(print);
  }
  /** Whether row numbers and column letters are printed. */
  get printHeadings(): boolean {
    return pending();
  }
  set printHeadings(print: boolean) {
    pending(print);
  }
  /** Whether it is printed without colours. */
  get blackAndWhite(): boolean {
    return pending();
  }
  set blackAndWhite(blackAndWhite: boolean) {
    pending(blackAndWhite);
  }
  /** The cells that are printed; empty for all. */
  get printArea(): readonly Area[] {
    return pending();
  }
  set printArea(areas: readonly Area[]) {
    pending(areas);
  }
  /** The rows repeated on every page (an area of whole rows). */
  get printTitleRows(): Area | undefined {
    return pending();
  }
  set printTitleRows(rows: Area | undefined) {
    pending(rows);
  }
  /** The columns repeated on every page (an area of whole columns). */
  get printTitleColumns(): Area | undefined {
    return pending();
  }
  set printTitleColumns(columns: Area | undefined) {
    pending(columns);
  }
  /** The texts above and below every page. */
  get headerFooter(): HeaderFooterTexts {
    return pending();
  }
  /** Sets some of the texts above and below every page. */
  setHeaderFooter(texts: Partial<HeaderFooterTexts>): void {
    pending(texts);
  }
}

import { SpecLayout } from '../layout/spec-layout';
import type { Paper, ReportStyle, SpecArea, SpecCell, SpecContent } from '../sheet-spec';
import { keptContent, keyCell, type Draft, type FoundRow, type KeptTexts } from './kept-texts';
import { rowHeight, textLines, type TextFont } from './text-lines';

/** The columns of the page, from 0: A to H are printed; I is a gap, J holds notes; the rest are hidden. */
export const PAGE_COLUMNS = 8;
export const NOTE_COLUMN = 9;
/** Identifies the row, for the next refresh. */
export const KEY_COLUMN = 10;
/** A group's number, or a figure's name. */
export const GROUP_COLUMN = 11;
/** A situation, or a figure. */
export const SITUATION_COLUMN = 12;
/** The days overdue, or the number of actions due. */
export const COUNT_COLUMN = 13;
export const REPORT_WIDTH = 14;

/** In points: A4 is 297 mm high, Letter 11 inches. */
const PAPER_HEIGHT: Readonly<Record<Paper, number>> = { a4: 841.9, letter: 792 };

/** The height in points that rows may fill on a page. */
export const pageHeight = (paper: Paper): number => (PAPER_HEIGHT[paper] - MARGINS.top - MARGINS.bottom) * FILLED;

/** In points. */
export const MARGINS = { left: 25.5, right: 25.5, top: 28, bottom: 42, footer: 22 } as const;

/** The share of a page that is filled: printers differ. */
const FILLED = 0.98;

/** The most lines of text in a row; Excel's rows are up to 409 points high. */
export const MOST_LINES = 28;

export const NORMAL: TextFont = { size: 10 };

/** A cell of a row: its first column, its text, and over how many columns. */
export interface PageCell {
  readonly at: number;
  readonly span?: number;
  readonly content: SpecCell;
  /** The text to measure if it isn't the content. */
  readonly shown?: string;
  readonly font?: TextFont;
  readonly styles?: readonly ReportStyle[];
  /** What users may rewrite; see {@link Draft}. */
  readonly kept?: true;
}

export interface RowOptions {
  /** Identifies the row at the next refresh; absent: its place in its section. */
  readonly name?: string;
  /** The name that the row had before, where users' texts are found; absent: the same. */
  readonly before?: string;
  /** In points; absent: as high as its text. */
  readonly height?: number;
  readonly styles?: readonly ReportStyle[];
  /** The contents of the hidden columns from {@link GROUP_COLUMN} on. */
  readonly hidden?: readonly SpecCell[];
}

/** Builds the report row by row: heights from the texts, page breaks from the heights. */
export class ReportPage {
  readonly layout = new SpecLayout(REPORT_WIDTH);
  readonly rowHeights: number[] = [];
  readonly spans: SpecArea[] = [];
  readonly breaks: number[] = [];
  private readonly pageHeight: number;
  private used = 0;
  private section = 'head';
  private rowsOfSection = 0;

  /** @param widths The widths of the printed columns, in pixels. */
  constructor(
    private readonly widths: readonly number[],
    readonly paper: Paper,
    readonly kept: KeptTexts,
  ) {
    this.pageHeight = pageHeight(paper);
  }

  get nextRow(): number {
    return this.layout.nextRow;
  }

  /** The width in pixels of cells over some columns. */
  width(at: number, span = 1): number {
    return this.widths.slice(at, at + span).reduce((sum, width) => sum + width, 0);
  }

  /** The height in points that a row of these cells needs. */
  heightOf(cells: readonly PageCell[]): number {
    const heights = cells.map(({ at, span = 1, content, shown, font = NORMAL, styles = [] }) => {
      const text = shown ?? (typeof content === 'string' ? content : '');
      // An indent is about as wide as a character of Excel's normal font.
      const indent = styles.includes('report-status') ? 9 : 0;
      return rowHeight(textLines(text, this.width(at, span) - indent, font).length, font.size);
    });
    return Math.min(409, Math.max(...heights, rowHeight(1, NORMAL.size)));
  }

  /**
   * Begins a new page unless so many points still fit on this one.
   *
   * @returns whether a page begins
   */
  keep(points: number): boolean {
    if (this.used === 0 || this.used + points <= this.pageHeight) return false;
    this.breaks.push(this.nextRow);
    this.used = 0;
    return true;
  }

  /** Adds a row. A cell to keep has what users wrote into it, else our text. */
  row(cells: readonly PageCell[], options: RowOptions = {}): number {
    const { name = `${this.section}:${this.rowsOfSection++}`, styles = [], hidden = [] } = options;
    const drafts = cells.flatMap(({ kept, at, content }): readonly Draft[] =>
      kept === true ? [[at, draftOf(content)]] : [],
    );
    const filled = cells.map((cell) => this.withKept(cell, options.before ?? name));
    const height = options.height ?? this.heightOf(filled);
    this.keep(height);
    const row = this.layout.add([]);
    this.layout.put(row, KEY_COLUMN, [keyCell(name, drafts), ...hidden]);
    for (const style of styles) this.layout.style(style, row, 1, 0, PAGE_COLUMNS);
    for (const { at, span = 1, content, styles: own = [] } of filled) {
      this.layout.put(row, at, [content]);
      for (const style of own) this.layout.style(style, row, 1, at, span);
      if (span > 1) this.spans.push({ row, column: at, rowCount: 1, columnCount: span });
    }
    this.rowHeights.push(height);
    this.used += height;
    for (const inserted of this.kept.inserted(options.before ?? name)) this.userRow(inserted);
    return row;
  }

  private withKept(cell: PageCell, name: string): PageCell {
    const written = cell.kept === true ? this.kept.written(name, cell.at) : null;
    return written === null ? cell : { ...cell, content: keptContent(written), shown: written.shown };
  }

  /** Adds a row that users inserted. */
  userRow({ cells }: FoundRow): void {
    const filled = cells.slice(0, PAGE_COLUMNS).map(({ content, shown }, at): PageCell => ({ at, content, shown }));
    const only = filled.filter(({ content }) => content !== null);
    const [first] = only;
    // A text alone has the rest of the page for itself.
    const wide = only.length === 1 && first !== undefined ? [{ ...first, span: PAGE_COLUMNS - first.at }] : only;
    const height = this.heightOf(wide);
    this.keep(height);
    const row = this.layout.add([]);
    for (const { at, span = 1, content } of wide) {
      this.layout.put(row, at, [content]);
      if (span > 1) this.spans.push({ row, column: at, rowCount: 1, columnCount: span });
    }
    this.rowHeights.push(height);
    this.used += height;
  }

  /** Text over the whole page, or from a column on; a long one over several rows. */
  prose(text: string, cell: Partial<PageCell> = {}, options: RowOptions = {}): number {
    const { at = 0 } = cell;
    return this.row([{ span: PAGE_COLUMNS - at, content: text, ...cell, at }], options);
  }

  gap(height: number): void {
    this.row([], { height });
  }

  /** A section's title, kept with so many points of what follows. */
  title(section: string, text: string, follow = 60): void {
    this.section = section;
    this.rowsOfSection = 0;
    if (!this.keep(8 + 20 + follow)) this.gap(8);
    this.row([{ at: 0, span: PAGE_COLUMNS, content: text, styles: ['report-section'] }], { height: 20 });
  }
}

/** Our text for a cell; a cell to fill in is empty. */
function draftOf(content: SpecCell): SpecContent {
  return typeof content === 'object' && content !== null && 'fillIn' in content ? null : content;
}

import type { SheetSpec, SpecArea, SpecCell, SpecChart, SpecEmphasis, SpecStyle } from '../sheet-spec';

/** Builds a sheet's rows from the top, with styles and charts. */
export class SpecLayout {
  private readonly rows: SpecCell[][] = [];
  private readonly styles: { readonly area: SpecArea; readonly style: SpecStyle }[] = [];
  private readonly emphases: SpecEmphasis[] = [];
  private readonly charts: SpecChart[] = [];

  /** @param width The number of columns; shorter rows are padded with empty cells. */
  constructor(readonly width: number) {}

  /** The index, from 0, of the row that is added next. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Adds rows and returns the index, from 0, of the first. */
  add(...rows: readonly (readonly SpecCell[])[]): number {
    const first = this.rows.length;
    for (const row of rows) {
      this.rows.push([...row, ...Array<null>(Math.max(0, this.width - row.length)).fill(null)]);
    }
    return first;
  }

  /** The cells of `count` rows from `first`, which counts from 0. */
  rowsAt(first: number, count: number): readonly (readonly SpecCell[])[] {
    return this.rows.slice(first, first + count);
  }

  /** Writes cells from a position on, which counts from 0. Missing rows are added. */
  put(row: number, column: number, cells: readonly SpecCell[]): void {
    while (this.rows.length <= row) this.add([]);
    this.rows[row]?.splice(column, cells.length, ...cells);
  }

  /** Styles rows, over the whole width or some of the columns. */
  style(style: SpecStyle, row: number, rowCount = 1, column = 0, columnCount = this.width - column): void {
    if (rowCount > 0 && columnCount > 0) this.styles.push({ area: { row, column, rowCount, columnCount }, style });
  }

  /** Gives each column its style, from column A. */
  styleColumns(styles: readonly SpecStyle[], row: number, rowCount: number): void {
    styles.forEach((style, column) => {
      this.style(style, row, rowCount, column, 1);
    });
  }

  /** Adds conditional colors. */
  emphasize(...emphases: readonly SpecEmphasis[]): void {
    this.emphases.push(...emphases.filter(({ area }) => area.rowCount > 0 && area.columnCount > 0));
  }

  draw(...charts: readonly SpecChart[]): void {
    this.charts.push(...charts);
  }

  finish(): Pick<SheetSpec, 'cells' | 'styles' | 'emphases' | 'charts'> {
    return { cells: this.rows, styles: this.styles, emphases: this.emphases, charts: this.charts };
  }
}

import type { SheetSpec, SpecArea, SpecCell, SpecChart, SpecEmphasis, SpecStyle } from '../sheet-spec';

/** A sheet's rows while they are made: they are added from the top, and looks are given to what stands there. */
export class SpecLayout {
  private readonly rows: SpecCell[][] = [];
  private readonly styles: { readonly area: SpecArea; readonly style: SpecStyle }[] = [];
  private readonly emphases: SpecEmphasis[] = [];
  private readonly charts: SpecChart[] = [];

  /** @param width how many columns the sheet has; shorter rows are filled up with empty cells. */
  constructor(readonly width: number) {}

  /** The row, from 0, where the next one will stand. */
  get nextRow(): number {
    return this.rows.length;
  }

  /** Adds rows and returns where the first of them stands, from 0. */
  add(...rows: readonly (readonly SpecCell[])[]): number {
    const first = this.rows.length;
    for (const row of rows) {
      this.rows.push([...row, ...Array<null>(Math.max(0, this.width - row.length)).fill(null)]);
    }
    return first;
  }

  /** What stands in some of the rows, from the first counted from 0. */
  rowsAt(first: number, count: number): readonly (readonly SpecCell[])[] {
    return this.rows.slice(first, first + count);
  }

  /** Puts cells into one row from a column on, both counted from 0; rows that aren't there yet come to be. */
  put(row: number, column: number, cells: readonly SpecCell[]): void {
    while (this.rows.length <= row) this.add([]);
    this.rows[row]?.splice(column, cells.length, ...cells);
  }

  /** Gives rows a look, over the whole width or some of the columns. */
  style(style: SpecStyle, row: number, rowCount = 1, column = 0, columnCount = this.width - column): void {
    if (rowCount > 0 && columnCount > 0) this.styles.push({ area: { row, column, rowCount, columnCount }, style });
  }

  /** Gives each column of the rows its look, from column A. */
  styleColumns(styles: readonly SpecStyle[], row: number, rowCount: number): void {
    styles.forEach((style, column) => {
      this.style(style, row, rowCount, column, 1);
    });
  }

  /** Lets cells take colours where a formula holds. */
  emphasise(...emphases: readonly SpecEmphasis[]): void {
    this.emphases.push(...emphases.filter(({ area }) => area.rowCount > 0 && area.columnCount > 0));
  }

  /** Lays charts over the cells. */
  draw(...charts: readonly SpecChart[]): void {
    this.charts.push(...charts);
  }

  /** What was laid out. */
  finish(): Pick<SheetSpec, 'cells' | 'styles' | 'emphases' | 'charts'> {
    return { cells: this.rows, styles: this.styles, emphases: this.emphases, charts: this.charts };
  }
}

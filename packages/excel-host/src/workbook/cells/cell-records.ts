import type { CellValue } from '../values/cell-value';

/** What ties a formula to others: a group that shares one text, or an array or data table that fills an area. */
export interface FormulaGroup {
  readonly kind: 'shared' | 'array' | 'dataTable';
  /** The group's number; empty for an array. */
  readonly index: string;
  /** The area that it fills, on the cell that carries its text. */
  readonly ref: string | undefined;
  /** The number of the cell's metadata that lets an array spill as far as its result does; undefined for one that keeps to its area. */
  readonly metadata?: string | undefined;
}

/** A cell as the file or a call made it. One object a cell, so every field is plain. */
export class CellRecord {
  /** The formula without `=`; empty for a follower in a shared group, undefined for a constant. */
  formula: string | undefined = undefined;
  group: FormulaGroup | undefined = undefined;
  /** The cell whose array formula or data table gives it its value; undefined for a cell that stands for itself. */
  filledBy: CellRecord | undefined = undefined;
  value: CellValue = null;
  /** The number of its text among the shared strings while that is unchanged; -1 for none. */
  shared = -1;
  /** A text in the cell itself that has differently formatted pieces. */
  richInline = false;
  /** Whether value or formula differ from the file. */
  contentChanged = false;
  /** Whether only the formula's last value differs from the file. */
  resultChanged = false;
  styleChanged = false;

  constructor(
    public column: number,
    public style: number,
    /** Where it stands in the sheet's text; -1 for a cell that a call made. */
    readonly start: number,
    /** Where what stands before it begins: white space, comments. */
    readonly lead: number,
    public end: number,
  ) {}

  /** Whether the file must be written anew for it. */
  get changed(): boolean {
    return this.contentChanged || this.resultChanged || this.styleChanged || this.start < 0;
  }
}

/** A row as the file or a call made it; `cells` in the order of their columns. */
export class RowRecord {
  cells: CellRecord[] = [];
  /** Its attributes but `r` and `spans`. */
  attributes: Map<string, string>;
  attributesChanged = false;
  /** Whether one of its cells differs from the file. */
  cellsChanged = false;
  openEnd = -1;
  closeStart = -1;
  end = -1;

  constructor(
    public index: number,
    /** Where it stands in the sheet's text; -1 for a row that a call made. */
    readonly start: number,
    /** Where what stands before it begins: white space, comments. */
    readonly lead = start,
    attributes: ReadonlyMap<string, string> = new Map(),
    /** Whether it was made for cells that a formula of the file fills and the file doesn't have. */
    readonly filled = false,
  ) {
    this.attributes = new Map(attributes);
  }

  /** Whether the file must be written anew for it: not for one that holds but what a formula of the file fills. */
  get changed(): boolean {
    return this.attributesChanged || this.cellsChanged || (this.start < 0 && !this.filled);
  }

  /** The cell in a column, found by halving. */
  find(column: number): CellRecord | undefined {
    const cell = this.cells[this.place(column)];
    return cell?.column === column ? cell : undefined;
  }

  /** Where a column's cell stands or would stand. */
  place(column: number): number {
    let low = 0;
    let high = this.cells.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.cells[middle]?.column ?? 0) < column) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

import type { CellValue } from '../values/cell-value';

/** A formula's relation to others: a group with a shared formula, or an array or data table that fills an area. */
export interface FormulaGroup {
  readonly kind: 'shared' | 'array' | 'dataTable';
  /** The group's number; empty for an array. */
  readonly index: string;
  /** The area that it fills, for the cell that has its formula. */
  readonly ref: string | undefined;
  /** The index of the cell metadata that lets an array spill; undefined for one with a fixed area. */
  readonly metadata?: string | undefined;
}

/** A cell of the file or one created by a call. */
export class CellRecord {
  /** The formula without `=`; empty for a cell that shares its group's, undefined for a constant. */
  formula: string | undefined = undefined;
  group: FormulaGroup | undefined = undefined;
  /** The cell whose array formula or data table gives it its value; undefined for all other cells. */
  filledBy: CellRecord | undefined = undefined;
  value: CellValue = null;
  /** The index of its text in the shared strings while that is unchanged; -1 for none. */
  shared = -1;
  /** Whether it has an inline text with several formats. */
  richInline = false;
  /** Whether its value or formula differs from the file. */
  contentChanged = false;
  /** Whether only its formula's cached value differs from the file. */
  resultChanged = false;
  styleChanged = false;

  constructor(
    public column: number,
    public style: number,
    /** Its offset in the sheet's text; -1 if created by a call. */
    readonly start: number,
    /** The offset of the white space and comments before it. */
    readonly lead: number,
    public end: number,
  ) {}

  /** Whether it must be written again. */
  get changed(): boolean {
    return this.contentChanged || this.resultChanged || this.styleChanged || this.start < 0;
  }
}

/** A row of the file or one created by a call; `cells` are ordered by column. */
export class RowRecord {
  cells: CellRecord[] = [];
  /** Its attributes except `r` and `spans`. */
  attributes: Map<string, string>;
  attributesChanged = false;
  /** Whether one of its cells differs from the file. */
  cellsChanged = false;
  openEnd = -1;
  closeStart = -1;
  end = -1;

  constructor(
    public index: number,
    /** Its offset in the sheet's text; -1 if created by a call. */
    readonly start: number,
    /** The offset of the white space and comments before it. */
    readonly lead = start,
    attributes: ReadonlyMap<string, string> = new Map(),
    /** Whether it was created for cells that a formula of the file fills and the file lacks. */
    readonly filled = false,
  ) {
    this.attributes = new Map(attributes);
  }

  /** Whether it must be written again. A row with only such filled cells needn't be. */
  get changed(): boolean {
    return this.attributesChanged || this.cellsChanged || (this.start < 0 && !this.filled);
  }

  /** The cell in a column. */
  find(column: number): CellRecord | undefined {
    const cell = this.cells[this.place(column)];
    return cell?.column === column ? cell : undefined;
  }

  /** The index of a column's cell in `cells`, or where it would be inserted. */
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

import type { Reference } from './quick/program';

/** Cells whose formulas have no value, by sheet and column. */
export class LostCells {
  readonly #rows = new Map<number, Map<number, number[]>>();
  #count = 0;

  get count(): number {
    return this.#count;
  }

  add(sheet: number, row: number, column: number): void {
    const columns = this.#rows.get(sheet) ?? new Map<number, number[]>();
    this.#rows.set(sheet, columns);
    const rows = columns.get(column) ?? [];
    columns.set(column, rows);
    rows.push(row);
    this.#count++;
  }

  /** Whether any of them is in an area. */
  touch({ sheet, area }: Reference): boolean {
    for (const [column, rows] of this.#rows.get(sheet) ?? []) {
      const inside = column >= area.column && column < area.column + area.columnCount;
      if (inside && rows.some((row) => row >= area.row && row < area.row + area.rowCount)) return true;
    }
    return false;
  }
}

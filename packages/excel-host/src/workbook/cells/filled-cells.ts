import type { Area } from '../references/area';
import { cellArea, containsArea, formatArea, parseArea } from '../references/area';
import type { CellRecord, RowRecord } from './cell-records';

interface Rows {
  readonly rows: readonly RowRecord[];
  row(index: number): RowRecord | undefined;
  rowsBetween(first: number, end: number): readonly RowRecord[];
  cellsIn(area: Area): readonly CellRecord[];
  noteCell(row: RowRecord): void;
}

/** The cells that get their values from array formulas and data tables, linked to the cell with the formula. */
export class FilledCells {
  constructor(private readonly data: Rows) {}

  /** Links them as in the file. */
  tie(): void {
    for (const row of this.data.rows) for (const cell of row.cells) if (cell.group !== undefined) this.#tie(cell);
  }

  #tie(filler: CellRecord): void {
    const area = filler.group?.kind === 'shared' ? undefined : parseArea(filler.group?.ref ?? '');
    if (area === undefined) return;
    for (const cell of this.data.cellsIn(area))
      if (cell !== filler && cell.formula === undefined) cell.filledBy = filler;
  }

  /** Limits a spilling formula to its own cell, because something blocks its area. */
  collapse(filler: CellRecord): void {
    const area = parseArea(filler.group?.ref ?? '');
    const row = area && this.data.row(area.row);
    if (area === undefined || row === undefined || filler.group === undefined) return;
    this.release(filler);
    filler.group = { ...filler.group, ref: formatArea({ ...area, rowCount: 1, columnCount: 1 }) };
    filler.contentChanged = true;
    this.data.noteCell(row);
  }

  /** Empties the other cells that an array formula filled. */
  release(filler: CellRecord): void {
    const area = parseArea(filler.group?.ref ?? '');
    if (area === undefined) return;
    for (const row of this.data.rowsBetween(area.row, area.row + area.rowCount)) {
      for (const cell of row.cells) {
        if (cell.filledBy !== filler) continue;
        cell.filledBy = undefined;
        cell.value = null;
        cell.shared = -1;
        cell.contentChanged = true;
        this.data.noteCell(row);
      }
    }
  }

  /** After cells moved, empties those that are no longer in the area of their formula. */
  releaseLeftBehind(): void {
    const areas = new Map<CellRecord, Area>();
    for (const { cells } of this.data.rows) {
      for (const cell of cells) {
        const area = cell.group === undefined ? undefined : parseArea(cell.group.ref ?? '');
        if (area !== undefined) areas.set(cell, area);
      }
    }
    for (const row of this.data.rows) {
      for (const cell of row.cells) {
        const area = cell.filledBy && areas.get(cell.filledBy);
        if (cell.filledBy === undefined || (area && containsArea(area, cellArea(row.index, cell.column)))) continue;
        cell.filledBy = undefined;
        cell.value = null;
        cell.shared = -1;
        cell.contentChanged = true;
        this.data.noteCell(row);
      }
    }
  }
}

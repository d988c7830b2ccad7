import type { Area } from '../references/area';
import { cellArea, containsArea, formatArea, parseArea } from '../references/area';
import type { CellRecord, RowRecord } from './cell-records';

/** What is needed of a sheet's rows. */
interface Rows {
  readonly rows: readonly RowRecord[];
  row(index: number): RowRecord | undefined;
  rowsBetween(first: number, end: number): readonly RowRecord[];
  cellsIn(area: Area): readonly CellRecord[];
  noteCell(row: RowRecord): void;
}

/** The cells that array formulas and data tables give values to, tied to the cell that fills them. */
export class FilledCells {
  constructor(private readonly data: Rows) {}

  /** Ties them as the file says. */
  tie(): void {
    for (const row of this.data.rows) for (const cell of row.cells) if (cell.group !== undefined) this.#tie(cell);
  }

  #tie(filler: CellRecord): void {
    const area = filler.group?.kind === 'shared' ? undefined : parseArea(filler.group?.ref ?? '');
    if (area === undefined) return;
    for (const cell of this.data.cellsIn(area))
      if (cell !== filler && cell.formula === undefined) cell.filledBy = filler;
  }

  /** Makes a spilling formula fill its own cell alone, as something comes to stand in its way. */
  collapse(filler: CellRecord): void {
    const area = parseArea(filler.group?.ref ?? '');
    const row = area && this.data.row(area.row);
    if (area === undefined || row === undefined || filler.group === undefined) return;
    this.release(filler);
    filler.group = { ...filler.group, ref: formatArea({ ...area, rowCount: 1, columnCount: 1 }) };
    filler.contentChanged = true;
    this.data.noteCell(row);
  }

  /** The other cells that an array formula filled are empty without it. */
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

  /** After cells moved: those that no longer stand where the formula that filled them does are empty. */
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

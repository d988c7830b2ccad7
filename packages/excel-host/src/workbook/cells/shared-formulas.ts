import { moveRelative } from '../references/formula-references';
import type { CellRecord, RowRecord } from './cell-records';

/** The cell that has the formula of a group. */
interface Master {
  readonly row: number;
  readonly cell: CellRecord;
}

/** Shared formulas of a sheet: one cell of a group has the formula, the others derive theirs from it. */
export class SharedFormulas {
  #masters: Map<string, Master> | undefined;

  constructor(
    private readonly rows: readonly RowRecord[],
    private readonly noteCell: (row: RowRecord) => void,
  ) {}

  #all(): Map<string, Master> {
    if (this.#masters === undefined) {
      this.#masters = new Map();
      for (const row of this.rows) {
        for (const cell of row.cells) {
          if (cell.group?.kind === 'shared' && cell.formula !== '')
            this.#masters.set(cell.group.index, { row: row.index, cell });
        }
      }
    }
    return this.#masters;
  }

  /** Call after cells moved: the groups' formulas are located again. */
  forget(): void {
    this.#masters = undefined;
  }

  /** A cell's formula without `=`, derived from its group's if it shares one; undefined for a constant. */
  formula(row: number, cell: CellRecord): string | undefined {
    if (cell.formula !== '' || cell.group?.kind !== 'shared')
      return cell.group?.kind === 'dataTable' ? undefined : cell.formula;
    const master = this.#all().get(cell.group.index);
    return master === undefined
      ? undefined
      : moveRelative(master.cell.formula ?? '', row - master.row, cell.column - master.cell.column);
  }

  /** Call before a cell of a group changes: if it has the group's formula, the others get formulas of their own. */
  release(row: number, cell: CellRecord): void {
    if (cell.group?.kind !== 'shared' || this.#all().get(cell.group.index)?.cell !== cell) return;
    const index = cell.group.index;
    this.#dissolve(index, cell);
    this.#all().delete(index);
    cell.formula = this.formula(row, cell) ?? cell.formula;
  }

  /** Gives every cell of a group a formula of its own. */
  dissolve(index: string): void {
    this.#dissolve(index);
    this.#masters?.delete(index);
  }

  #dissolve(index: string, except?: CellRecord): void {
    for (const row of this.rows) {
      for (const cell of row.cells) {
        if (cell === except || cell.group?.kind !== 'shared' || cell.group.index !== index) continue;
        const formula = this.formula(row.index, cell);
        if (formula === undefined) continue;
        cell.formula = formula;
        cell.contentChanged = true;
        this.noteCell(row);
      }
      for (const cell of row.cells)
        if (cell !== except && cell.contentChanged && cell.group?.index === index) cell.group = undefined;
    }
  }
}

import type { ModelChange } from 'excel-host';

/** If more rows than this change, all heights of the sheet are discarded, which is cheaper than going through the rows. */
const MANY = 5000;

/** A cache of row heights in pixels, by sheet. */
export class RowHeights {
  private readonly bySheet = new Map<string, Map<number, number>>();

  /** The heights of a sheet's rows; the caller adds to them. */
  of(sheet: string): Map<number, number> {
    const known = this.bySheet.get(sheet) ?? new Map<number, number>();
    this.bySheet.set(sheet, known);
    return known;
  }

  /** Discards the heights that a change may have affected. */
  update(change: ModelChange): void {
    switch (change.kind) {
      case 'selection':
      case 'calculated':
      case 'names':
      case 'conditional-formats':
      case 'charts':
      case 'sheet-activated':
      case 'sheet-renamed':
      case 'sheet-moved':
      case 'sheet-visibility':
      case 'sheet-added':
        return;
      case 'cells':
      case 'format': {
        const known = this.of(change.sheet);
        for (const { row, rowCount } of change.areas) {
          if (rowCount > MANY) known.clear();
          else for (let index = row; index < row + rowCount; index++) known.delete(index);
        }
        return;
      }
      case 'cells-moved':
      case 'layout':
      case 'tables':
        this.of(change.sheet).clear();
        return;
      case 'sheet-deleted':
        this.bySheet.delete(change.sheet);
    }
  }
}

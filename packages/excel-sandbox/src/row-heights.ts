import type { ModelChange } from 'excel-host';

/** Above so many changed rows all heights are forgotten: it costs less than going through them. */
const MANY = 5000;

/** The heights of the rows of a workbook's sheets in pixels, remembered until a change may have made them others. */
export class RowHeights {
  private readonly bySheet = new Map<string, Map<number, number>>();

  /** Those of a sheet, to look in and to add to. */
  of(sheet: string): Map<number, number> {
    const known = this.bySheet.get(sheet) ?? new Map<number, number>();
    this.bySheet.set(sheet, known);
    return known;
  }

  /** Forgets what a change may have made another. */
  hear(change: ModelChange): void {
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

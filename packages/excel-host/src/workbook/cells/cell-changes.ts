import type { Area } from '../references/area';
import { containsArea } from '../references/area';
import type { SheetContext } from './sheet-context';

/** Collects the changed areas of a sheet, merges adjacent ones, and reports them at the end of a batch. */
export class CellChanges {
  #depth = 0;
  #pending: { readonly contents: Area[]; readonly formats: Area[] } = { contents: [], formats: [] };

  constructor(private readonly context: SheetContext) {}

  /** Runs several writes and reports their changes once, at the end. */
  batch<T>(writes: () => T): T {
    this.#depth++;
    try {
      return writes();
    } finally {
      this.#depth--;
      if (this.#depth === 0) this.#report();
    }
  }

  /** Adds a changed area; reported at once outside a batch. */
  note(kind: 'contents' | 'formats', area: Area): void {
    const areas = this.#pending[kind];
    const last = areas.at(-1);
    // Cells written from left to right, and rows from top to bottom, form one area.
    const joined = last === undefined ? undefined : join(last, area);
    if (joined === undefined) areas.push(area);
    else areas[areas.length - 1] = joined;
    const [above, below] = areas.slice(-2);
    if (above !== undefined && below !== undefined && stands(above, below)) {
      areas.splice(-2, 2, { ...above, rowCount: above.rowCount + below.rowCount });
    }
    if (this.#depth === 0) this.#report();
  }

  #report(): void {
    const { contents, formats } = this.#pending;
    this.#pending = { contents: [], formats: [] };
    const sheet = this.context.id;
    if (contents.length > 0) this.context.workbook.emit({ kind: 'cells', sheet, areas: contents });
    if (formats.length > 0) this.context.workbook.emit({ kind: 'format', sheet, areas: formats });
  }
}

function join(last: Area, next: Area): Area | undefined {
  if (last.row === next.row && last.rowCount === next.rowCount && last.column + last.columnCount === next.column) {
    return { ...last, columnCount: last.columnCount + next.columnCount };
  }
  return containsArea(last, next) ? last : undefined;
}

/** Whether an area is directly above another one with the same columns. */
function stands(above: Area, below: Area): boolean {
  return (
    above.column === below.column && above.columnCount === below.columnCount && above.row + above.rowCount === below.row
  );
}

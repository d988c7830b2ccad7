import type { Area } from '../references/area';
import { containsArea } from '../references/area';
import type { SheetContext } from './sheet-context';

/** The areas of a sheet in which contents or formats changed, joined to few, reported once those who write have ended. */
export class CellChanges {
  #depth = 0;
  #pending: { readonly contents: Area[]; readonly formats: Area[] } = { contents: [], formats: [] };

  constructor(private readonly context: SheetContext) {}

  /** Runs many writes and reports the changes once, at the end. */
  batch<T>(writes: () => T): T {
    this.#depth++;
    try {
      return writes();
    } finally {
      this.#depth--;
      if (this.#depth === 0) this.#tell();
    }
  }

  /** Notes that an area changed; outside of a batch it is reported at once. */
  note(kind: 'contents' | 'formats', area: Area): void {
    const areas = this.#pending[kind];
    const last = areas.at(-1);
    // Cells written one after the other along a row, and rows one below the other, make one area.
    const joined = last === undefined ? undefined : join(last, area);
    if (joined === undefined) areas.push(area);
    else areas[areas.length - 1] = joined;
    const [above, below] = areas.slice(-2);
    if (above !== undefined && below !== undefined && stands(above, below)) {
      areas.splice(-2, 2, { ...above, rowCount: above.rowCount + below.rowCount });
    }
    if (this.#depth === 0) this.#tell();
  }

  #tell(): void {
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

/** Whether an area stands right under another one of the same columns. */
function stands(above: Area, below: Area): boolean {
  return (
    above.column === below.column && above.columnCount === below.columnCount && above.row + above.rowCount === below.row
  );
}

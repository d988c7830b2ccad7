import type { Area } from './area';
import type { DefinedNames } from './defined-names';
import { pending } from './pending';
import type { SheetModel } from './sheet-model';
import type { TableModel } from './table-model';

/** Which cells move, and how. */
export interface CellShift {
  readonly area: Area;
  readonly axis: 'rows' | 'columns';
  readonly how: 'inserted' | 'deleted';
}

/** Moves cells on a sheet and everything that speaks of them. */
export function shiftCells(
  book: {
    readonly sheets: readonly SheetModel[];
    readonly names: DefinedNames;
    readonly tables: readonly TableModel[];
  },
  sheet: SheetModel,
  shift: CellShift,
): void {
  pending(book, sheet, shift);
}

import type { Area } from './area';
import { pending } from './pending';

/** What stands still when one scrolls: counts of rows and columns from the top left. */
export interface FrozenPanes {
  readonly rows: number;
  readonly columns: number;
}

/** How a sheet is shown. */
export class SheetView {
  /** Whether gridlines show. */
  get showGridlines(): boolean {
    return pending();
  }
  set showGridlines(show: boolean) {
    pending(show);
  }
  /** Whether row numbers and column letters show. */
  get showHeadings(): boolean {
    return pending();
  }
  set showHeadings(show: boolean) {
    pending(show);
  }
  /** What stands still; undefined for nothing. */
  get frozen(): FrozenPanes | undefined {
    return pending();
  }
  set frozen(frozen: FrozenPanes | undefined) {
    pending(frozen);
  }
  /** The selected areas, at least one. */
  get selection(): readonly Area[] {
    return pending();
  }
  /** The cell of the selection that typing goes to. */
  get activeCell(): { readonly row: number; readonly column: number } {
    return pending();
  }
  /** Selects areas; the first cell of the first becomes the active one. It doesn't count as a change of the file. */
  select(areas: readonly Area[]): void {
    pending(areas);
  }
}

import type { Area } from './area';
import { pending } from './pending';

/** The merged cells of a sheet. */
export class MergedAreas {
  constructor(...parts: readonly unknown[]) {
    void parts;
  }
  /** All of them, in the order of the file. */
  get all(): readonly Area[] {
    return pending();
  }
  /** The merged area that a cell belongs to. */
  at(row: number, column: number): Area | undefined {
    return pending(row, column);
  }
  /** Merges an area (with `across`, each of its rows); only the upper left value stays. Throws `InvalidOperation` over a table. */
  merge(area: Area, across?: boolean): void {
    pending(area, across);
  }
  /** Takes apart every merged area that touches an area. */
  unmerge(area: Area): void {
    pending(area);
  }
}

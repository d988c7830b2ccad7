import type { Area } from './area';
import { pending } from './pending';

/** A link on cells: to an address outside, or to a place in the workbook. */
export interface Hyperlink {
  readonly area: Area;
  /** `https://…`, `mailto:…` or a file; empty for a place in the workbook. */
  readonly address: string;
  /** `'Plan 2024'!A5`; empty for an address outside. */
  readonly documentReference: string;
  readonly screenTip: string;
}

/** The links of a sheet. */
export class Hyperlinks {
  /** All of them, in the order of the file. */
  get all(): readonly Hyperlink[] {
    return pending();
  }
  /** The link on a cell. */
  at(row: number, column: number): Hyperlink | undefined {
    return pending(row, column);
  }
  /** Puts a link on cells in place of any there (the cells' text and format are the caller's). */
  set(link: Hyperlink): void {
    pending(link);
  }
  /** Takes the links off an area. */
  clear(area: Area): void {
    pending(area);
  }
}

import type { Area } from './area';
import { pending } from './pending';
import type { CellStyle, StyleChange } from './style-types';
import type { CellValue, TextRun } from './values';

/** A cell that the file or a call has made, with its place. */
export interface CellEntry {
  readonly row: number;
  readonly column: number;
  /** A formula's value is its last calculated one; null where it could not be calculated. */
  readonly value: CellValue;
  /** With its leading `=`, in English; undefined for a constant. */
  readonly formula: string | undefined;
}

/** What `clear` takes away: contents only, formats only, or both (with links). */
export type ClearKind = 'All' | 'Contents' | 'Formats' | 'Hyperlinks' | 'RemoveHyperlinks';

/** The cells of one sheet: rows and columns counted from 0. */
export class CellStore {
  /** The value, calculated anew if an edit made that needful; null for an empty cell and for a formula that could not be calculated. */
  value(row: number, column: number): CellValue {
    return pending(row, column);
  }

  /** The formula with its leading `=`, in English; undefined for a constant or an empty cell. */
  formula(row: number, column: number): string | undefined {
    return pending(row, column);
  }

  /** The differently formatted pieces of a cell's text; undefined where it is all of a kind. */
  richText(row: number, column: number): readonly TextRun[] | undefined {
    return pending(row, column);
  }

  /** Whether the cell's text was entered with a leading apostrophe. */
  quotePrefix(row: number, column: number): boolean {
    return pending(row, column);
  }

  /** The format, taken from the cell, else its row, else its column. */
  style(row: number, column: number): CellStyle {
    return pending(row, column);
  }

  /** The cells with a value or formula in an area, row by row: cheap on a big empty area. */
  entries(area: Area): Iterable<CellEntry> {
    return pending(area);
  }

  /** Sets a value as it is: text stays text, a date is a serial number, null empties the cell. */
  setValue(row: number, column: number, value: CellValue): void {
    pending(row, column, value);
  }

  /** Sets a formula (with its leading `=`, in English, commas between arguments). Throws `InvalidArgument` for one that Excel would not take. */
  setFormula(row: number, column: number, formula: string): void {
    pending(row, column, formula);
  }

  /**
   * Sets what `Range.values` and `Range.formulas` were given, as US Excel understands it: `=…` is a formula, `'…` text, text that looks like a number, date, percentage,
   * currency or boolean becomes one (with its number format where the cell has none), `''` empties the cell, null leaves it alone.
   */
  enter(row: number, column: number, input: string | number | boolean | null): void {
    pending(row, column, input);
  }

  /** Sets what a person typed, in the language of a locale tag: in `es-DO`, `31/12/2024` is a date and `1.5` as `en-US` has it. */
  typeInto(row: number, column: number, text: string, locale?: string): void {
    pending(row, column, text, locale);
  }

  /** Runs many writes and tells those who listen once, at the end. */
  batch<T>(writes: () => T): T {
    return pending(writes);
  }

  /** Takes contents, formats or links away from an area. */
  clear(area: Area, what: ClearKind): void {
    pending(area, what);
  }

  /** Changes the format of every cell of an area; whole columns and rows carry it themselves. */
  setStyle(area: Area, change: StyleChange): void {
    pending(area, change);
  }
}

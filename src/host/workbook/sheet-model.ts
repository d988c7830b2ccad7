import type { Area } from './area';
import type { AutoFilter } from './auto-filter';
import type { CellStore } from './cell-store';
import type { ConditionalFormats } from './conditional-formats';
import type { Hyperlinks } from './hyperlinks';
import type { MergedAreas } from './merged-areas';
import type { PageSetup } from './page-setup';
import { pending } from './pending';
import type { SheetLayout } from './sheet-layout';
import type { SheetProperties } from './sheet-properties';
import type { SheetProtection } from './sheet-protection';
import type { SheetView } from './sheet-view';

/** Excel's names for whether a sheet's tab shows. */
export type SheetVisibility = 'Visible' | 'Hidden' | 'VeryHidden';

/** One worksheet. Its cells are read from the file when first asked for. */
export class SheetModel {
  /** A stable id in Excel's shape, `{00000000-0001-0000-0000-000000000000}`, the same for every opening of the same file. */
  get id(): string {
    return pending();
  }

  /** The name on its tab; changed by `workbook.renameSheet`. */
  get name(): string {
    return pending();
  }

  /** Its 0-based place among the sheets; changed by `workbook.moveSheet`. */
  get position(): number {
    return pending();
  }

  /** Whether its tab shows. Hiding the only visible sheet throws `InvalidOperation`. */
  get visibility(): SheetVisibility {
    return pending();
  }
  set visibility(visibility: SheetVisibility) {
    pending(visibility);
  }

  /** `#RRGGBB`, empty for none. */
  get tabColor(): string {
    return pending();
  }
  set tabColor(color: string) {
    pending(color);
  }

  /** Whether the sheet was deleted: nothing of it may be used any more. */
  get deleted(): boolean {
    return pending();
  }

  /** Values, formulas and formats of cells. */
  get cells(): CellStore {
    return pending();
  }
  /** Heights, widths and what is hidden. */
  get layout(): SheetLayout {
    return pending();
  }
  /** Merged cells. */
  get merges(): MergedAreas {
    return pending();
  }
  /** Conditional formats of every kind. */
  get conditionalFormats(): ConditionalFormats {
    return pending();
  }
  /** Links on cells. */
  get hyperlinks(): Hyperlinks {
    return pending();
  }
  /** How it prints. */
  get pageSetup(): PageSetup {
    return pending();
  }
  /** Whether and how it is protected. */
  get protection(): SheetProtection {
    return pending();
  }
  /** The sheet's own filter (a table has its own). */
  get autoFilter(): AutoFilter {
    return pending();
  }
  /** What an add-in keeps at the sheet by key. */
  get customProperties(): SheetProperties {
    return pending();
  }
  /** What stands still, what is selected, whether gridlines show. */
  get view(): SheetView {
    return pending();
  }

  /** The smallest area that holds every cell with a value or formula and, unless `valuesOnly`, with a format; undefined for an empty sheet. */
  usedArea(valuesOnly: boolean): Area | undefined {
    return pending(valuesOnly);
  }
}

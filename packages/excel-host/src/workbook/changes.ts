import type { Area } from './references/area';
import type { SheetChange } from './cells/sheet-changes';

/** A change of a workbook, reported once per call after it is done; `sheet` is the sheet's id. */
export type ModelChange =
  | SheetChange
  | {
      readonly kind: 'cells-moved';
      readonly sheet: string;
      readonly area: Area;
      readonly how: 'inserted' | 'deleted';
      readonly axis: 'rows' | 'columns';
    }
  | { readonly kind: 'sheet-added'; readonly sheet: string }
  | { readonly kind: 'sheet-deleted'; readonly sheet: string }
  | { readonly kind: 'sheet-renamed'; readonly sheet: string; readonly from: string; readonly to: string }
  | { readonly kind: 'sheet-moved'; readonly sheet: string }
  | { readonly kind: 'sheet-activated'; readonly sheet: string; readonly from: string }
  | { readonly kind: 'sheet-visibility'; readonly sheet: string }
  | { readonly kind: 'names' }
  | { readonly kind: 'calculated' };

export type ChangeListener = (change: ModelChange) => void;

import type { Area } from './area';

/** Something that changed in a workbook, told once per call, after it is done; `sheet` is the sheet's id. */
export type ModelChange =
  | { readonly kind: 'cells'; readonly sheet: string; readonly areas: readonly Area[] }
  | {
      readonly kind: 'cells-moved';
      readonly sheet: string;
      readonly area: Area;
      readonly how: 'inserted' | 'deleted';
      readonly axis: 'rows' | 'columns';
    }
  | { readonly kind: 'format'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'layout'; readonly sheet: string }
  | { readonly kind: 'conditional-formats'; readonly sheet: string }
  | { readonly kind: 'selection'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'sheet-added'; readonly sheet: string }
  | { readonly kind: 'sheet-deleted'; readonly sheet: string }
  | { readonly kind: 'sheet-renamed'; readonly sheet: string; readonly from: string; readonly to: string }
  | { readonly kind: 'sheet-moved'; readonly sheet: string }
  | { readonly kind: 'sheet-activated'; readonly sheet: string; readonly from: string }
  | { readonly kind: 'sheet-visibility'; readonly sheet: string }
  | { readonly kind: 'tables'; readonly sheet: string }
  | { readonly kind: 'charts'; readonly sheet: string }
  | { readonly kind: 'names' }
  | { readonly kind: 'calculated' };

/** Hears what changed. */
export type ChangeListener = (change: ModelChange) => void;

import type { Area } from '../references/area';

/** A change of a sheet; `sheet` is the sheet's id. */
export type SheetChange =
  | { readonly kind: 'cells'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'format'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'layout'; readonly sheet: string }
  | { readonly kind: 'conditional-formats'; readonly sheet: string }
  | { readonly kind: 'selection'; readonly sheet: string; readonly areas: readonly Area[] }
  | { readonly kind: 'tables'; readonly sheet: string }
  | { readonly kind: 'charts'; readonly sheet: string };

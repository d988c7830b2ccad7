import type { Area } from '../workbook/area';
import { pending } from '../workbook/pending';
import type { SheetModel } from '../workbook/sheet-model';
import type { CellStyle } from '../workbook/style-types';
import type { TextRun } from '../workbook/values';

/** One cell as it looks: conditional formats applied. */
export interface CellPicture {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly runs?: readonly TextRun[];
  readonly style: CellStyle;
  /** Where a value without an alignment of its own goes. */
  readonly align: 'left' | 'center' | 'right';
  readonly formula?: string;
  readonly merged?: Area;
  readonly link?: string;
}

/** The cells of an area as they look, row by row, cells without anything to show left out. Formulas are calculated, conditional formats evaluated for those cells only. */
export function pictureOf(sheet: SheetModel, area: Area, locale?: string): readonly CellPicture[] {
  return pending(sheet, area, locale);
}

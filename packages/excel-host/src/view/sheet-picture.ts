import type { Area } from '../workbook/references/area';
import { intersectAreas } from '../workbook/references/area';
import { displayText } from '../workbook/values/display-text';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import type { CellStyle, HorizontalAlignment } from '../workbook/styles/style-types';
import type { CellValue, TextRun } from '../workbook/values/cell-value';
import { isCellError } from '../workbook/values/cell-value';
import { conditionalStyles } from './conditional-styles';
import type { BarPicture, IconPicture } from './graded-rules';

/** A cell as displayed, with conditional formats applied. */
export interface CellPicture {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly runs?: readonly TextRun[];
  readonly style: CellStyle;
  /** Its alignment; by default right for numbers, center for booleans and errors, left for text. */
  readonly align: 'left' | 'center' | 'right';
  readonly formula?: string;
  /** The merged area that starts at this cell. */
  readonly merged?: Area;
  /** The data bar and icon of its conditional formats. */
  readonly bar?: BarPicture;
  readonly icon?: IconPicture;
  /** The external address or place in the workbook that it links to. */
  readonly link?: string;
}

function alignOf(horizontal: HorizontalAlignment, value: CellValue): CellPicture['align'] {
  if (horizontal === 'left' || horizontal === 'right' || horizontal === 'center') return horizontal;
  if (horizontal === 'centerContinuous' || horizontal === 'distributed') return 'center';
  if (horizontal !== 'general') return 'left';
  if (typeof value === 'number') return 'right';
  return typeof value === 'boolean' || isCellError(value) ? 'center' : 'left';
}

function isPlain(style: CellStyle): boolean {
  return style.fill.color === '' && Object.values(style.border).every((line) => line.style === 'none');
}

/** The cells of an area that may be visible: existing ones, and those with a conditional format. */
function placesIn(sheet: SheetModel, area: Area): readonly { readonly row: number; readonly column: number }[] {
  const data = sheet.context.data();
  const ruled = sheet.conditionalFormats.all.flatMap((rule) => rule.areas.map((other) => intersectAreas(other, area)));
  const spans = ruled.filter((other) => other !== undefined);
  const places: { row: number; column: number }[] = [];
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    const record = data.row(row);
    const columns = new Set(
      record?.cells
        .filter(({ column }) => column >= area.column && column < area.column + area.columnCount)
        .map(({ column }) => column),
    );
    for (const span of spans) {
      if (row < span.row || row >= span.row + span.rowCount) continue;
      for (let column = span.column; column < span.column + span.columnCount; column++) columns.add(column);
    }
    for (const column of [...columns].sort((a, b) => a - b)) places.push({ row, column });
  }
  return places;
}

/**
 * The cells of an area as displayed, row by row, without empty ones and without those covered by a merged cell.
 * Formulas and conditional formats are calculated for these cells only, so request only what is on the screen.
 */
export function pictureOf(sheet: SheetModel, area: Area, locale?: string): readonly CellPicture[] {
  const merges = sheet.merges.all;
  const mergedAt = (row: number, column: number): Area | undefined =>
    merges.find(
      (merged) =>
        row >= merged.row &&
        row < merged.row + merged.rowCount &&
        column >= merged.column &&
        column < merged.column + merged.columnCount,
    );
  const places = placesIn(sheet, area);
  const styles = conditionalStyles(sheet, places);
  return places.flatMap(({ row, column }, index) => {
    const { style, bar, icon, alone } = styles[index] ?? { style: sheet.cells.style(row, column) };
    const merged = mergedAt(row, column);
    if (merged !== undefined && (merged.row !== row || merged.column !== column)) return [];
    const value = sheet.cells.value(row, column);
    const formula = sheet.cells.formula(row, column);
    if (value === null && formula === undefined && merged === undefined && isPlain(style)) return [];
    const runs = sheet.cells.richText(row, column);
    const link = sheet.hyperlinks.at(row, column);
    return [
      {
        row,
        column,
        text: alone === true ? '' : displayText(value, style.numberFormat, sheet.context.workbook.date1904, locale),
        style,
        align: alignOf(style.alignment.horizontal, value),
        ...(runs === undefined ? {} : { runs }),
        ...(bar === undefined ? {} : { bar }),
        ...(icon === undefined ? {} : { icon }),
        ...(formula === undefined ? {} : { formula }),
        ...(merged === undefined ? {} : { merged }),
        ...(link === undefined ? {} : { link: link.address === '' ? link.documentReference : link.address }),
      },
    ];
  });
}

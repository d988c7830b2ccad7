import type { Area } from '../references/area';
import { formatAbsoluteArea, intersectAreas, parseArea, quoteSheetName, splitReference } from '../references/area';
import type { ReadableSheet } from '../cells/sheet-context';
import type { CellValue } from '../values/cell-value';

/** What charts read of a workbook. */
export interface ChartedBook {
  readonly sheetNamed: (name: string) => ReadableSheet | undefined;
  readonly date1904: boolean;
}

/** A cell that a chart shows. */
export interface ChartedCell {
  readonly value: CellValue;
  readonly numberFormat: string;
  /** Whether its day count begins in 1904. */
  readonly date1904: boolean;
}

/** The cells of an area as a chart's formula: `'Sales 2024'!$B$2:$B$9`. */
export function chartFormula(sheet: { readonly name: string }, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${formatAbsoluteArea(area)}`;
}

/**
 * The cells that a chart's formula names, hidden ones left out where the chart asks for that; undefined where it names none that can be read: another
 * workbook, a defined name, `#REF!`.
 */
export function chartedCells(
  formula: string,
  { sheetNamed, date1904 }: ChartedBook,
  visibleOnly: boolean,
): readonly ChartedCell[] | undefined {
  const { sheet: name, address } = splitReference(formula);
  const sheet = name === undefined ? undefined : sheetNamed(name);
  const area = parseArea(address);
  if (sheet === undefined || area === undefined) return undefined;
  const { row, column, rowCount, columnCount } = bounded(area, sheet.usedArea(true));
  const found: ChartedCell[] = [];
  for (let at = row; at < row + rowCount; at++) {
    if (visibleOnly && sheet.layout.rowHidden(at)) continue;
    for (let across = column; across < column + columnCount; across++) {
      if (visibleOnly && sheet.layout.columnHidden(across)) continue;
      const { numberFormat } = sheet.cells.style(at, across);
      found.push({ value: sheet.cells.value(at, across), numberFormat, date1904 });
    }
  }
  return found;
}

/** Longer areas than any chart shows (whole columns) end where the sheet's contents end. */
function bounded(area: Area, used: Area | undefined): Area {
  if (area.rowCount * area.columnCount <= 100_000) return area;
  return (used === undefined ? undefined : intersectAreas(area, used)) ?? { ...area, rowCount: 1, columnCount: 1 };
}

import type { Area } from '../references/area';
import { formatAbsoluteArea, intersectAreas, parseArea, quoteSheetName, splitReference } from '../references/area';
import type { ReadableSheet } from '../cells/sheet-context';
import type { CellValue } from '../values/cell-value';

export interface ChartedBook {
  readonly sheetNamed: (name: string) => ReadableSheet | undefined;
  readonly date1904: boolean;
}

export interface ChartedCell {
  readonly value: CellValue;
  readonly numberFormat: string;
  /** Whether its workbook uses the 1904 date system. */
  readonly date1904: boolean;
}

/** The reference to an area in a chart: `'Sales 2024'!$B$2:$B$9`. */
export function chartFormula(sheet: { readonly name: string }, area: Area): string {
  return `${quoteSheetName(sheet.name)}!${formatAbsoluteArea(area)}`;
}

/**
 * The cells of a chart's reference, without hidden ones if the chart omits them; undefined if it can't be read because
 * it is in another workbook, a defined name or `#REF!`.
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

/** Limits large areas, such as whole columns, to the sheet's used range. */
function bounded(area: Area, used: Area | undefined): Area {
  if (area.rowCount * area.columnCount <= 100_000) return area;
  return (used === undefined ? undefined : intersectAreas(area, used)) ?? { ...area, rowCount: 1, columnCount: 1 };
}

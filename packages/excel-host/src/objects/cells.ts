import { HostError } from '../package/host-error';
import {
  formatArea,
  areasOverlap,
  intersectAreas,
  MAX_COLUMNS,
  MAX_ROWS,
  parseArea,
  quoteSheetName,
  splitReference,
  type Area,
} from '../workbook/references/area';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import type { CellStyle } from '../workbook/styles/style-types';
import type { Arguments } from './arguments';
import { ExcelObject } from './excel-object';
import type { Session } from './session';
import type { CellsTarget, RangeTarget } from './targets';

export function rangeObject(sheet: SheetModel, area: Area): ExcelObject<'Range'> {
  return new ExcelObject('Range', { sheet, area });
}

/** `null` if there is no area. */
export function rangeOrNull(sheet: SheetModel, area: Area | undefined): ExcelObject<'Range'> | null {
  return area === undefined ? null : rangeObject(sheet, area);
}

/** Throws `ItemNotFound` if there is no area. */
export function rangeOrThrow(sheet: SheetModel, area: Area | undefined): ExcelObject<'Range'> {
  if (area === undefined) throw new HostError('ItemNotFound', 'There are no such cells.');
  return rangeObject(sheet, area);
}

/** A range as a target for objects that work on several areas. */
export function cellsOf({ sheet, area }: RangeTarget): CellsTarget {
  return { sheet, areas: [area] };
}

/** An address with its sheet, as Excel returns it: `'Sales 2024'!A1:B2,'Sales 2024'!D4`. */
export function addressOf({ sheet, areas }: CellsTarget): string {
  return areas.map((area) => `${quoteSheetName(sheet.name)}!${formatArea(area)}`).join(',');
}

/** Throws `InvalidArgument` if the area isn't on the sheet. */
export function checkedArea(row: number, column: number, rowCount: number, columnCount: number): Area {
  const area = { row, column, rowCount, columnCount };
  const inside = row >= 0 && column >= 0 && row + rowCount <= MAX_ROWS && column + columnCount <= MAX_COLUMNS;
  if (!inside || rowCount < 1 || columnCount < 1)
    throw new HostError('InvalidArgument', 'Those cells are not on the sheet.');
  return area;
}

/** Whether any of the areas overlap any of the others. */
export function areasTouch(some: readonly Area[], others: readonly Area[]): boolean {
  return some.some((area) => others.some((other) => areasOverlap(area, other)));
}

/** Whether an area has whole rows or whole columns, for which Excel returns no values. */
export function isUnbounded(area: Area): boolean {
  return area.rowCount === MAX_ROWS || area.columnCount === MAX_COLUMNS;
}

/** Number of cells in some areas; like Excel, -1 if more than 2,147,483,647. */
export function cellCount(areas: readonly Area[]): number {
  const count = areas.reduce((sum, area) => sum + area.rowCount * area.columnCount, 0);
  return count > 2_147_483_647 ? -1 : count;
}

const sameName = (a: string | undefined, b: string): boolean => a?.toLowerCase() === b.toLowerCase();

function namedArea(sheet: SheetModel, name: string, session: Session): Area | undefined {
  const defined = session.workbook.names.find(name, sheet) ?? session.workbook.names.find(name);
  const reference = defined === undefined ? undefined : splitReference(defined.formula.slice(1));
  if (reference !== undefined && sameName(reference.sheet, sheet.name)) return parseArea(reference.address);
  const table = session.workbook.table(name);
  return table?.sheet === sheet ? table.dataArea : undefined;
}

/** The area of an address or a name on a sheet; throws `InvalidArgument` if there is no such area. */
export function areaAt(sheet: SheetModel, text: string, session: Session): Area {
  const reference = splitReference(text);
  const elsewhere = reference.sheet !== undefined && !sameName(reference.sheet, sheet.name);
  const area = elsewhere ? undefined : (parseArea(reference.address) ?? namedArea(sheet, reference.address, session));
  if (area === undefined)
    throw new HostError('InvalidArgument', `"${text}" is no address on the sheet "${sheet.name}".`);
  return area;
}

/**
 * The longest list of addresses, in characters:
 * https://learn.microsoft.com/javascript/api/excel/excel.worksheet#excel-excel-worksheet-getranges-member(1)
 */
const ADDRESS_LIMIT = 8_192;

/** The areas of a comma-separated list. */
export function areasAt(sheet: SheetModel, text: string, session: Session): readonly Area[] {
  // A quoted sheet name may contain commas.
  const parts = text.match(/(?:'(?:[^']|'')*'|[^,])+/g) ?? [];
  if (parts.length === 0 || text.length > ADDRESS_LIMIT) {
    throw new HostError('InvalidArgument', 'A list of addresses has 1 to 8,192 characters.');
  }
  return parts.map((part) => areaAt(sheet, part.trim(), session));
}

/** The area of an argument: a `Range` of the same sheet, or an address. */
export function areaArgument(args: Arguments, index: number, sheet: SheetModel, session: Session): Area {
  const range = args.object(index, 'Range');
  if (range === undefined) return areaAt(sheet, args.text(index), session);
  if (range.target.sheet !== sheet) throw new HostError('InvalidArgument', 'The range is on another sheet.');
  return range.target.area;
}

/** The part of an area that may differ from the sheet's defaults; undefined for none. */
export function usedPart(sheet: SheetModel, area: Area, valuesOnly: boolean): Area | undefined {
  const used = sheet.usedArea(valuesOnly);
  return used === undefined ? undefined : intersectAreas(area, used);
}

export function* eachCell(area: Area): Generator<readonly [row: number, column: number]> {
  for (let row = area.row; row < area.row + area.rowCount; row++) {
    for (let column = area.column; column < area.column + area.columnCount; column++) yield [row, column];
  }
}

/** In cells; finding the used part of a sheet would take longer than looking at so few. */
const SMALL_AREA = 5_000;

/**
 * The distinct formats of the cells in some areas. Cells beyond the used part all have the same format, so one of them
 * is enough.
 */
export function stylesOf({ sheet, areas }: CellsTarget): readonly CellStyle[] {
  return areas.flatMap((area) => {
    const isSmall = area.rowCount * area.columnCount <= SMALL_AREA;
    const used = isSmall ? area : usedPart(sheet, area, false);
    const beyond = sheet.cells.style(area.row + area.rowCount - 1, area.column + area.columnCount - 1);
    return [...(used === undefined ? [] : sheet.cells.styles(used)), beyond];
  });
}

/** The value that all have in common; undefined if they differ. */
export function commonOf<V extends string | number | boolean>(values: readonly V[]): V | undefined {
  const [first] = values;
  return values.every((value) => value === first) ? first : undefined;
}

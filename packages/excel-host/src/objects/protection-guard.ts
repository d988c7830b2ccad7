import { HostError } from '../package/host-error';
import type { Area } from '../workbook/references/area';
import type { SheetModel } from '../workbook/sheets/sheet-model';
import type { ProtectionOptions } from '../workbook/sheets/sheet-protection';
import type { WorkbookModel } from '../workbook/workbook-model';
import { usedPart } from './cells';
import type { CellsTarget } from './targets';

/** The boolean options of sheet protection. */
type Permission = Exclude<keyof ProtectionOptions, 'selectionMode'>;

function hasLockedCell(sheet: SheetModel, area: Area): boolean {
  const used = usedPart(sheet, area, false);
  // A cell without a format of its own is locked.
  if (used === undefined || used.rowCount * used.columnCount < area.rowCount * area.columnCount) {
    if (sheet.cells.style(area.row + area.rowCount - 1, area.column + area.columnCount - 1).locked) return true;
  }
  if (used === undefined) return false;
  if (sheet.cells.styles(used).some(({ locked }) => locked)) return true;
  return false;
}

/** Throws `AccessDenied` if an area of a protected sheet contains a locked cell. */
export function refuseLockedCells(sheet: SheetModel, area: Area): void {
  if (sheet.protection.protected && hasLockedCell(sheet, area)) {
    throw new HostError('AccessDenied', `The sheet "${sheet.name}" is protected and the cells are locked.`);
  }
}

/** Throws `AccessDenied` if a sheet's protection doesn't allow something. */
export function refuseUnlessAllowed(sheet: SheetModel, permission: Permission): void {
  if (sheet.protection.protected && !sheet.protection.options[permission]) {
    throw new HostError('AccessDenied', `The sheet "${sheet.name}" is protected (${permission} is off).`);
  }
}

/** Throws `AccessDenied` if a sheet is protected. */
export function refuseWhereProtected(sheet: SheetModel): void {
  if (sheet.protection.protected) throw new HostError('AccessDenied', `The sheet "${sheet.name}" is protected.`);
}

/** Throws `AccessDenied` if sheets may not be added, deleted, renamed, moved, hidden or shown. */
export function refuseLockedStructure(workbook: WorkbookModel): void {
  if (workbook.structureLocked) throw new HostError('AccessDenied', 'The structure of the workbook is protected.');
}

/** Throws `AccessDenied` if cells may not be formatted. */
export function refuseFormatting({ sheet }: CellsTarget): void {
  refuseUnlessAllowed(sheet, 'allowFormatCells');
}

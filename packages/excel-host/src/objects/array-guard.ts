import { HostError } from '../package/host-error';
import { containsArea, parseArea, type Area } from '../workbook/references/area';
import type { SheetModel } from '../workbook/sheets/sheet-model';

/**
 * Throws `InvalidOperation` if areas contain only a part of an array formula's or data table's cells. Spilled cells may
 * be overwritten.
 * https://support.microsoft.com/office/guidelines-and-examples-of-array-formulas-7d94a64e-3ff3-4686-9372-ecfd5caa57c7
 */
export function refusePartOfArray(sheet: SheetModel, areas: readonly Area[]): void {
  const data = sheet.context.data();
  for (const area of areas) {
    const fillers = new Set(data.cellsIn(area).map((cell) => cell.filledBy ?? cell));
    for (const { group } of fillers) {
      if (group === undefined || group.kind === 'shared' || group.metadata !== undefined) continue;
      const filled = parseArea(group.ref ?? '');
      if (filled !== undefined && !containsArea(area, filled))
        throw new HostError('InvalidOperation', 'Part of an array formula can’t be changed.');
    }
  }
}

import { PlanError } from './plan-error';
import { runExcel } from './run-excel';

/**
 * Shows a sheet and selects a cell or range of it.
 *
 * @param sheetId the worksheet's id, so that a renamed sheet is still found.
 * @param address an address without a sheet, such as `H5` or `A5:M5`.
 * @throws {@link PlanError} `sheet-missing` if the sheet was deleted, `sheet-hidden` if it is hidden.
 */
export async function selectCell(sheetId: string, address: string): Promise<void> {
  await runExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(sheetId).load('name,visibility');
    await context.sync();
    if (sheet.isNullObject) throw new PlanError('sheet-missing');
    if (sheet.visibility !== Excel.SheetVisibility.visible) throw new PlanError('sheet-hidden', { sheet: sheet.name });
    sheet.activate();
    sheet.getRange(address).select();
    await context.sync();
  });
}

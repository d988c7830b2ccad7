import { editedRows } from '../review/edited-rows';
import { runExcel } from '../run-excel';

/**
 * Calls back after each edit of a sheet by the user or a co-author, with the sheet's id and the result of
 * {@link editedRows}: values typed, pasted or cleared, and rows and columns inserted or deleted. Its own writes are
 * ignored. Lasts as long as the page.
 *
 * @throws a `PlanError` if Excel refuses the handler.
 */
export async function followEdits(onEdit: (sheetId: string, rows: readonly number[] | null) => void): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      if (event.triggerSource !== Excel.EventTriggerSource.thisLocalAddin) onEdit(event.worksheetId, editedRows(event));
      return Promise.resolve();
    });
    await context.sync();
  });
}

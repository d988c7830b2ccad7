import { runExcel } from '../run-excel';

/**
 * Calls back after each selection on any sheet, with the sheet's id and the address selected, such as `H5`, `A5:M5` or `A5,C7`: by the user
 * or by this add-in, which the event doesn't distinguish. Lasts as long as the page.
 *
 * @throws a `PlanError` if Excel refuses the handler.
 */
export async function followSelection(onSelect: (sheetId: string, address: string) => void): Promise<void> {
  await runExcel(async (context) => {
    context.workbook.worksheets.onSelectionChanged.add(({ worksheetId, address }) => {
      onSelect(worksheetId, address);
      return Promise.resolve();
    });
    await context.sync();
  });
}

/*
 * The peer: how add-ins are written after the first samples that one finds, with a call to Excel for each cell. `sync` in a loop is what the linter forbids; here it is the point.
 */

async function eachCell(
  sheetName: string,
  work: (cell: Excel.Range, sync: () => Promise<void>) => Promise<void>,
): Promise<void> {
  await Excel.run(async (context) => {
    const used = context.workbook.worksheets.getItem(sheetName).getUsedRange();
    used.load('rowCount,columnCount');
    await context.sync();
    for (let row = 0; row < used.rowCount; row++) {
      for (let column = 0; column < used.columnCount; column++) {
        await work(used.getCell(row, column), () => context.sync());
      }
    }
  });
}

/** Reads every cell of a sheet by itself. */
export async function readCellByCell(sheetName: string): Promise<number> {
  let length = 0;
  await eachCell(sheetName, async (cell, sync) => {
    cell.load('values');
    await sync();
    length += String(cell.values[0]?.[0]).length;
  });
  return length;
}

/** Colours every cell of a sheet by itself. */
export async function markCellByCell(sheetName: string): Promise<void> {
  await eachCell(sheetName, async (cell, sync) => {
    cell.format.fill.color = '#FDE7E9';
    await sync();
  });
}

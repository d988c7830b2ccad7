import type { ExcelHost } from 'excel-host';

/** The contents of all cells with formula and number format. */
export function contentsOf({ workbook }: ExcelHost): readonly string[] {
  return workbook.sheets.flatMap((sheet) =>
    [...sheet.cells.entries({ row: 0, column: 0, rowCount: 1_048_576, columnCount: 100 })].map(
      ({ row, column, value, formula }) =>
        `${sheet.name} ${row},${column}: ${JSON.stringify(formula ?? value)} ${sheet.cells.style(row, column).numberFormat}`,
    ),
  );
}

import type { ExcelHost } from 'excel-host';

/** The contents of all cells with formula and number format, of the sheets with the names that are wanted. */
export function contentsOf(
  { workbook }: ExcelHost,
  isWanted: (name: string) => boolean = () => true,
): readonly string[] {
  const wanted = workbook.sheets.filter(({ name }) => isWanted(name));
  return wanted.flatMap((sheet) =>
    [...sheet.cells.entries({ row: 0, column: 0, rowCount: 1_048_576, columnCount: 100 })].map(
      ({ row, column, value, formula }) =>
        `${sheet.name} ${row},${column}: ${JSON.stringify(formula ?? value)} ${sheet.cells.style(row, column).numberFormat}`,
    ),
  );
}

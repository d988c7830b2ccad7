/** A table `Sales` in B2:C4 of two columns and two rows. */
export function addSales(sheet: Excel.Worksheet): void {
  sheet.getRange('B2:C4').values = [
    ['Name', 'Amount'],
    ['a', 1],
    ['b', 2],
  ];
  sheet.tables.add('B2:C4', true).name = 'Sales';
}

/** That table. */
export const findSales = (sheet: Excel.Worksheet): Excel.Table => sheet.tables.getItem('Sales');
